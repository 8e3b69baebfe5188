import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { as, at, granted } from "../../support/callers";
import { cast, formerMember } from "../../support/cast";

let sequence = 0;

/** A member of its own for each test, since none comes back: a member since 2 April 2018. Needs the register not yet open. */
export async function memberCalled(name: string) {
  const domain = `${name.toLowerCase()}${(sequence += 1)}.example`;
  const [representative, contact] = [`rep@${domain}`, `csirt@${domain}`];
  const team = { teamName: `${name}-CSIRT`, reading: "いとう", organisationName: `${name} ${sequence}`, joinedOn: "2018-04-02" };
  const input = formerMember({ ...team, representativeEmail: representative, contactEmail: contact });
  const { memberId } = granted(await carryOverMember(await as(cast.staff, at("2021-04-02")), input));
  return { memberId, representative, contact };
}

import { z } from "zod";
import { carryOverMemberInput } from "@/lib/members/schema";

/** The two people of a member, whose fields a form sends as `representative.name` and so on. */
const people = ["representative", "poc"] as const;

/** A member of the earlier register, as the page sends it: all fields side by side. */
export const carryOverMemberForm = z.preprocess(nested, carryOverMemberInput);

function nested(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null) return sent;
  const entries = Object.entries(sent);
  const prefixOf = (name: string) => people.find((person) => name.startsWith(`${person}.`));
  const own = entries.filter(([name]) => !prefixOf(name));
  const ofPeople = people.map((person) => {
    const fields = entries.filter(([name]) => prefixOf(name) === person).map(([name, value]) => [name.slice(person.length + 1), value] as const);
    return [person, Object.fromEntries(fields)] as const;
  });
  return Object.fromEntries([...own, ...ofPeople]);
}

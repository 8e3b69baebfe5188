import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db";
import { as, at } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { leaves, noticeBy } from "../../support/departures";
import { memberCalled } from "./leaving-members";

const when = at("2021-06-01");

beforeAll(async () => {
  await raiseCast({ open: false });
});

async function periodOf(memberId: string): Promise<string> {
  return (await database().membership.findFirstOrThrow({ where: { memberId } })).id;
}

describe("the database itself refuses", () => {
  it("a second pending notice of a membership", async () => {
    const { memberId, representative } = await memberCalled("AKI");
    const id = await noticeBy(representative, { memberId }, "2021-07-01", when);
    await expect(copyOf(id)).rejects.toThrow("departure_one_pending_a_membership");
  });

  it("an end without a ground, on another day than the ground's, or before the membership began", async () => {
    const { memberId } = await memberCalled("ISO");
    const membershipId = await periodOf(memberId);
    const end = (endedOn: string) => database().membership.update({ where: { id: membershipId }, data: { endedOn: new Date(endedOn) } });
    await expect(end("2021-07-01")).rejects.toThrow("without a ground");
    await insert({ membershipId, state: "effective", receivedOn: "2018-04-01", effectiveOn: "2018-04-01", endedAt: when });
    await expect(end("2021-07-01")).rejects.toThrow("without a ground");
    await expect(end("2018-04-01")).rejects.toThrow("membership_period");
  });

  it("to reopen a membership that has ended, or to end it on another day", async () => {
    const { memberId, representative } = await memberCalled("URA");
    await leaves(representative, memberId, "2021-07-01");
    const change = (endedOn: Date | null) => database().membership.updateMany({ where: { memberId }, data: { endedOn } });
    await expect(change(null)).rejects.toThrow("never reopened");
    await expect(change(new Date("2021-08-01"))).rejects.toThrow("never reopened");
  });

  it.each([
    ["a day before its receipt", { effectiveOn: "2021-05-31" }, "departure_not_backdated"],
    ["an instant before its entry", { effectiveAt: at("2021-05-31") }, "departure_not_backdated"],
    ["to have been taken back when it was in effect", { state: "takenBack", endedAt: when }, "departure_taken_back_in_time"],
    ["to have taken effect before its instant", { state: "effective", effectiveAt: at("2021-06-02"), endedAt: when }, "departure_effective_in_time"],
    ["to have ended without saying when", { state: "lapsed" }, "departure_ended"],
    ["to be of nothing", { membershipId: null }, "departure_of_one_thing"],
  ])("%s", async (_, changes, constraint) => {
    const { memberId } = await memberCalled("ESA");
    await expect(insert({ membershipId: await periodOf(memberId), ...changes })).rejects.toThrow(constraint);
  });

  it("to rewrite a notice, to revive one, or to take one away", async () => {
    const { memberId, representative } = await memberCalled("OGI");
    const id = await noticeBy(representative, { memberId }, "2021-07-01", when);
    const change = (data: object) => database().departure.update({ where: { id }, data });
    await expect(change({ effectiveOn: new Date("2021-07-02") })).rejects.toThrow("never rewritten");
    await change({ state: "takenBack", endedAt: when });
    await expect(change({ state: "pending", endedAt: null })).rejects.toThrow("never rewritten");
    await expect(database().departure.delete({ where: { id } })).rejects.toThrow("never changed or removed");
  });
});

type Changes = { membershipId: string | null; state?: string; receivedOn?: string; effectiveOn?: string; effectiveAt?: Date; endedAt?: Date };

async function insert({ receivedOn = "2021-06-01", effectiveOn = "2021-06-01", ...changes }: Changes) {
  const { personId } = (await as(cast.staff, when)).actor;
  const days = { receivedOn: new Date(receivedOn), effectiveOn: new Date(effectiveOn) };
  return database().departure.create({ data: { state: "pending", effectiveAt: when, channel: "paper", giverName: "x", recordedAt: when, recordedById: personId, ...days, ...changes } });
}

async function copyOf(departureId: string) {
  const { id: _id, ...row } = await database().departure.findUniqueOrThrow({ where: { id: departureId } });
  return database().departure.create({ data: row });
}

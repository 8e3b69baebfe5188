import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { assemblyList } from "@/lib/assembly/queries";
import { correctAssemblyInput, recordAssemblyInput } from "@/lib/assembly/schema";
import { correctAssembly } from "@/lib/assembly/usecases/correct-assembly";
import { recordAssembly } from "@/lib/assembly/usecases/record-assembly";
import { recordOfficeForm } from "@/lib/people/schema";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { database } from "@/lib/platform/db";
import { as, at, granted } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { chair, raiseCommittee } from "../../support/committee";
import { endOfRecord, footprint, recordedSince } from "../../support/record";

const when = at("2021-06-01");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"));
});

const form = (changes: Record<string, string>) => recordAssemblyInput.parse({ kind: "regular", heldOn: "2020-08-28", closedOn: "", source: "議事録", ...changes });
const staff = () => as(cast.staff, when);

function seat(assemblyId: string, changes: Record<string, string> = {}) {
  const person = { email: `${randomUUID()}@committee.example`, name: "新井 誠", reading: "" };
  const rest = { office: "committee", seat: "10", cohort: "2", memberId: members.beni, startsOn: "2020-08-28", lastOn: "2020-12-31", source: "総会 2020-08-28" };
  return recordOfficeForm.parse({ ...person, ...rest, assemblyId, ...changes });
}

describe("recording an assembly that was held (6(1))", () => {
  it("keeps it with its evidence; without a day of its close it closed on the day on which it opened", async () => {
    const seq = await endOfRecord();
    const { assemblyId } = granted(await recordAssembly(await staff(), form({})));
    expect(await database().heldAssembly.findUniqueOrThrow({ where: { id: assemblyId } })).toMatchObject({
      kind: "regular", heldOn: new Date("2020-08-28"), closedOn: new Date("2020-08-28"), source: "議事録", recordedAt: when,
    });
    const data = { kind: "regular", heldOn: "2020-08-28", closedOn: "2020-08-28", source: "議事録" };
    expect(await recordedSince(seq)).toEqual([expect.objectContaining({ event: "assembly.recorded/1", objectId: assemblyId, article: "6(1)", data })]);
  });

  it.each([[{}, "assembly.dayTaken"], [{ heldOn: "2020-08-27", closedOn: "2020-08-28" }, "assembly.dayTaken"], [{ heldOn: "2021-06-02" }, "assembly.notHeldYet"]])(
    "is refused for %o and leaves no trace",
    async (changes, code) => {
      const [caller, before] = [await staff(), await footprint()];
      expect(await recordAssembly(caller, form(changes as Record<string, string>))).toMatchObject({ ok: false, refusal: { code } });
      expect(await footprint()).toBe(before);
    },
  );

  it("gives a day to one of two at once", async () => {
    const caller = await staff();
    const results = await Promise.all([recordAssembly(caller, form({ heldOn: "2019-08-30" })), recordAssembly(caller, form({ heldOn: "2019-08-30" }))]);
    expect(results.map((result) => (result.ok ? "granted" : result.refusal.code)).sort()).toEqual(["assembly.dayTaken", "granted"]);
  });

  it("shows what is on record, the latest first, to the secretariat alone", async () => {
    expect((await assemblyList(await staff())).map(({ heldOn, elected }) => [heldOn, elected])).toEqual([["2020-08-28", 0], ["2019-08-30", 0]]);
    expect(await assemblyList(await as(chair, when))).toEqual([]);
  });

  it.each<[string, { kind?: string; heldOn?: string; closedOn?: string; source?: string }]>([
    ["a kind that there is not", { kind: "annual" }],
    ["a close before the opening", { closedOn: "2001-01-01" }],
    ["no source", { source: "" }],
    ["a day of another one", { heldOn: "2020-08-20", closedOn: "2020-08-28" }],
  ])("the database holds %s off as well", async (_, changes) => {
    const { kind, heldOn, closedOn, source } = { kind: "regular", heldOn: "2001-01-02", closedOn: "2001-01-02", source: "議事録", ...changes };
    const row = { kind, heldOn: new Date(heldOn), closedOn: new Date(closedOn), source, recordedAt: when };
    await expect(database().heldAssembly.create({ data: row })).rejects.toThrow(/held_assembly_/);
  });

  it("the database keeps elections and shortened terms to the committee", async () => {
    const { id: assemblyId } = await database().heldAssembly.findFirstOrThrow();
    for (const data of [{ assemblyId }, { shortened: true }]) {
      await expect(database().officeTerm.updateMany({ where: { office: "chair" }, data })).rejects.toThrow(/office_term_elected/);
    }
  });
});

describe("the assembly that elected the holder of a seat (6(2))", () => {
  const regular = () => database().heldAssembly.findFirstOrThrow({ where: { heldOn: new Date("2020-08-28") } });

  it("is kept with the term, also that the first term was shortened (A33)", async () => {
    const { id: assemblyId } = await regular();
    const { termId } = granted(await recordOffice(await staff(), seat(assemblyId, { shortened: "on" })));
    expect(await database().officeTerm.findUniqueOrThrow({ where: { id: termId } })).toMatchObject({ assemblyId, shortened: true });
  });

  it.each<[string, () => Promise<[string, Record<string, string>]>, string]>([
    ["an assembly that nobody knows", async () => [randomUUID(), { startsOn: "2021-01-01", lastOn: "" }], "office.assemblyUnknown"],
    ["a term that begins before it", async () => [(await regular()).id, { startsOn: "2020-08-27", lastOn: "2020-08-27" }], "office.startsBeforeElection"],
  ])("is refused for %s and leaves no trace", async (_, mint, code) => {
    const [caller, [assemblyId, changes], before] = [await staff(), await mint(), await footprint()];
    expect(await recordOffice(caller, seat(assemblyId, changes))).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });

  it("is left out for whoever holds no seat", () => {
    expect(seat(randomUUID(), { office: "auditor" })).not.toHaveProperty("assemblyId");
  });
});

describe("correcting what was recorded of an assembly", () => {
  const correct = async (changes: Record<string, string>) => {
    const { id } = await database().heldAssembly.findFirstOrThrow({ where: { source: "議事録", heldOn: { gte: new Date("2020-01-01") } } });
    return correctAssemblyInput.parse({ assemblyId: id, kind: "regular", heldOn: "2020-08-28", closedOn: "", source: "議事録", reason: "議事録との照合", ...changes });
  };

  it("keeps what stood there before, and why it was changed", async () => {
    const [input, seq] = [await correct({ heldOn: "2020-08-27" }), await endOfRecord()];
    granted(await correctAssembly(await staff(), input));
    const before = { kind: "regular", heldOn: "2020-08-28", closedOn: "2020-08-28", source: "議事録" };
    const after = { ...before, heldOn: "2020-08-27", closedOn: "2020-08-27" };
    expect(await recordedSince(seq)).toMatchObject([{ event: "assembly.corrected/1", objectId: input.assemblyId, data: { before, after, reason: "議事録との照合" } }]);
  });

  it("changes nothing where nothing is wrong", async () => {
    const [caller, input, before] = [await staff(), await correct({ heldOn: "2020-08-27" }), await footprint()];
    expect(await correctAssembly(caller, input)).toMatchObject({ ok: true });
    expect(await footprint()).toBe(before);
  });

  it.each([
    [{ heldOn: "2019-08-30" }, "assembly.dayTaken"],
    [{ heldOn: "2020-08-29" }, "assembly.electedEarlier"],
    [{ heldOn: "2020-08-27", closedOn: "2020-08-26" }, "assembly.closesBeforeItOpens"],
  ])("is refused for %o and leaves no trace", async (changes, code) => {
    const [caller, input, before] = [await staff(), await correct(changes as Record<string, string>), await footprint()];
    expect(await correctAssembly(caller, input)).toMatchObject({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "@/lib/kernel/caller";
import { memberView, myMembershipView } from "@/lib/members/queries";
import { addContactInput, updateContactInput, updateMemberInput } from "@/lib/members/schema";
import { addContact } from "@/lib/members/usecases/add-contact";
import { confirmContact } from "@/lib/members/usecases/confirm-contact";
import { endContact } from "@/lib/members/usecases/end-contact";
import { updateContact } from "@/lib/members/usecases/update-contact";
import { updateMember } from "@/lib/members/usecases/update-member";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted } from "../../support/callers";
import { cast, raiseCast, type CastMembers } from "../../support/cast";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCast();
});

async function contactOf(email: string, role = "poc"): Promise<string> {
  return (await database().memberContact.findFirstOrThrow({ where: { person: { email }, role, endedAt: null } })).id;
}

const changesOf = async (memberId: string) => (await database().memberRevision.findMany({ where: { memberId } })).flatMap(({ changes }) => changes);

const data = (changes: Record<string, string> = {}) =>
  updateMemberInput.parse({
    memberId: members.aoba, teamName: "AOBA-CSIRT", shortName: "AOBA", reading: "アオバ", website: "", establishedOn: "", constituency: "", purpose: "", scope: "", ...changes,
  });

const newContact = (email: string, changes: Record<string, string> = {}) =>
  addContactInput.parse({ memberId: members.aoba, kind: "person", name: "長谷 光", reading: "はせ ひかる", position: "", email, phone: "", ...changes });

const others: [string, () => Promise<Caller>, string][] = [
  ["nobody signed in", async () => anonymous(when), "forbidden"],
  ["another member", async () => as(cast.beniRepresentative, when), "notFound"],
  ["the auditor", async () => as(cast.auditor, when), "forbidden"],
];

describe("a member's data (4(1)3))", () => {
  it("is changed by its contacts, kept as it was before, with only the names of the fields in the record", async () => {
    const seq = await endOfRecord();
    granted(await updateMember(await as(cast.aobaContact, when), data({ website: "https://aoba.example/", scope: "国内" })));
    expect(await recordedSince(seq)).toMatchObject([{ event: "member.updated/1", objectId: members.aoba, data: { fields: ["website", "scope"] } }]);
    const { byName, changes } = await database().memberRevision.findFirstOrThrow({ where: { memberId: members.aoba } });
    expect({ byName, changes }).toEqual({
      byName: "CSIRT 窓口",
      changes: [{ field: "website", before: "", after: "https://aoba.example/" }, { field: "scope", before: "", after: "国内" }],
    });
    expect(await memberView(anonymous(when), members.aoba)).toMatchObject({ website: "https://aoba.example/", details: null, history: null });
  });

  it("that did not change leaves no trace", async () => {
    const input = data({ website: "https://aoba.example/", scope: "国内" });
    const before = await footprint();
    granted(await updateMember(await as(cast.aobaContact, when), input));
    expect(await footprint()).toBe(before);
  });

  it("names its organisation by the secretariat's hand only, and the roster follows", async () => {
    const renamed = data({ website: "https://aoba.example/", scope: "国内", organisationName: "アオバ電機株式会社" });
    const before = await footprint();
    expect(await updateMember(await as(cast.aobaRepresentative, when), renamed)).toEqual({ ok: false, refusal: { code: "forbidden" } });
    expect(await footprint()).toBe(before);
    granted(await updateMember(await as(cast.staff, when), renamed));
    expect(await database().rosterEntry.findFirst({ where: { memberId: members.aoba } })).toMatchObject({ organisationName: "アオバ電機株式会社" });
  });

  it.each(others)("is closed to %s", async (_, mint, code) => {
    const [caller, before] = [await mint(), await footprint()];
    expect(await updateMember(caller, data({ scope: "x" }))).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });
});

describe("a member's contacts (1(3), 4(1)3))", () => {
  it("are added with an invitation for somebody new, and without one for somebody known", async () => {
    const seq = await endOfRecord();
    granted(await addContact(await as(cast.aobaRepresentative, when), newContact("hase@aoba.example")));
    const [event] = await recordedSince(seq);
    expect(event).toMatchObject({ event: "member.contactAdded/1", data: { role: "poc", linkId: expect.any(String) } });
    expect(JSON.stringify(event)).not.toMatch(/hase|長谷/);
    expect(await queuedSince(seq)).toEqual(["writeMails member.contactAdded"]);
    const { id } = await database().person.findUniqueOrThrow({ where: { email: "hase@aoba.example" } });
    await database().credential.create({ data: { personId: id, passwordHash: "x", changedAt: when } });
    const then = await endOfRecord();
    granted(await addContact(await as(cast.staff, when), { ...newContact("hase@aoba.example"), memberId: members.beni }));
    expect(await queuedSince(then)).toEqual([]);
    expect(await addContact(await as(cast.staff, when), newContact("hase@aoba.example"))).toEqual({ ok: false, refusal: { code: "member.contactExists" } });
    expect(await changesOf(members.beni)).toContainEqual({ field: "contact.poc", before: null, after: "長谷 光" });
  });

  it("end one after another but for the last, also when two end at once (R1.3)", async () => {
    const representative = await as(cast.aobaRepresentative, when);
    const [first, second] = [await contactOf(cast.aobaContact), (await database().memberContact.findFirstOrThrow({ where: { memberId: members.aoba, person: { email: "hase@aoba.example" } } })).id];
    const results = await Promise.all([first, second].map((contactId) => endContact(representative, { contactId })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await changesOf(members.aoba)).toContainEqual({ field: "contact.poc", before: expect.any(String), after: null });
    expect(results).toContainEqual({ ok: false, refusal: { code: "member.lastContact" } });
    expect(await database().memberContact.count({ where: { memberId: members.aoba, role: "poc", endedAt: null } })).toBe(1);
  });

  it("change their data, and their names by their own hand", async () => {
    const contactId = await contactOf(cast.beniContact);
    const changed = updateContactInput.parse({ contactId, name: "CSIRT 窓口", reading: "", position: "総務部", phone: "０３－１１１１－２２２２" });
    const seq = await endOfRecord();
    granted(await updateContact(await as(cast.beniRepresentative, when), changed));
    expect(await recordedSince(seq)).toMatchObject([{ event: "member.contactUpdated/1", data: { contactId, fields: ["position", "phone"] } }]);
    expect(await changesOf(members.beni)).toContainEqual({ field: "contact.position", before: "", after: "総務部", contact: "CSIRT 窓口" });
    expect(await changesOf(members.beni)).toContainEqual(expect.objectContaining({ field: "contact.phone", after: "03-1111-2222" }));
    const before = await footprint();
    expect(await updateContact(await as(cast.beniRepresentative, when), { ...changed, name: "別の名前" })).toEqual({ ok: false, refusal: { code: "forbidden" } });
    expect(await footprint()).toBe(before);
    granted(await updateContact(await as(cast.beniContact, when), { ...changed, name: "紅屋 CSIRT" }));
    expect(await database().person.findUnique({ where: { email: cast.beniContact } })).toMatchObject({ name: "紅屋 CSIRT" });
  });

  it("confirm themselves that they can be reached, and fall due again after twelve months (A41)", async () => {
    const contactId = await contactOf(cast.beniContact);
    const mine = async (day: string) => {
      const [view] = await myMembershipView(await as(cast.beniContact, at(day)));
      return view?.contacts.find(({ id }) => id === contactId);
    };
    expect(await mine("2021-06-01")).toMatchObject({ confirmBy: "2021-03-02", overdue: true, own: true });
    expect(await confirmContact(await as(cast.beniRepresentative, when), { contactId })).toEqual({ ok: false, refusal: { code: "forbidden" } });
    granted(await confirmContact(await as(cast.beniContact, when), { contactId }));
    expect(await mine("2022-06-01")).toMatchObject({ confirmBy: "2022-06-01", overdue: false });
    expect(await mine("2022-06-02")).toMatchObject({ overdue: true });
  });

  it("change their representative by the secretariat's hand, the former one ending", async () => {
    const input = newContact("shin@beni.example", { role: "representative" });
    const before = await footprint();
    expect(await addContact(await as(cast.beniContact, when), { ...input, memberId: members.beni })).toEqual({ ok: false, refusal: { code: "forbidden" } });
    expect(await endContact(await as(cast.beniContact, when), { contactId: await contactOf(cast.beniRepresentative, "representative") })).toEqual({
      ok: false, refusal: { code: "member.representativeStays" },
    });
    expect(await footprint()).toBe(before);
    granted(await addContact(await as(cast.staff, when), { ...input, memberId: members.beni }));
    expect((await as(cast.beniRepresentative, at("2021-06-02"))).actor.memberships).toEqual([]);
  });

  it.each(others)("are closed to %s", async (_, mint, code) => {
    const contactId = await contactOf(cast.aobaRepresentative, "representative");
    const [caller, before] = [await mint(), await footprint()];
    expect([
      await addContact(caller, newContact("x@aoba.example")),
      await updateContact(caller, { contactId, name: "x", reading: "", position: "", phone: "" }),
      await confirmContact(caller, { contactId }),
      await endContact(caller, { contactId }),
    ]).toEqual(Array(4).fill({ ok: false, refusal: { code } }));
    expect(await footprint()).toBe(before);
  });
});

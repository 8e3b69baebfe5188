import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordList, verifyChain } from "@/lib/audit/queries";
import { recordFilter } from "@/lib/audit/schema";
import { followChain, recordHash, chainStart } from "@/lib/audit/verification";
import { signInInput } from "@/lib/people/schema";
import { signIn } from "@/lib/people/usecases/sign-in";
import { database } from "@/lib/platform/db";
import { anonymous, as, at } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { submittedCase } from "../../support/factories";

const when = at("2021-06-01");
const noFilter = recordFilter.parse({});
let client: pg.Client;
let applicationId: string;

beforeAll(async () => {
  await raiseCast();
  applicationId = await submittedCase(when);
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
});

afterAll(async () => {
  await client.end();
});

/** As somebody with every right over the database would: with the triggers switched off, and everything put back afterwards. */
async function tampered<T>(sql: string, look: () => Promise<T>): Promise<T> {
  await client.query("CREATE TABLE kept_record AS TABLE audit_record");
  await client.query("CREATE TABLE kept_head AS TABLE audit_head");
  await client.query("SET session_replication_role = replica");
  await client.query(sql);
  try {
    return await look();
  } finally {
    await client.query("DELETE FROM audit_record; INSERT INTO audit_record SELECT * FROM kept_record");
    await client.query("DELETE FROM audit_head; INSERT INTO audit_head SELECT * FROM kept_head");
    await client.query("SET session_replication_role = origin; DROP TABLE kept_record, kept_head");
  }
}

const check = async () => verifyChain(await as(cast.auditor, when));

describe("the chain of the record", () => {
  it("is intact, and its hashes are those that the database computed", async () => {
    const records = await database().auditRecord.findMany({ orderBy: { seq: "asc" } });
    expect(records.length).toBeGreaterThan(15);
    for (const record of records) expect(recordHash(record)).toBe(record.hash);
    expect(await check()).toEqual({ intact: true, records: records.length, hash: records.at(-1)?.hash });
    expect(followChain(chainStart, records)).toEqual({ end: { seq: BigInt(records.length), hash: records.at(-1)?.hash } });
  });

  it.each([
    ["what it says", "UPDATE audit_record SET data = '{}' WHERE seq = 3", { seq: 3n, reason: "altered" }],
    ["who did it", "UPDATE audit_record SET actor = 'anonymous' WHERE seq = 4", { seq: 4n, reason: "altered" }],
    ["its time, by a millisecond", "UPDATE audit_record SET at = at + interval '1 millisecond' WHERE seq = 5", { seq: 5n, reason: "altered" }],
    ["the case", "UPDATE audit_record SET case_id = NULL WHERE seq = (SELECT max(seq) FROM audit_record)", { reason: "altered" }],
    ["its hash", "UPDATE audit_record SET hash = repeat('0', 64) WHERE seq = 6", { seq: 6n, reason: "altered" }],
    ["its predecessor", "UPDATE audit_record SET previous_hash = repeat('0', 64) WHERE seq = 7", { seq: 7n, reason: "unlinked" }],
    ["its absence", "DELETE FROM audit_record WHERE seq = 8", { seq: 8n, reason: "missing" }],
    ["the first one's absence", "DELETE FROM audit_record WHERE seq = 1", { seq: 1n, reason: "missing" }],
    ["two that changed places", "UPDATE audit_record SET seq = CASE seq WHEN 9 THEN -10 ELSE -9 END WHERE seq IN (9, 10); UPDATE audit_record SET seq = -seq WHERE seq < 0", { seq: 9n }],
    ["a cut end", "DELETE FROM audit_record WHERE seq = (SELECT max(seq) FROM audit_record)", { reason: "end" }],
    ["an end that was put on", "INSERT INTO audit_record SELECT seq + 1, at, actor, event, object_type, object_id, case_id, article, correlation_id, data, hash, hash FROM audit_record ORDER BY seq DESC LIMIT 1", { reason: "end" }],
    ["a cut end with a head to match", "DELETE FROM audit_record WHERE seq > 5; UPDATE audit_head SET seq = 5", { reason: "end" }],
  ])("shows %s", async (_what, sql, fault) => {
    expect(await tampered(sql, check)).toMatchObject({ intact: false, fault });
    expect(await check()).toMatchObject({ intact: true });
  });

  it.each([
    "UPDATE audit_record SET actor = 'x' WHERE seq = 1",
    "DELETE FROM audit_record WHERE seq = 1",
    "TRUNCATE audit_record",
  ])("is guarded by the database: %s", async (sql) => {
    await expect(client.query(sql)).rejects.toThrow("rows are never changed or removed");
  });
});

describe("reading the record", () => {
  it("is for the secretariat and the auditor", async () => {
    for (const email of [cast.staff, cast.auditor]) {
      const reader = await as(email, when);
      expect((await recordList(reader, noFilter)).records.length).toBeGreaterThan(15);
      const [opened] = (await recordList(reader, { ...noFilter, type: "application.opened" })).records;
      expect(opened).toMatchObject({ type: "application.opened", caseId: applicationId, caseNumber: expect.any(Number) as number });
    }
    for (const reader of [anonymous(when), await as(cast.committee, when), await as(cast.beniContact, when), await as(cast.applicant, when)]) {
      expect((await recordList(reader, noFilter)).records).toEqual([]);
      expect(await verifyChain(reader)).toBeUndefined();
    }
  });

  it("can be narrowed to a case, a kind, a person, and days by the association's calendar", async () => {
    const reader = await as(cast.auditor, when);
    const list = async (query: object) => (await recordList(reader, recordFilter.parse(query))).records;
    const { number } = await database().application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(new Set((await list({ case: String(number) })).map(({ caseId }) => caseId))).toEqual(new Set([applicationId]));
    expect(await list({ case: "999999" })).toEqual([]);
    expect(new Set((await list({ type: "application.submitted" })).map(({ type }) => type))).toEqual(new Set(["application.submitted"]));
    expect((await list({ type: "member" })).every(({ type }) => type.startsWith("member."))).toBe(true);
    expect((await list({ who: "桜井" })).length).toBeGreaterThan(0);
    expect(await list({ who: "だれもいない" })).toEqual([]);
    expect(await list({ from: "2021-06-02" })).toEqual([]);
    expect((await list({ from: "2021-06-01", until: "2021-06-01" })).length).toBeGreaterThan(10);
  });

  it("shows what nobody known did", async () => {
    await signIn(anonymous(when), signInInput.parse({ email: "nobody@nowhere.example", password: "a guess", address: "203.0.113.9" }));
    const [latest] = (await recordList(await as(cast.auditor, when), noFilter)).records;
    expect(latest).toMatchObject({ type: "person.signInFailed", actor: "anonymous" });
  });

  it("goes back page by page by place, and takes nonsense in the address for nothing", async () => {
    const reader = await as(cast.auditor, when);
    const [latest] = (await recordList(reader, noFilter)).records;
    const older = (await recordList(reader, recordFilter.parse({ before: String(latest?.seq) }))).records;
    expect(older[0]?.seq).toBe((latest?.seq ?? 0) - 1);
    const nonsense = { case: "abc", type: "'; --", who: ["x", "y"], from: "2023-02-29", until: "", before: "99999999999999999999999" };
    expect(recordFilter.parse({ ...nonsense, who: [] })).toEqual(noFilter);
    expect(recordFilter.parse(nonsense)).toEqual({ ...noFilter, who: "x" });
  });
});

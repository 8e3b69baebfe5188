import { beforeAll, describe, expect, it } from "vitest";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { caseloadView, workQueueList } from "@/lib/cases/queries";
import { caseFilter } from "@/lib/cases/schema";
import { as, at, granted } from "../../support/callers";
import { cast, raiseCast, type CastMembers } from "../../support/cast";
import { openCase, readyCase, request, submittedCase } from "../../support/factories";

const when = at("2021-06-01");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCast();
});

describe("in whose hands the cases are (4(1)4))", () => {
  it("is the same in the filter, in the numbers and in the next step of each case", async () => {
    await openCase(at("2021-05-20"));
    await submittedCase(when);
    await request(await submittedCase(when), members.aoba, when);
    await readyCase(members.aoba, when);
    granted(await receiveApplication(await as(cast.staff, when), { applicationId: await readyCase(members.aoba, when) }));
    granted(await withdrawApplication(await as(cast.applicant, when), { applicationId: await openCase(when) }));
    const staff = await as(cast.staff, when);
    for (const [holder, count] of Object.entries({ applicant: 2, recommender: 1, secretariat: 2, committee: 0 })) {
      const { rows, total } = await workQueueList(staff, caseFilter.parse({ holder }));
      expect({ holder, total, held: (await caseloadView(staff))?.held[holder as "applicant"] }).toEqual({ holder, total: count, held: count });
      expect(rows.every(({ next }) => next.holder === holder)).toBe(true);
    }
  });

  it("names the open case that has waited longest, in days of the association's calendar", async () => {
    expect((await caseloadView(await as(cast.auditor, when)))?.oldest).toMatchObject({ number: 1, ageDays: 12 });
    expect((await caseloadView(await as(cast.auditor, at("2021-06-02", "00:00"))))?.oldest?.ageDays).toBe(13);
  });

  it("is found by the applicant's name as well", async () => {
    const staff = await as(cast.staff, when);
    expect((await workQueueList(staff, caseFilter.parse({ q: "田辺" }))).total).toBe(5);
    expect((await workQueueList(staff, caseFilter.parse({ q: "桜井" }))).total).toBe(0);
  });

  it("is nobody's business but staff's and the auditor's", async () => {
    expect(await caseloadView(await as(cast.applicant, when))).toBeUndefined();
    expect(await caseloadView(await as(cast.committee, when))).toBeUndefined();
  });
});

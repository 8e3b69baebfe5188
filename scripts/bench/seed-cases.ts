import type { Client } from "pg";
import { applicationContent } from "@/lib/applications/schema";
import { editionAt } from "@/lib/bylaws/edition-in-force";

/** A case in the state in which it is to be measured, with whose it is. */
export type SeededCase = { readonly applicationId: string; readonly applicantId: string };

const answer = { agreed: "on" };
const representative = { name: "水野 遥", reading: "みずの はるか", position: "部長", email: "mizuno@applicant.example", phone: "03-0000-0003" };

/** A form that lacks nothing. */
function completeForm(number: number, at: Date) {
  const stamp = { ...answer, editionId: editionAt(at).id, at: at.toISOString() };
  return applicationContent.parse({
    team: {
      teamName: `申請チーム ${number}`, shortName: `APPLY-${number}`, reading: "しんせい", organisationName: `申請商事 ${number}`, organisationReading: "しんせいしょうじ",
      corporateNumber: "", website: "https://applicant.example/", establishedOn: "2014-04-01", constituency: "自社の利用者と機器",
    },
    reason: { reason: "他のチームと情報を交換し、対応の質を高めたい。" },
    contribution: { contribution: "自社で見た攻撃の情報を提供する。" },
    poc: { kind: "department", name: "申請チーム 窓口", position: "", email: "csirt@applicant.example", phone: "03-0000-0004" },
    representative,
    purpose: { purpose: "自社の情報システムを守る。", scope: "国内の全拠点" },
    selfAssessment: {
      scopeAnswer: "yes", scopeRemark: "", policyAnswer: "yes", policyRemark: "", confidentialityAnswer: "yes", confidentialityRemark: "",
      threatsAnswer: "no", threatsRemark: "来年度に始める。",
    },
    attestations: { activeInJapan: "on", agreesWithMission: "on", handlesInformation: "on" },
    duties: stamp,
    mission: stamp,
  });
}

/** So many applicants, each with one complete case in the state; `label` keeps their addresses apart. */
export async function seedCases(client: Client, label: string, state: "drafting" | "voting", count: number): Promise<SeededCase[]> {
  const { rows: [clock] } = await client.query<{ now: Date }>("SELECT now()");
  const cases = Array.from({ length: count }, (_, number) => ({ email: `${label}-${number}@bench.example`, content: completeForm(number, clock?.now ?? new Date()) }));
  const { rows } = await client.query<SeededCase>(insertCases, [JSON.stringify(cases), state]);
  return rows;
}

const insertCases = `
  WITH given AS (
    SELECT gen_random_uuid() AS applicant_id, email, content FROM json_to_recordset($1) AS g(email text, content jsonb)
  ), people AS (
    INSERT INTO person (id, name, email, created_at) SELECT applicant_id, '申請 太郎', email, now() FROM given
  )
  INSERT INTO application (state, applicant_id, content, stated_at, state_since) SELECT $2, applicant_id, content, now(), now() FROM given
  RETURNING id AS "applicationId", applicant_id AS "applicantId"`;

import type { Client } from "pg";
import { inventedTeam } from "./invented-teams";

const atOnce = 5_000;

/** Adds members to the register until it holds so many, in bulk; the roster follows by its own triggers. */
export async function growRegister(client: Client, from: number, to: number): Promise<void> {
  for (let begin = from; begin < to; begin += atOnce) {
    const teams = Array.from({ length: Math.min(atOnce, to - begin) }, (_, place) => inventedTeam(begin + place));
    await client.query(insertTeams, [JSON.stringify(teams)]);
  }
  await client.query("VACUUM ANALYZE");
}

/** A data-modifying WITH runs to its end whether or not it is read; foreign keys are checked after all of it. */
const insertTeams = `
  WITH team AS (
    SELECT * FROM json_to_recordset($1) AS t("memberId" uuid, "organisationId" uuid, "representativeId" uuid, "pocId" uuid, "teamName" text,
      "shortName" text, reading text, "organisationName" text, "organisationReading" text, website text, "joinedOn" date, representative json, poc json)
  ), organisations AS (
    INSERT INTO organisation (id, name, reading) SELECT "organisationId", "organisationName", "organisationReading" FROM team
  ), members AS (
    INSERT INTO member (id, organisation_id, team_name, short_name, reading, website, constituency, purpose, scope, created_at)
    SELECT "memberId", "organisationId", "teamName", "shortName", reading, website, '社内の利用者と機器', '情報システムを守る。', '国内の全拠点', "joinedOn" FROM team
  ), people AS (
    INSERT INTO person (id, name, email, created_at)
    SELECT "representativeId", representative->>'name', representative->>'email', "joinedOn" FROM team
    UNION ALL SELECT "pocId", poc->>'name', poc->>'email', "joinedOn" FROM team
  ), contacts AS (
    INSERT INTO member_contact (member_id, person_id, role, kind, position, phone, started_at)
    SELECT "memberId", "representativeId", 'representative', 'person', '部長', '03-0000-0001', "joinedOn" FROM team
    UNION ALL SELECT "memberId", "pocId", 'poc', 'department', '', '03-0000-0002', "joinedOn" FROM team
  )
  INSERT INTO membership (member_id, joined_on, source) SELECT "memberId", "joinedOn", '旧会員名簿' FROM team`;

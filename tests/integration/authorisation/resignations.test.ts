import { beforeAll, beforeEach } from "vitest";
import { database } from "@/lib/platform/db";
import { takeBackResignation } from "@/lib/resignations/usecases/take-back-resignation";
import { assertRows } from "../../support/authorisation";
import { as } from "../../support/callers";
import { raiseRoles, when } from "../../support/roles";
import { resignationRows } from "./resignations-table";

beforeAll(async () => {
  await raiseRoles();
});

// One request stands at a time: what an earlier row left behind is taken back.
beforeEach(async () => {
  const standing = await database().resignation.findMany({ where: { outcome: null }, select: { id: true, term: { select: { person: { select: { email: true } } } } } });
  for (const { id, term } of standing) await takeBackResignation(await as(term.person.email, when), { resignationId: id });
});

assertRows(resignationRows());

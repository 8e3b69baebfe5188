import { beforeAll } from "vitest";
import { assertRows } from "../../support/authorisation";
import type { CastMembers } from "../../support/cast";
import { raiseRoles } from "../../support/roles";
import { applicationRows } from "./applications-table";

let members: CastMembers;

beforeAll(async () => {
  members = await raiseRoles();
});

assertRows(applicationRows(() => members));

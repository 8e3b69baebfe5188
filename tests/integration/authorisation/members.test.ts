import { beforeAll } from "vitest";
import { assertRows } from "../../support/authorisation";
import type { CastMembers } from "../../support/cast";
import { raiseRoles } from "../../support/roles";
import { memberRows } from "./members-table";

let members: CastMembers;

beforeAll(async () => {
  members = await raiseRoles();
});

assertRows(memberRows(() => members));

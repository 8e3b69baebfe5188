import { beforeAll } from "vitest";
import { assertRows } from "../../support/authorisation";
import type { CastMembers } from "../../support/cast";
import { raiseRoles } from "../../support/roles";
import { departureRows } from "./departures-table";

let members: CastMembers;

beforeAll(async () => {
  members = await raiseRoles();
});

assertRows(departureRows(() => members));

import { beforeAll } from "vitest";
import { assertRows } from "../../support/authorisation";
import { raiseRoles } from "../../support/roles";
import { personRows } from "./people-table";

beforeAll(async () => void (await raiseRoles()));

assertRows(personRows());

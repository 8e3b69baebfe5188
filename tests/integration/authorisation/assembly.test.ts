import { beforeAll } from "vitest";
import { assertRows } from "../../support/authorisation";
import { raiseRoles } from "../../support/roles";
import { assemblyRows } from "./assembly-table";

beforeAll(async () => void (await raiseRoles()));

assertRows(assemblyRows());

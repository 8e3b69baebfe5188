import { beforeAll } from "vitest";
import { assertRows } from "../../support/authorisation";
import { raiseRoles } from "../../support/roles";
import { mailRows } from "./mail-table";

beforeAll(async () => void (await raiseRoles()));

assertRows(mailRows());

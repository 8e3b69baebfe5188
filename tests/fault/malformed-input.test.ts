import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtActions, builtRoutes } from "../support/build-manifest";
import { malformedRequest, type Surface } from "../support/malformed-requests";
import type { RawAnswer, RawRequest } from "../support/raw-client";
import { seededRandom } from "../support/seeded-random";
import { associationFootprint, serveRoles, type ServedRoles } from "../support/served-roles";
import { actions } from "./authorisation/actions-table";

// P20 at 10,000: whatever is sent, by whomever, to any action and address. KIYAKU_FUZZ_SEED repeats a run,
// KIYAKU_FUZZ_COUNT makes it longer.

const seed = Number(process.env.KIYAKU_FUZZ_SEED ?? Math.trunc(performance.timeOrigin % 1_000_000_000));
const count = Number(process.env.KIYAKU_FUZZ_COUNT ?? 10_000);
const senders = ["nobody", "applicant", "secretariat", "committeeMember"] as const;
const atOnce = 4;
const patience = 2_000;
const megabyte = 1_048_576;
/** Lines of a stack, and names that only an error message holds. */
const innards = /\n {1,8}at .{1,300}:\d+:\d+|node_modules|\.tsx?:\d+:\d+|Prisma|PostgreSQL|TypeError|SyntaxError|ECONN|invalid input syntax/;

type Sender = (typeof senders)[number];

let served: ServedRoles;
let surface: Surface;

beforeAll(async () => {
  served = await serveRoles();
  // Signing out is never refused, whatever its form holds; whoever it strikes would go on as nobody.
  const refusing = builtActions().filter(({ name }) => name !== "signOutAction");
  surface = { routes: builtRoutes(), actions: refusing.map(({ id, name }) => targetOf(id, name)) };
}, 180_000);

afterAll(() => served?.stop());

it(`${count} malformed requests break nothing and write nothing (seed ${seed})`, async () => {
  const chance = seededRandom(seed);
  const before = await associationFootprint();
  const statuses: Record<number, number> = {};
  const troubles: string[] = [];
  const slow: [Sender, RawRequest][] = [];
  const slowest = { milliseconds: 0, request: "" };
  let sent = 0;
  let warm = 0;
  const worker = async () => {
    while (sent < count && troubles.length < 5) {
      if (++sent === Math.trunc(count / 10)) warm = residentBytes();
      const [sender, request] = [chance.pick(senders), malformedRequest(surface, chance)];
      const answer = await send(sender, request).catch((error: Error) => error);
      if (answer instanceof Error) {
        troubles.push(`${answer.message}: ${described(sender, request)}`);
        continue;
      }
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds: answer.milliseconds, request: described(sender, request) });
      if (answer.milliseconds > patience) slow.push([sender, request]);
      const trouble = troubleOf(answer);
      if (trouble) troubles.push(`${trouble}: ${described(sender, request)}\n${served.log().slice(-1500)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // What was slow among others may be the machine's fault; what is slow alone hangs.
  for (const [sender, request] of slow) {
    if ((await send(sender, request)).milliseconds > patience) troubles.push(`slow: ${described(sender, request)}`);
  }
  console.log(JSON.stringify({ seed, statuses, slowest, grownMegabytes: Math.round((residentBytes() - warm) / megabyte) }));
  expect(troubles).toEqual([]);
  expect(await associationFootprint()).toEqual(before);
  expect((residentBytes() - warm) / megabyte).toBeLessThan(200);
}, 600_000);

function targetOf(id: string, name: string) {
  const action = actions[name];
  if (!action) throw new Error(`${name} has no row in the table of actions`);
  return { id, path: action.path(served.objects), values: action.values(served.objects), plain: action.plain === true };
}

function send(sender: Sender, request: RawRequest): Promise<RawAnswer> {
  const headers = { Origin: served.address, Cookie: served.cookies[sender], ...request.headers };
  return served.client({ ...request, headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== "")) });
}

function troubleOf({ status, body }: RawAnswer): string | undefined {
  if (status >= 500) return String(status);
  return innards.exec(body)?.[0];
}

function described(sender: Sender, { method = "GET", path, headers, body }: RawRequest): string {
  const shown = Buffer.from(body ?? "").toString("latin1");
  return `${sender} ${method} ${path.slice(0, 300)} ${JSON.stringify(headers)} ${shown.length > 2500 ? `${shown.slice(0, 1000)}… (${shown.length}) …${shown.slice(-1000)}` : shown}`;
}

function residentBytes(): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${served.pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

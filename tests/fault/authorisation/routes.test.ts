import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtRoutes } from "../../support/build-manifest";
import { comparable, firstDifference } from "../../support/page-text";
import type { RawAnswer } from "../../support/raw-client";
import { associationFootprint, serveRoles, webRoles, type ServedRoles, type WebRole } from "../../support/served-roles";
import { routes, type Reach } from "./routes-table";

// P1 over HTTP: every address of the build for everybody. P24: the headers of every answer.

let served: ServedRoles;

beforeAll(async () => {
  served = await serveRoles();
}, 180_000);

afterAll(() => served?.stop());

it("every address of the build stands in the table", () => {
  expect(Object.keys(routes).sort()).toEqual(builtRoutes());
});

describe.each(Object.entries(routes))("%s", (_name, route) => {
  it("shows itself to those whom it concerns, and to nobody else", async () => {
    const path = route.path(served.objects);
    const answers = await Promise.all(webRoles.map(async (role) => [role, await get(role, path)] as const));
    expect(Object.fromEntries(answers.map(([role, answer]) => [role, reachOf(answer)]))).toEqual(route.reach);
    for (const [, answer] of answers) expectHouseHeaders(answer);
  });

  const { nothing } = route;
  if (nothing) {
    it("answers to whom it is not shown just as if it did not exist", async () => {
      const path = route.path(served.objects);
      for (const role of webRoles.filter((one) => route.reach[one] !== "shown")) {
        const [real, unreal] = [await get(role, path), await get(role, nothing)];
        expect(unreal.status).toBe(real.status);
        expect(firstDifference(comparable(unreal, nothing), comparable(real, path)), role).toBe("");
      }
      for (const role of webRoles.filter((one) => route.reach[one] === "shown")) expect((await get(role, nothing)).status).toBe(404);
    });
  }
});

it("reading changes nothing, whatever is read by whomever", async () => {
  const before = await associationFootprint();
  for (const route of Object.values(routes)) {
    for (const role of ["nobody", "applicant", "secretariat"] as const) await get(role, route.path(served.objects));
  }
  expect(await associationFootprint()).toEqual(before);
});

function get(role: WebRole, path: string): Promise<RawAnswer> {
  return served.client({ path, headers: { Cookie: served.cookies[role] } });
}

function reachOf({ status, headers }: RawAnswer): Reach | number {
  if (status === 200) return "shown";
  if (status === 404) return "hidden";
  if (status === 405) return "refused";
  if (status !== 307) return status;
  return headers.location?.startsWith("/sign-in?returnTo=") ? "signIn" : "away";
}

function expectHouseHeaders({ headers }: RawAnswer): void {
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-powered-by"]).toBeUndefined();
}

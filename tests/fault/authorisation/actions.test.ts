import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionForm, multipart, plainActionForm } from "../../support/action-form";
import { builtActions } from "../../support/build-manifest";
import type { RawAnswer } from "../../support/raw-client";
import { associationFootprint, serveRoles, webRoles, type ServedRoles, type WebRole } from "../../support/served-roles";
import { actions, type Action } from "./actions-table";

// P1 over HTTP: every action of the build, called by everybody. P8: only from a page of ours.

let served: ServedRoles;

beforeAll(async () => {
  served = await serveRoles();
}, 180_000);

afterAll(() => served?.stop());

it("every action of the build stands in the table", () => {
  expect(Object.keys(actions).sort()).toEqual([...new Set(builtActions().map(({ name }) => name))].sort());
});

describe.each(Object.entries(actions))("%s", (name, action) => {
  const { may } = action;
  it("changes nothing for those who may not", async () => {
    const before = await associationFootprint();
    for (const { id } of builtActions().filter((one) => one.name === name)) {
      for (const role of may === "everybody" ? [] : webRoles.filter((one) => !may.includes(one))) {
        expect((await post(role, action, id)).status).toBeLessThan(500);
      }
    }
    expect(await associationFootprint()).toEqual(before);
  });

  it("changes nothing when a foreign page, or none, sends it", async () => {
    const before = await associationFootprint();
    const [{ id } = { id: "" }] = builtActions().filter((one) => one.name === name);
    const role = may === "everybody" ? "secretariat" : (may[0] ?? "secretariat");
    const foreign: Record<string, string>[] = [
      { Origin: "" }, { Origin: "null" }, { Origin: "https://evil.example" }, { Origin: served.address.replace("127.0.0.1", "127.0.0.2") },
      { "Sec-Fetch-Site": "cross-site" }, { "Sec-Fetch-Site": "same-site" }, { "Sec-Fetch-Site": "none" },
    ];
    for (const headers of foreign) expect((await post(role, action, id, headers)).status).toBe(403);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json"]) {
      expect((await post(role, action, id, { "Content-Type": type })).status).toBe(400);
    }
    const query = new URLSearchParams(fields(action, id).map(([key, value]) => [key, value]));
    await served.client({ path: `${action.path(served.objects)}?${query}`, headers: { Cookie: served.cookies[role] } });
    expect(await associationFootprint()).toEqual(before);
  });
});

describe("with the right hand on it, so that the above proves something,", () => {
  // What a grant before it has made impossible, or what nobody may do in this association.
  const spent = ["closeDecisionAction", "declineRecommendationAction", "endContactAction", "receiveApplicationAction", "referApplicationAction", "registerLetterAction", "returnApplicationAction"];
  const proven = Object.entries(actions).filter(([name, { may }]) => may.length > 0 && !spent.includes(name));
  it.each(proven)("%s changes something", async (name, action) => {
    const before = await associationFootprint();
    const [{ id } = { id: "" }] = builtActions().filter((one) => one.name === name);
    const role = action.may === "everybody" ? "otherContact" : (action.may[0] ?? "nobody");
    expect((await post(role, action, id)).status).toBeLessThan(400);
    expect(await associationFootprint()).not.toEqual(before);
  });
});

function fields(action: Action, id: string) {
  const values = action.values(served.objects);
  return action.plain ? plainActionForm(id, values) : actionForm(id, values);
}

function post(role: WebRole, action: Action, id: string, changed: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  const { body, contentType } = multipart(fields(action, id));
  const headers = { Origin: served.address, Cookie: served.cookies[role], "Content-Type": contentType, ...changed };
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
  return served.client({ method: "POST", path: action.path(served.objects), headers: sent, body });
}

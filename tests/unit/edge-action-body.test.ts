import { describe, expect, test } from "vitest";
import { actionBody } from "@/lib/web/edge/action-body";

const id = "6".repeat(42);
const reference = JSON.stringify({ id, bound: "$@1" });
const bound = JSON.stringify([{ status: "idle", fieldErrors: {}, values: { tags: ["a", "$$b"] }, message: "$undefined" }]);
const sentByBrowser = { "$ACTION_REF_1": "", "$ACTION_1:0": reference, "$ACTION_1:1": bound, "$ACTION_KEY": "k1", name: "鈴木$" };
const sentByScript = { "_1_$ACTION_REF_1": "", "_1_name": "鈴木", "0": '[{"status":"idle"},"$K1"]' };

async function judged(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<FormData | undefined> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const sent = new Response(form);
  const contentType = sent.headers.get("content-type") ?? "";
  const body = await actionBody({ "content-type": contentType, ...headers }, Buffer.from(await sent.arrayBuffer()));
  return body && new Response(new Uint8Array(body.bytes), { headers: { "Content-Type": body.contentType } }).formData();
}

describe("a form sent to a page", () => {
  test("passes as the browser sends it, unchanged in its fields", async () => {
    const form = await judged(sentByBrowser);
    expect(Object.fromEntries(form ?? [])).toEqual(sentByBrowser);
  });

  test("passes as Next's script sends it", async () => {
    const form = await judged(sentByScript, { "next-action": id });
    expect(Object.fromEntries(form ?? [])).toEqual(sentByScript);
  });

  test("passes for an action without state", async () => {
    expect(await judged({ [`$ACTION_ID_${id}`]: "", name: "x" })).toBeDefined();
  });

  test("passes as plain arguments without a form", async () => {
    const headers = { "next-action": id, "content-type": "text/plain;charset=UTF-8" };
    expect(await actionBody(headers, Buffer.from('["7",null]'))).toBeDefined();
    expect(await actionBody(headers, Buffer.from('["$1"]'))).toBeUndefined();
    expect(await actionBody(headers, Buffer.from(JSON.stringify(Array(8).fill(0))))).toBeDefined();
    expect(await actionBody(headers, Buffer.from(JSON.stringify(Array(9).fill(0))))).toBeUndefined();
  });

  test("keeps an uploaded file with its bytes", async () => {
    const form = new FormData();
    form.append(`$ACTION_ID_${id}`, "");
    form.append("letter", new Blob([new Uint8Array([0, 13, 10, 255])], { type: "application/pdf" }), "推薦状.pdf");
    const sent = new Response(form);
    const body = await actionBody({ "content-type": sent.headers.get("content-type") ?? "" }, Buffer.from(await sent.arrayBuffer()));
    const read = await new Response(new Uint8Array(body?.bytes ?? []), { headers: { "Content-Type": body?.contentType ?? "" } }).formData();
    const letter = read.get("letter") as File;
    expect([letter.name, letter.type, ...new Uint8Array(await letter.arrayBuffer())]).toEqual(["推薦状.pdf", "application/pdf", 0, 13, 10, 255]);
  });

  test.each<[string, Record<string, string>]>([
    ["no action", { name: "x" }],
    ["a reference that has swallowed the field after it", { ...sentByBrowser, "$ACTION_REF_1": '\r\nContent-Disposition: form-data; name="x"' }],
    ["an action that has swallowed the field after it", { [`$ACTION_ID_${id}`]: "x", name: "x" }],
    ["a key that has swallowed the field after it", { ...sentByBrowser, "$ACTION_KEY": 'k1\r\nContent-Disposition: form-data; name="x"' }],
    ["a control character in the name of a field", { ...sentByBrowser, "na\u0000me": "x" }],
    ["a quotation mark in the name of a field", { ...sentByBrowser, 'na"me': "x" }],
    ["a name longer than any field has", { ...sentByBrowser, ["n".repeat(201)]: "x" }],
    ["nothing", {}],
    ["two actions", { ...sentByBrowser, "$ACTION_REF_2": "" }],
    ["an action without its reference", { "$ACTION_REF_1": "" }],
    ["a reference that is no JSON", { ...sentByBrowser, "$ACTION_1:0": "{{{" }],
    ["a reference without arguments", { ...sentByBrowser, "$ACTION_1:0": JSON.stringify({ id, bound: null }) }],
    ["a reference to elsewhere", { ...sentByBrowser, "$ACTION_1:0": JSON.stringify({ id, bound: "$@2" }) }],
    ["a reference with more in it", { ...sentByBrowser, "$ACTION_1:0": JSON.stringify({ id, bound: "$@1", then: "$1" }) }],
    ["an id that is none", { ...sentByBrowser, "$ACTION_1:0": JSON.stringify({ id: "constructor", bound: "$@1" }) }],
    ["arguments that are no list", { ...sentByBrowser, "$ACTION_1:1": '{"a":1}' }],
    ["arguments missing", { "$ACTION_REF_1": "", "$ACTION_1:0": reference }],
    ["a further row", { ...sentByBrowser, "$ACTION_1:2": "[]" }],
    ["a bare id that is none", { "$ACTION_ID_toString": "" }],
  ])("is refused with %s", async (_, fields) => {
    expect(await judged(fields)).toBeUndefined();
  });

  const hostile = [
    '"$@1"', '"$h1"', '"$F1"', '"$T"', '"$Q1"', '"$W1"', '"$i1"', '"$n9"', '"$D2026-11-23"', '"$A1"', '"$R1"', '"$r1"', '"$X1"', '"$B1"',
    '"$1"', '"$1:__proto__:then"', '"$undefined1"', '"$Kx"', '"$"', '{"__proto__":{"then":"x"}}', `${"[".repeat(30)}${"]".repeat(30)}`,
    `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  ];
  test.each(hostile)("is refused with the encoded value %.40s", async (value) => {
    expect(await judged({ ...sentByScript, "0": `[${value}]` }, { "next-action": id })).toBeUndefined();
    expect(await judged({ ...sentByBrowser, "$ACTION_1:1": `[${value}]` })).toBeUndefined();
  });

  test.each<[string, Record<string, string>]>([
    ["no arguments", { "_1_name": "x" }],
    ["further rows", { ...sentByScript, "1": "{}" }],
    ["fields outside the form", { ...sentByScript, name: "x" }],
    ["arguments that are no JSON", { ...sentByScript, "0": "{{{" }],
  ])("is refused from a script with %s", async (_, fields) => {
    expect(await judged(fields, { "next-action": id })).toBeUndefined();
  });

  test.each(["multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary=", "application/x-www-form-urlencoded", "application/json", "text/plain", ""])(
    "is refused when the body is not what %j says",
    async (contentType) => {
      expect(await actionBody({ "content-type": contentType }, Buffer.from("a=b"))).toBeUndefined();
    },
  );
});

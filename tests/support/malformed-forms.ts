import type { Values } from "../fault/authorisation/actions-table";
import { actionReference, multipart, plainActionForm, type Fields } from "./action-form";
import { hostileJson, hostileTexts, tooLong } from "./hostile-values";
import type { RawRequest } from "./raw-client";
import type { Chance } from "./seeded-random";

export type Target = { readonly id: string; readonly path: string; readonly values: Values; readonly plain: boolean };

/** Fields whose form is strict: a hostile text is none of them, and without them nothing is understood. */
const strict = /^(\w+Id|publicId|token|email|section|revision|choice|idempotencyKey|locale|channel|closesOn|closesTime|receivedOn|startsOn|office)$/;
const needed = /^(applicationId|decisionId|recommendationId|contactId|mailId|termId|publicId|token|email|section|choice|idempotencyKey|closesOn|closesTime|startsOn|office)$/;

/**
 * A field that no form has. It goes first wherever bytes are changed: a part whose boundary breaks is swallowed by the
 * one before it, and a form could be mended by losing what was wrong with it.
 */
const poison = ["unknown", "x"] as const;

/**
 * A form that holds at least one field which cannot be understood, and then whatever chance adds. Nobody's luck makes
 * it a valid one: what breaks it is never touched again.
 */
export function brokenForm(target: Target, chance: Chance): RawRequest {
  const fields = spoilt(broken(target.values, chance), target.values, chance);
  if (target.plain) return form(target, plainActionForm(target.id, {}), fields, chance);
  if (chance.once(3)) return form(target, actionReference(target.id), fields, chance);
  return call(target, fields, chance);
}

/** A form that is no form: whatever its fields say, the decoder cannot read it. */
export function brokenStructure(target: Target, chance: Chance): RawRequest {
  const fields = broken(target.values, chance);
  const reference = actionReference(target.id);
  const replaced = (name: string, value: string): Fields => reference.map(([key, old]) => [key, key === name ? value : old]);
  const encoded = multipart([poison, ...chance.pick([
    reference, replaced("$ACTION_1:0", chance.pick(hostileJson)), replaced("$ACTION_1:1", chance.pick(hostileJson)), replaced("$ACTION_KEY", tooLong(chance)), reference.slice(1), reference.slice(0, 2),
    [...reference, ...reference], [[`$ACTION_ID_${chance.pick(hostileTexts)}`, ""]] as Fields, [["$ACTION_REF_", ""]] as Fields, [...reference, [`$ACTION_2:${chance.below(9)}`, "[]"]] as Fields,
  ]), ...fields]);
  const body = mangled(encoded.body, chance);
  const type = chance.pick([encoded.contentType, "multipart/form-data", "multipart/form-data; boundary=", `multipart/form-data; boundary="${"x".repeat(300)}"`, "text/plain", "application/json", "multipart/mixed; boundary=x", "", "application/x-www-form-urlencoded"]);
  const called = chance.once(3) ? chance.pick([target.id, "0".repeat(42), "x", "__proto__"]) : "";
  return { method: "POST", path: target.path, headers: { "Content-Type": type, "Next-Action": called }, body };
}

function broken(values: Values, chance: Chance): Fields {
  const fields = Object.entries(values);
  const names = fields.map(([name]) => name);
  const [strictNames, neededNames] = [names.filter((name) => strict.test(name)), names.filter((name) => needed.test(name))];
  const change = (name: string, value: string): Fields => fields.map(([key, old]) => [key, key === name ? value : old]);
  const unknown: Fields = [...fields, [chance.pick(["unknown", "id", "at", "actor", "role", "0", "a.b", "a[b]", "representative.x", "toString", ""]), chance.pick(hostileTexts)]];
  if (names.length === 0 || chance.once(5)) return unknown;
  if (chance.once(4)) return change(chance.pick(names), tooLong(chance));
  if (chance.once(4)) return [...fields, ...fields.filter(([name]) => name === chance.pick(names) || name === names[0])];
  if (chance.once(3) && neededNames.length > 0) return fields.filter(([name]) => name !== neededNames[0]);
  return strictNames.length > 0 ? change(chance.pick(strictNames), chance.pick(hostileTexts)) : unknown;
}

/** Further oddities beside what is broken already; reserved names, which a form drops, among them. */
function spoilt(fields: Fields, values: Values, chance: Chance): Fields {
  if (chance.once(2)) return fields;
  const odd: Fields = [[chance.pick(["__proto__", "constructor", "prototype", "then", "x".repeat(2000), "あ", "\"", "$"]), chance.pick(hostileTexts)]];
  const untouched = fields.filter(([name, value]) => values[name] === value && !strict.test(name)).map(([name]) => name);
  if (untouched.length === 0 || chance.once(2)) return [...fields, ...odd];
  const victim = chance.pick(untouched);
  return fields.map(([name, value]) => [name, name === victim ? chance.pick(hostileTexts) : value]);
}

function form({ path }: Target, reference: Fields, fields: Fields, chance: Chance): RawRequest {
  const mangling = chance.once(6);
  const { body, contentType } = multipart([...(mangling ? [poison] : []), ...reference, ...fields]);
  return { method: "POST", path, headers: { "Content-Type": contentType }, body: mangling ? mangled(body, chance) : body };
}

/** As React's browser part calls an action: the arguments in one row, the form in rows of their own. */
function call({ id, path }: Target, fields: Fields, chance: Chance): RawRequest {
  const state = chance.once(3) ? chance.pick(hostileJson) : '[{"status":"idle","fieldErrors":{},"values":{}},"$K1"]';
  const mangling = chance.once(6);
  const sent = [...(mangling ? [poison] : []), ...fields].map(([name, value]) => [`_1_${name}`, value] as const);
  const { body, contentType } = multipart([...sent, ["0", state]]);
  return { method: "POST", path, headers: { "Content-Type": contentType, "Next-Action": id, Accept: "text/x-component" }, body: mangling ? mangled(body, chance) : body };
}

/** Cut off, or with bytes changed: lone surrogates, broken UTF-8, NUL, and what else comes. */
function mangled(body: Buffer, chance: Chance): Buffer {
  if (chance.once(2)) return body.subarray(0, chance.below(body.length));
  const changed = Buffer.from(body);
  for (let count = 1 + chance.below(8); count > 0; count--) changed[chance.below(changed.length)] = chance.pick([0, 10, 13, 34, 45, 0xed, 0xa0, 0x80, 0xff, chance.below(256)]);
  return changed;
}

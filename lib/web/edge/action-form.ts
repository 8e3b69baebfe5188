import { isPlainFlightList, parsed } from "./plain-flight";

const marker = "$ACTION_";
const actionId = /^[0-9a-f]{40,64}$/;
/** A control character would break the head of a part, a quotation mark would come out as another name. */
const plainName = /^[^\p{Cc}"]{1,200}$/u;

/** Whether all that stands in the heads of the parts is written and read the same. */
export function hasPlainHeads(form: FormData): boolean {
  return [...form].every(([name, value]) => plainName.test(name) && (typeof value === "string" || plainName.test(value.name + value.type)));
}

/** Whether the fields are those of a form of ours that the browser sends by itself, without JavaScript. */
export function isPlainForm(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => name.startsWith(marker));
  const [chosen, ...others] = names.filter((name) => /^\$ACTION_(REF|ID)_/.test(name));
  if (chosen === undefined || others.length > 0 || form.get(chosen) !== "") return false;
  if (chosen.startsWith("$ACTION_ID_")) return names.length === 1 && actionId.test(chosen.slice("$ACTION_ID_".length));
  const prefix = `${marker}${chosen.slice("$ACTION_REF_".length)}:`;
  const known = [chosen, `${prefix}0`, `${prefix}1`, "$ACTION_KEY"];
  return (
    new Set(names).size === names.length &&
    names.every((name) => known.includes(name)) &&
    isReference(parsed(form.get(`${prefix}0`))) &&
    isPlainText(form.get(`${prefix}1`)) &&
    /^\w{0,100}$/.test(String(form.get("$ACTION_KEY") ?? ""))
  );
}

/** Whether the fields are those of a call that Next's browser part makes: arguments in `0`, the form in `_1_…`. */
export function isPlainCall(form: FormData): boolean {
  const names = [...form.keys()];
  const rows = names.filter((name) => !/^_[0-9a-f]{1,4}_/.test(name));
  return rows.length === 1 && rows[0] === "0" && isPlainText(form.get("0"));
}

/** Which action, and that its bound arguments are in the field that follows. */
function isReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 2) return false;
  const { id, bound } = value as { id?: unknown; bound?: unknown };
  return typeof id === "string" && actionId.test(id) && bound === "$@1";
}

function isPlainText(value: FormDataEntryValue | null): boolean {
  return typeof value === "string" && isPlainFlightList(value);
}

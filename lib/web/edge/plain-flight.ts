const deepest = 24;
/** The state of a form, the form, and what may be bound before them. Of more than a thousand Next answers 500. */
const longest = 8;

/**
 * Whether a JSON text holds only what our forms send in React's "Flight" encoding: plain values, the submitted form
 * (`$K1`), `undefined` and escaped dollars. References, promises, streams and server functions are not
 * among them; the decoder that they reach has been the way in more than once (CVE-2025-55182), and
 * answers broken ones with 500.
 */
export function isPlainFlightList(text: string): boolean {
  const value = parsed(text);
  return Array.isArray(value) && value.length <= longest && isPlain(value, 0);
}

/** The value of a JSON text, or undefined where it is none. */
export function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown, depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === "string") return !value.startsWith("$") || /^\$(\$|undefined$|K[0-9a-f]{1,4}$)/.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, part]) => key !== "__proto__" && isPlain(part, depth + 1));
}

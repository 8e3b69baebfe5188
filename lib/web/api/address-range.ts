import { isIPv6 } from "node:net";

/**
 * What counts as one client: an IPv4 address by itself, an IPv6 address by its first 64 bits, because one household or
 * server is given all the rest and could use a new address for every request.
 */
export function addressRange(address: string): string {
  const bare = address.replace(/%.*$/, "").toLowerCase();
  if (!isIPv6(bare)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  return mapped ?? `${groups(bare).slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address, the left-out zeros filled in; a dotted end counts as two groups. */
function groups(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const before = split(head);
  if (tail === undefined) return before;
  const after = split(tail);
  return [...before, ...Array<string>(8 - before.length - after.length).fill("0"), ...after];
}

function split(part: string): string[] {
  return part === "" ? [] : part.split(":").flatMap((group) => (group.includes(".") ? ["v4", "v4"] : (group.replace(/^0+(?=.)/, ""))));
}

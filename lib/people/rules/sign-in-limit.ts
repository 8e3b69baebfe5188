/** Failed sign-ins that are free of a pause, by account and by address, within a window. A success clears the account's. */
export const signInLimits = { account: 5, address: 20, windowMinutes: 15 } as const;

export type FailureWindow = { readonly count: number; readonly startedAt: Date };

/** Until when sign-ins have to pause after these failures; undefined while they need not. There is never a hard lock. */
export function pausedUntil(window: FailureWindow | undefined, limit: number, at: Date): Date | undefined {
  if (!window || window.count < limit) return undefined;
  const end = new Date(window.startedAt.getTime() + signInLimits.windowMinutes * 60_000);
  return end > at ? end : undefined;
}

/** IPv6 is counted by the /64 that one customer has; IPv4 by the address. */
export function addressKey(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address.replace("::ffff:", "");
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = tail.split(":").filter(Boolean);
  const full = address.includes("::") ? [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0"), ...rest] : groups;
  return `${full.slice(0, 4).map((group) => group.padStart(4, "0")).join(":")}::/64`;
}

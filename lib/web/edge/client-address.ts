/**
 * The address that a request came from: the socket's, or, behind proxies of our own, the entry that the
 * outermost of them wrote. Entries further left were sent by the client and prove nothing.
 */
export function clientAddress(peer: string | undefined, forwardedFor: string | undefined, trustedHops: number): string {
  const entries = forwardedFor?.split(",").map((entry) => entry.trim()) ?? [];
  const written = trustedHops > 0 ? entries.at(-trustedHops) : undefined;
  return withoutMapping(written || peer || "unknown");
}

/** An IPv4 client on a dual-stack socket is the same client as on an IPv4 socket. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

import { isLoopback } from "@/lib/kernel/loopback";

/**
 * The origin that the Host header stands for, or undefined where it is not ours. Only the host of APP_URL
 * is; on the loopback address all its names are, so that a demo answers at localhost as at 127.0.0.1.
 */
export function acceptedOrigin(host: string | undefined, appUrl: string): string | undefined {
  const ours = new URL(appUrl);
  const asked = host?.toLowerCase() ?? "";
  if (asked === ours.host) return ours.origin;
  const [, name = "", port = ""] = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/.exec(asked) ?? [];
  const neighbour = isLoopback(ours.hostname) && isLoopback(name) && port === ours.port;
  return neighbour ? `${ours.protocol}//${asked}` : undefined;
}

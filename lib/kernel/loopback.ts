const loopbackNames: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** Whether a host name (without a port) names this very machine. */
export function isLoopback(hostname: string): boolean {
  return loopbackNames.includes(hostname.toLowerCase());
}

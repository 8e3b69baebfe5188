import type { EdgePolicy } from "./edge-policy";

/**
 * What every answer carries, until a route sets its own. Referrer-Policy must not be `no-referrer`, which would turn
 * the Origin of our own forms into `null`.
 */
export function responseHeaders(path: string, csp: string, policy: EdgePolicy): Record<string, string> {
  const https = policy.appUrl.startsWith("https:");
  return {
    "Content-Security-Policy": csp,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    ...(https && { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }),
    ...(!mayBeCached(path, policy) && { "Cache-Control": "no-store" }),
  };
}

/** Files with a hash in their name, for which Next says `immutable`, and those of `public/`. */
function mayBeCached(path: string, { publicFiles, dev }: EdgePolicy): boolean {
  return path.startsWith("/_next/static/") || publicFiles.has(path) || (dev && path.startsWith("/_next/"));
}

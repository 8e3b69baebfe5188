import type { Environment } from "@/lib/platform/environment";

/** What the edge must know to judge a request and dress an answer. */
export type EdgePolicy = {
  /** The origin in APP_URL. */
  readonly appUrl: string;
  /** `next dev` behind it: hot reloading needs eval, inline styles and a WebSocket. */
  readonly dev: boolean;
  readonly trustedProxyHops: number;
  /** Paths of the files in `public/`, which may be cached. */
  readonly publicFiles: ReadonlySet<string>;
};

/** The policy that follows from the environment. */
export function edgePolicy(environment: Environment, publicFiles: ReadonlySet<string>): EdgePolicy {
  return {
    appUrl: environment.APP_URL,
    dev: !environment.production,
    trustedProxyHops: environment.TRUSTED_PROXY_HOPS,
    publicFiles,
  };
}

import type { IncomingHttpHeaders } from "node:http";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import { acceptedOrigin } from "./accepted-host";
import type { EdgePolicy } from "./edge-policy";
import type { EdgeRefusal } from "./edge-refusal";
import { isForeignMutation } from "./foreign-mutation";
import { bodyRefusal } from "./request-body";
import { requestPath } from "./request-target";
import { methodsOf, type RouteKind, routeKind } from "./route-kind";

export type ArrivedRequest = { readonly method: string; readonly target: string; readonly headers: IncomingHttpHeaders };

/** A request that may go on: the path that it asks for, what that leads to, and the origin that it asked. */
export type Admitted = { readonly path: string; readonly kind: RouteKind; readonly origin: string };

/**
 * Whether a request may reach the application at all. This is no authorisation: who may do what is decided
 * by the policies of the use cases.
 */
export function admit({ method, target, headers }: ArrivedRequest, policy: EdgePolicy): Result<Admitted, EdgeRefusal> {
  const path = requestPath(target);
  if (!path.ok) return path;
  const origin = acceptedOrigin(headers.host, policy.appUrl);
  if (!origin) return refuse({ code: "edge.hostForeign" });
  if (isClosed(path.value)) return refuse({ code: "edge.pathClosed" });
  const kind = routeKind(path.value, policy);
  if (!methodsOf[kind].includes(method)) return refuse({ code: "edge.methodClosed" });
  const body = bodyRefusal(headers);
  if (body) return refuse(body);
  if (isForeignMutation(method, path.value, headers, origin)) return refuse({ code: "edge.originForeign" });
  return ok({ path: path.value, kind, origin });
}

/** Next's image optimiser decodes files on the server; nothing here needs it. Its page for a crash is not one to visit: it answers 500. */
function isClosed(path: string): boolean {
  return /^\/_(next\/image|global-error)/.test(decodeURIComponent(path).toLowerCase());
}

import { parsed } from "./plain-flight";

const deepest = 24;
const parameterKinds: readonly unknown[] = ["c", "oc", "d"];
const refreshMarkers: readonly unknown[] = [null, undefined, "refetch", "inside-shared-layout", "metadata-only"];

/**
 * Whether the router state that a client sends describes a tree of pages. Next answers one that does not with 500;
 * without the header it renders the whole page, which is always right.
 */
export function isRouterState(header: string): boolean {
  return isTree(parsed(decoded(header)), 0);
}

/** `[segment, children by slot, [path, query] of a redirect, refresh marker, hints, …]`, the last four optional. */
function isTree(node: unknown, depth: number): boolean {
  if (!Array.isArray(node) || node.length < 2 || node.length > 6 || depth > deepest) return false;
  const [segment, children, redirect, refresh, hints, name] = node as unknown[];
  return (
    isSegment(segment) &&
    (redirect === undefined || redirect === null || isPair(redirect)) &&
    refreshMarkers.includes(refresh) &&
    (hints === undefined || hints === null || typeof hints === "number") &&
    (name === undefined || typeof name === "string") &&
    typeof children === "object" && children !== null && !Array.isArray(children) &&
    Object.values(children).every((child) => isTree(child, depth + 1))
  );
}

/** A name, or a parameter: its name, its value, its kind and the fixed names beside it. */
function isSegment(segment: unknown): boolean {
  if (typeof segment === "string") return true;
  if (!Array.isArray(segment) || segment.length !== 4) return false;
  const [name, value, kind, siblings] = segment as unknown[];
  const known = siblings === null || (Array.isArray(siblings) && siblings.every((sibling) => typeof sibling === "string"));
  return isPair([name, value]) && parameterKinds.includes(kind) && known;
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
}

function decoded(header: string): string | undefined {
  try {
    return decodeURIComponent(header);
  } catch {
    return undefined;
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { house } from "./house-files";

export type BuiltAction = { readonly id: string; readonly name: string; readonly file: string };

/** Every address of the production build, as Next matches it: `/cases/[id]`. */
export function builtRoutes(): string[] {
  return Object.values(read<Record<string, string>>("app-path-routes-manifest.json")).sort();
}

/** Every server action of the production build: each can be called by whoever knows its id. */
export function builtActions(): BuiltAction[] {
  const { node, edge } = read<{ node: Actions; edge: Actions }>("server/server-reference-manifest.json");
  return Object.entries({ ...node, ...edge }).map(([id, { exportedName, filename }]) => ({ id, name: exportedName, file: filename }));
}

type Actions = Readonly<Record<string, { readonly exportedName: string; readonly filename: string }>>;

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(house, ".next", path), "utf8")) as T;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Every page that the build has, as a pattern: `/cases/[id]`. */
export function pagesOfTheBuild(): string[] {
  const manifest = JSON.parse(readFileSync(join(process.cwd(), ".next/app-path-routes-manifest.json"), "utf8")) as Record<string, string>;
  const pages = Object.entries(manifest).filter(([file]) => file.endsWith("/page"));
  // Stands in for the root layout where that itself failed, and answers to no address.
  return pages.map(([, route]) => route).filter((route) => route !== "/_global-error").sort();
}

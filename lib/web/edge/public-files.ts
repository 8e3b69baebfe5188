import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The addresses of the files in a folder that Next serves as they are. */
export function publicFiles(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Set(files.map((file) => `/${file.split(sep).join("/")}`));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type HouseFile = { readonly path: string; readonly text: string };

/** The root of the repository. */
export const house = fileURLToPath(new URL("../..", import.meta.url));

const made = /^(node_modules|\.git|\.next|\.data|\.env.*|generated|artifacts|coverage|test-results|playwright-report|next-env\.d\.ts|.*\.tsbuildinfo)$/;

/** Every file that people wrote, below a folder: path from there and text. Planted breaches are left out, unless asked for. */
export function houseFiles(root = house): HouseFile[] {
  return pathsBelow(root, "").map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (made.test(entry.name) || path === "tests/architecture/breaches") return [];
    if (entry.isDirectory()) return pathsBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { house } from "./house-files";

type Violation = { readonly rule: { readonly name: string }; readonly from: string; readonly to: string };
export type Cruise = { readonly modules: readonly { readonly source: string }[]; readonly summary: { readonly violations: readonly Violation[] } };

const folders = ["app", "components", "lib", "prisma", "scripts", "tests"];

/** What dependency-cruiser sees in a tree that is laid out like this house, with the rules of this house. */
export function cruise(root: string): Promise<Cruise> {
  const program = join(house, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const options = ["--config", join(house, ".dependency-cruiser.cjs"), "--output-type", "json", ...present];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...options], { cwd: root, maxBuffer: 2 ** 28 }, (_status, output, complaint) => {
      // It leaves with the number of breaches as its status: only an answer that is no JSON is a failure.
      if (output.startsWith("{")) resolve(JSON.parse(output) as Cruise);
      else reject(new Error(complaint));
    });
  });
}

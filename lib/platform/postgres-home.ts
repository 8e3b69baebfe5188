import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { mayReach, privateScratch, type ServerUser } from "./postgres-account";
import { readPostmaster } from "./postgres-postmaster";

/**
 * The folder in which the server's account writes: inside `directory`, or in a place of its own when
 * the account cannot get there (root's clone under a 700 folder). The password names that place, so
 * that another clone at the same path does not find the data of a deleted one.
 */
export function serverHome(directory: string, password: string, user: ServerUser | undefined): string {
  const inside = join(directory, "server");
  if (!user || mayReach(inside, user)) return ownedFolder(inside, user);
  sweep(dirname(outsideOf(password)));
  const place = ownedFolder(outsideOf(password), user);
  writeFileSync(join(place, "belongs-to"), join(directory, "password"));
  return place;
}

function outsideOf(password: string) {
  return join(privateScratch(), `cluster-${createHash("sha256").update(password).digest("hex").slice(0, 16)}`);
}

function ownedFolder(place: string, user: ServerUser | undefined) {
  mkdirSync(place, { recursive: true });
  if (user) {
    chownSync(place, user.uid, user.gid);
    chmodSync(place, 0o700);
  }
  return place;
}

/** Data whose clone was deleted is of no use to anybody. */
function sweep(scratch: string) {
  for (const name of readdirSync(scratch).filter((entry) => entry.startsWith("cluster-"))) {
    const owner = join(scratch, name, "belongs-to");
    if (!existsSync(owner)) continue; // just being made
    const password = readFileSync(owner, "utf8");
    if (existsSync(password) && basename(outsideOf(readFileSync(password, "utf8"))) === name) continue;
    if (!readPostmaster({ data: join(scratch, name, "cluster") })?.alive) rmSync(join(scratch, name), { recursive: true });
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { house, houseFiles } from "../support/house-files";
import { type Lock, lockBreaches, textBreaches } from "./repository-text";

describe("the text of the repository", () => {
  test("has no unfinished work, no test left out, no place of a machine, no registry and no key", () => {
    expect(textBreaches(houseFiles().filter(({ path }) => !path.startsWith("tests/architecture/repository-text")))).toEqual([]);
  });

  test.each([
    ["lib/a.ts", "// TODO later", "leaves work undone"],
    ["lib/a.ts", "/* FIXME */", "leaves work undone"],
    ["tests/a.test.ts", 'test.skip("x")', "runs only some of the tests"],
    ["tests/a.test.ts", "describe.concurrent.only('x')", "runs only some of the tests"],
    ["scripts/a.mjs", 'const folder = "/tmp/x"', "knows the machine on which it was written"],
    ["README.md", "see /work/notes", "knows the machine on which it was written"],
    [".npmrc", "//npm.registry.example.org/", "names a package registry"],
    ["Dockerfile", "ENV npm_config_registry=x", "names a package registry"],
    ["lib/a.ts", "-----BEGIN PRIVATE KEY-----", "holds a private key"],
  ])("is guarded: in %s, %j %s", (path, text, says) => {
    expect(textBreaches([{ path, text }])).toEqual([`${path} ${says}`]);
  });

  test.each(["const skipped = rows.skip;", "import x from './tmp/y'", "a / work / b", "toDo(list)", "https://a.example/home/x"])("lets %j stand", (text) => {
    expect(textBreaches([{ path: "lib/a.ts", text }])).toEqual([]);
  });
});

describe("the lock file", () => {
  const lock = JSON.parse(readFileSync(join(house, "package-lock.json"), "utf8")) as Lock;

  test("takes every package from the public registry, by its hash", () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
    expect(lockBreaches(lock)).toEqual([]);
  });

  test.each([
    [{ resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz" }, "a has no strong integrity"],
    [{ resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz", integrity: "sha1-x" }, "a has no strong integrity"],
    [{ resolved: "https://mirror.example/a-1.0.0.tgz", integrity: "sha512-x" }, "a comes from elsewhere"],
    [{ resolved: "git+ssh://git@host.example/a.git#1" }, "a comes from elsewhere"],
    [{}, "a has no strong integrity"],
    [{ optional: true }, "a has no strong integrity"],
    [{ optional: true, os: ["linux"], integrity: "sha1-x" }, "a has no strong integrity"],
    [{ link: true, resolved: "packages/a" }, "a is a link"],
  ])("is guarded: %o", (entry, breach) => {
    expect(lockBreaches({ lockfileVersion: 3, packages: { "": {}, a: entry } })).toEqual([breach]);
  });
});

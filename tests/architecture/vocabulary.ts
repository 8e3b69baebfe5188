import type { HouseFile } from "../support/house-files";

/** Folders of `lib` that are no nouns: what carries the nouns, and what they are said in. */
const carriers = ["audit", "bylaws", "i18n", "jobs", "kernel", "mail", "platform", "web"];
const nounFiles = /^((types|events|policy|schema|store|queries)\.ts|(rules|steps|usecases)\/[^/]+\.ts)$/;

const meaningless = ["index", "util", "utils", "helper", "helpers", "common"];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Next's signs around a folder's name: `(group)`, `[parameter]`, `[...rest]`, `@slot`, `_private`. */
const routeFolder = /^(\([a-z0-9-]+\)|\[{1,2}(\.\.\.)?[a-z][A-Za-z0-9]*\]{1,2}|@[a-z-]+|_[a-z-]+)$/;

const longest = 250;
export const isCode = (path: string) => /\.(tsx?|[mc]?js|css)$/.test(path);

/** What in names and sizes is not as docs/architecture.md wants it: one sentence a breach. */
export function vocabularyBreaches(files: readonly HouseFile[]): string[] {
  return files.filter(({ path }) => isCode(path)).flatMap((file) => [
    ...nameBreaches(file.path),
    ...nounBreaches(file.path),
    ...useCaseBreaches(file),
    ...(lineCount(file.text) > longest ? [`${file.path}: longer than ${longest} lines`] : []),
  ]);
}

export function lineCount(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

function nameBreaches(path: string): string[] {
  const folders = path.split("/");
  const stem = folders.pop()?.replace(/^\./, "").split(".").slice(0, -1) ?? [];
  const bad = [...folders.filter((name) => !name.startsWith(".") && !routeFolder.test(name)), ...stem].filter((name) => !kebab.test(name));
  const empty = [...folders, ...stem].filter((name) => meaningless.includes(name));
  return [
    ...bad.map((name) => `${path}: "${name}" is not kebab-case`),
    ...empty.map((name) => `${path}: "${name}" says nothing`),
  ];
}

function nounBreaches(path: string): string[] {
  const [, noun, rest] = /^lib\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (!noun || !rest || carriers.includes(noun) || nounFiles.test(rest)) return [];
  return [`${path}: no noun has such a file`];
}

function useCaseBreaches({ path, text }: HouseFile): string[] {
  const [, name] = /^lib\/[^/]+\/usecases\/([^/]+)\.ts$/.exec(path) ?? [];
  if (!name) return [];
  const expected = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const values = [...text.matchAll(/^export (?:async )?(?:const|let|function|class) (\w+)/gm)].map(([, value]) => value);
  return values.length === 1 && values[0] === expected ? [] : [`${path}: exports ${values.join(", ")}, not ${expected} alone`];
}

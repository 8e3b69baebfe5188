import { type HouseFile } from "../support/house-files";

/** Written in pieces, so that this file is no offender itself. */
const words = (...pieces: string[][]) => new RegExp(`\\b(${pieces.map((parts) => parts.join("")).join("|")})\\b`);
const paths = (...folders: string[]) => new RegExp(`(^|[\\s"'\`(=:])/(${folders.join("|")})/`, "m");

const rules: readonly { readonly says: string; readonly pattern: RegExp; readonly except?: RegExp }[] = [
  { says: "leaves work undone", pattern: words(["TO", "DO"], ["FIX", "ME"], ["X", "XX"], ["HA", "CK"]), except: /\.(md|json)$/ },
  { says: "runs only some of the tests", pattern: /\b(it|test|describe|suite|bench)(\.\w+)*\.(only|skip|todo|fixme|fails|skipIf|runIf)\b/ },
  { says: "knows the machine on which it was written", pattern: paths("work", "tmp", "root", "home", "Users", "mnt") },
  { says: "names a package registry", pattern: /(npm_config_registry|_authToken|\/\/[\w.-]*(registry|artifactory|nexus)[\w.-]*)/i, except: /^package-lock\.json$/ },
  { says: "holds a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
];

/** Binary files say nothing that could be read. */
const unread = /\.(png|jpe?g|ico|woff2?|ttf|pdf|zip)$/;

/** What must not stand in any file of the repository: one sentence a breach. */
export function textBreaches(files: readonly HouseFile[]): string[] {
  return files.filter(({ path }) => !unread.test(path)).flatMap(({ path, text }) =>
    rules.filter(({ pattern, except }) => !except?.test(path) && pattern.test(text)).map(({ says }) => `${path} ${says}`),
  );
}

type LockEntry = { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean; readonly optional?: boolean; readonly os?: string[]; readonly cpu?: string[]; readonly libc?: string[] };
export type Lock = { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, LockEntry>> };

/**
 * Packages that could come from elsewhere than the registry, or changed. Those for other systems may lack a hash: they
 * are never fetched on the one on which the lock was made.
 */
export function lockBreaches({ packages }: Lock): string[] {
  return Object.entries(packages).filter(([path]) => path !== "").flatMap(([path, entry]) => {
    if (entry.link) return [`${path} is a link`];
    if (entry.resolved && !entry.resolved.startsWith("https://registry.npmjs.org/")) return [`${path} comes from elsewhere`];
    const elsewhere = entry.optional && (entry.os ?? entry.cpu ?? entry.libc) && !entry.integrity;
    return elsewhere || /^sha(256|384|512)-/.test(entry.integrity ?? "") ? [] : [`${path} has no strong integrity`];
  });
}

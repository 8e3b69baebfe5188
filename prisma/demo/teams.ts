import { checkDigit } from "@/lib/applications/rules/corporate-number";
import { inventedName, type Name } from "./names";
import { sectors, type Sector } from "./sectors";

/** A team as the demo's lists write it down. */
export type TeamRow = readonly [
  shortName: string, reading: string, slug: string, teamName: string, organisation: string, organisationReading: string, sector: Sector,
];

/** The same with everything that follows from it; the names of its people depend on `n` only. */
export type Team = ReturnType<typeof teamOf>;

/** The n-th team. Real bodies (the founders) get no corporate number; every address lies under a domain kept for examples. */
export function teamOf([shortName, reading, slug, teamName, organisationName, organisationReading, sector]: TeamRow, n: number, real = false) {
  const domain = `${slug}.example.jp`;
  const { constituency, purpose, scope } = sectors[sector];
  return {
    slug,
    team: {
      teamName, shortName, reading, organisationName, organisationReading, constituency,
      corporateNumber: real ? "" : corporateNumber(organisationName),
      website: `https://${domain}/`,
    },
    purpose: { purpose, scope },
    representative: contact(inventedName(2 * n), domain, positions[n % positions.length] ?? "", n),
    poc: n % 3 === 2 ? department(domain, n) : { kind: "person" as const, ...contact(inventedName(2 * n + 1), domain, "インシデント対応担当", n + 1) },
  };
}

const positions = ["情報セキュリティ部 部長", "CSIRT責任者", "情報システム部 次長", "サイバーセキュリティ推進室 室長", "リスク管理部 課長", "IT統括部 マネージャー"];

const departments = ["情報セキュリティ統括室", "CSIRT事務局", "サイバーセキュリティ対策室"];

function contact({ name, reading, mailbox }: Name, domain: string, position: string, n: number) {
  return { name, reading, position, email: `${mailbox}@${domain}`, phone: phoneNumber(n) };
}

/** 1(3): a point of contact may be a department. */
function department(domain: string, n: number) {
  const name = departments[(n / 3) % departments.length | 0] ?? "";
  return { kind: "department" as const, name, reading: "", position: "", email: `csirt@${domain}`, phone: phoneNumber(n + 1) };
}

/** 050-0… is given to nobody. */
function phoneNumber(n: number): string {
  return `050-0${String(100 + n * 7).padStart(3, "0")}-${String(1000 + ((n * 613) % 9000))}`;
}

/** One a body, made of its name, so that two teams of one body have the same; no registry office has the number 9999. */
function corporateNumber(organisationName: string): string {
  const sum = Array.from(organisationName).reduce((total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 99_999_989, 7);
  const base = `9999${String(sum).padStart(8, "0")}`;
  return `${checkDigit(base)}${base}`;
}

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Line, Run } from "./rounds";

const markers = { begin: "<!-- bench:begin -->", end: "<!-- bench:end -->" };

/** All runs as Markdown tables. */
export function report(runs: readonly Run[], surroundings: { readonly postgres: string }): string {
  const setting = `Node ${process.versions.node}, PostgreSQL ${surroundings.postgres}, ${cpus().length} processor cores for server, database and load together.`;
  return [setting, ...runs.map(speedTable), growthTable(runs), memoryTable(runs)].join("\n\n");
}

/** Puts the tables between the markers of a document; the prose around them stays. */
export function writeBetweenMarkers(file: string, tables: string): void {
  const [before, rest] = readFileSync(file, "utf8").split(markers.begin);
  const [, after] = rest?.split(markers.end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${file} has no markers for the tables`);
  writeFileSync(file, `${before}${markers.begin}\n\n${tables}\n\n${markers.end}${after}`);
}

function speedTable({ members, lines }: Run): string {
  return [
    `### With ${count(members)} members`,
    "",
    table(
      ["", "at once", "p50 ms", "p99 ms", "per second", "CPU ms", "bare p50", "bare p99", "bare per second", "bare CPU", "p50 ratio"],
      lines.map(({ name, connections, application, bare }) => [
        name, String(connections), ms(application.p50), ms(application.p99), count(application.perSecond), ms(application.processor),
        ms(bare.p50), ms(bare.p99), count(bare.perSecond), ms(bare.processor), `${(application.p50 / bare.p50).toFixed(1)} ×`,
      ]),
    ),
  ].join("\n");
}

function growthTable(runs: readonly Run[]): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first === last) return "";
  const rows = first.lines.flatMap((line) => {
    const later = last.lines.find(({ name, connections }) => name === line.name && connections === line.connections);
    return later ? [[line.name, String(line.connections), grown(line, later, "p50"), grown(line, later, "processor")]] : [];
  });
  return [`### From ${count(first.members)} to ${count(last.members)} members`, "", table(["", "at once", "p50 grows by", "CPU grows by"], rows)].join("\n");
}

function grown(before: Line, after: Line, figure: "p50" | "processor"): string {
  return `${(after.application[figure] / before.application[figure]).toFixed(2)} ×`;
}

function memoryTable(runs: readonly Run[]): string {
  const rows = runs.map(({ members, megabytes }) => [count(members), `${count(megabytes.before)} MB`, `${count(megabytes.after)} MB`]);
  return ["### Memory of the server (resident)", "", table(["members", "before the load", "after it"], rows)].join("\n");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, place) => (place === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const count = (value: number) => Math.round(value).toLocaleString("en-GB");

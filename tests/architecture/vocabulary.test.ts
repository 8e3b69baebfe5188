import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { house, houseFiles } from "../support/house-files";
import { isCode, lineCount, vocabularyBreaches } from "./vocabulary";

describe("names and sizes", () => {
  const files = houseFiles();

  test("are those of the architecture", () => {
    expect(vocabularyBreaches(files)).toEqual([]);
  });

  test("stay small: the median and nine tenths are told", () => {
    const sizes = files.filter(({ path }) => /^(app|components|lib)\/.*\.tsx?$/.test(path)).map(({ text }) => lineCount(text)).sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)];
    console.info(`${sizes.length} files of the product: median ${at(0.5)} lines, nine tenths below ${at(0.9)}, longest ${at(1)}`);
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(120);
  });

  test("have a guard that reports every planted breach and nothing else", () => {
    const planted = houseFiles(join(house, "tests/architecture/breaches/vocabulary"));
    const long = { path: "lib/people/store.ts", text: "\n".repeat(251) };
    const fitting = { path: "lib/people/queries.ts", text: "\n".repeat(250) };
    expect(vocabularyBreaches([...planted, long, fitting]).sort()).toEqual([
      'components/common/notice.tsx: "common" says nothing',
      'components/ui/BigButton.tsx: "BigButton" is not kebab-case',
      'lib/kernel/utils.ts: "utils" says nothing',
      "lib/people/people-service.ts: no noun has such a file",
      "lib/people/rules/deep/quorum.ts: no noun has such a file",
      "lib/people/store.ts: longer than 250 lines",
      "lib/people/usecases/cast-vote.ts: exports vote, not castVote alone",
      "lib/people/usecases/recuse.ts: exports recuse, liftRecusal, not recuse alone",
    ]);
    expect(files.filter(({ path }) => isCode(path)).length).toBeGreaterThan(100);
  });
});

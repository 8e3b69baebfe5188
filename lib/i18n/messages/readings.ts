import { fixedReadingIds, type AnyReadingId, type FixedReadingId } from "@/lib/bylaws/reading-articles";
import type { Edition } from "@/lib/bylaws/edition";
import { readingChoices, readingIds, type ReadingId } from "@/lib/bylaws/readings";
import type { Text } from "../locale";
import { assemblyReadings } from "./readings/assembly";
import { committeeReadings } from "./readings/committee";
import { expertAndPartnerReadings } from "./readings/experts-and-partners";
import { fixedReadings } from "./readings/fixed";
import { membershipReadings } from "./readings/membership";
import type { ReadingTexts } from "./readings/reading-text";
import { withdrawalReadings } from "./readings/withdrawal";

/** Every reading in words. Each stands in the file of its subject. */
export const readingTexts: ReadingTexts<ReadingId> = {
  ...assemblyReadings,
  ...committeeReadings,
  ...expertAndPartnerReadings,
  ...membershipReadings,
  ...withdrawalReadings,
};

/** What a choice means, in words; undefined for one that the software does not know. */
export function choiceText(id: ReadingId, choice: string): Text | undefined {
  const choices: Readonly<Record<string, Text>> = readingTexts[id].choices;
  return Object.hasOwn(choices, choice) ? choices[choice] : undefined;
}

export type DescribedReading = {
  readonly id: AnyReadingId;
  readonly question: Text;
  readonly answer: Text;
  readonly reason: Text;
  /** The choices that the edition did not take; none where the reading is fixed. */
  readonly others: readonly Text[];
};

/** How an edition reads an unclear sentence, and how else it could. The reason given is that of the default. */
export function describeReading(id: AnyReadingId, edition: Edition): DescribedReading {
  if (isFixed(id)) return { id, ...fixedReadings[id], others: [] };
  const { question, reason } = readingTexts[id];
  const taken: string = edition.readings[id];
  const others = readingChoices[id].options.filter((choice) => choice !== taken).flatMap((choice) => choiceText(id, choice) ?? []);
  return { id, question, reason, answer: choiceText(id, taken) ?? { ja: taken, en: taken }, others };
}

/** Every reading of an edition by number, the fixed ones among them. */
export function describeReadings(edition: Edition): readonly DescribedReading[] {
  const byNumber = (one: AnyReadingId, other: AnyReadingId) => Number(one.slice(1)) - Number(other.slice(1));
  return [...readingIds, ...fixedReadingIds].sort(byNumber).map((id) => describeReading(id, edition));
}

function isFixed(id: AnyReadingId): id is FixedReadingId {
  return (fixedReadingIds as readonly string[]).includes(id);
}

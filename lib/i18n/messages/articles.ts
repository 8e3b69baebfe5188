import type { ChapterNumber, ProvisionNumber } from "@/lib/bylaws/articles";
import type { Text } from "../locale";
import { assemblyAndCommitteeTexts } from "./articles/assembly-and-committee";
import { foundationTexts } from "./articles/foundations";
import { generalMemberTexts } from "./articles/general-members";
import { officeAndActivityTexts } from "./articles/offices-and-activities";
import { expertTexts, partnerMemberTexts } from "./articles/partners-and-experts";
import type { ProvisionText } from "./articles/provision-text";

/** Every provision in own words: one without its text does not compile. */
export const provisionTexts: Readonly<Record<ProvisionNumber, ProvisionText>> = {
  ...foundationTexts,
  ...generalMemberTexts,
  ...partnerMemberTexts,
  ...expertTexts,
  ...assemblyAndCommitteeTexts,
  ...officeAndActivityTexts,
};

export const chapterTitles: Readonly<Record<ChapterNumber, Text>> = {
  "1": { ja: "用語", en: "Terms" },
  "2": { ja: "協議会", en: "The association" },
  "3": { ja: "使命", en: "Mission" },
  "4": { ja: "会員", en: "Members" },
  "5": { ja: "専門委員", en: "Experts" },
  "6": { ja: "運営体制", en: "Bodies and offices" },
  "7": { ja: "活動", en: "Activities" },
  "8": { ja: "議事録と報告", en: "Minutes and reports" },
  附則: { ja: "附則", en: "Supplementary provisions" },
};

"use client";

import { useMessages } from "@/components/locale-provider";
import type { Edition } from "@/lib/bylaws/edition";
import type { Verdict } from "@/lib/decisions/types";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { OutcomeBadge } from "./outcome-badge";
import { ReadingList } from "./reading-list";

/** What the same count comes to under every reading. */
export function ReadingOutcomes({ verdict, edition }: { verdict: Verdict; edition: Edition }) {
  const t = useMessages(calculatorMessages);
  return (
    <ReadingList
      title={t.readings}
      hint={t.readingsHint}
      readings={verdict.readings}
      edition={edition}
      outcome={(reading) => <OutcomeBadge outcome={reading} />}
    />
  );
}

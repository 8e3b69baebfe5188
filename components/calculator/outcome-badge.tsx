"use client";

import { useMessages } from "@/components/locale-provider";
import { StatusBadge } from "@/components/ui/badge";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";

/** The outcome in a word. */
export function OutcomeBadge({ outcome: { quorate, adopted } }: { outcome: { quorate: boolean; adopted: boolean } }) {
  const t = useMessages(calculatorMessages);
  if (!quorate) return <StatusBadge tone="neutral">{t.notQuorate}</StatusBadge>;
  return adopted ? <StatusBadge tone="success">{t.adopted}</StatusBadge> : <StatusBadge tone="danger">{t.rejected}</StatusBadge>;
}

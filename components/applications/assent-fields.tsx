"use client";

import type { ReactNode } from "react";
import { useMessages } from "@/components/locale-provider";
import { Checkbox } from "@/components/ui/checkbox";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";

const attestations = ["activeInJapan", "agreesWithMission", "handlesInformation"] as const;

/** 4(1)1), R4.4: the three attestations. */
export function AttestationFields() {
  const t = useMessages(applicationFieldMessages).attestations;
  return (
    <div className="grid gap-1">
      {attestations.map((name) => (
        <Checkbox key={name} name={name} label={t[name]} required />
      ))}
    </div>
  );
}

/** 3, 4(1)3): what is agreed to, to be read first, and the assent. */
export function AssentFields({ section, children }: { section: "duties" | "mission"; children: ReactNode }) {
  const t = useMessages(applicationFieldMessages)[section];
  return (
    <>
      {children}
      <Checkbox name="agreed" label={t.agreed} required />
    </>
  );
}

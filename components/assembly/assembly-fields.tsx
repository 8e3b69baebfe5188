import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { assemblyKinds } from "@/lib/assembly/types";
import type { Locale } from "@/lib/i18n/locale";
import { assemblyMessages } from "@/lib/i18n/messages/assembly";

/** What is recorded of an assembly (6(1)). */
export function AssemblyFields({ locale }: { locale: Locale }) {
  const t = assemblyMessages[locale];
  return (
    <>
      <RadioGroup name="kind" label={t.kind} hint={t.kindHint} choices={assemblyKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))} look="row" required />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField name="heldOn" kind="date" label={t.heldOn} required />
        <TextField name="closedOn" kind="date" label={t.closedOn} hint={t.closedOnHint} required="optional" />
      </div>
      <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={200} required />
    </>
  );
}

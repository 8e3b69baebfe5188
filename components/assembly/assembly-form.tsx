import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { assemblyMessages } from "@/lib/i18n/messages/assembly";
import type { FormAction } from "@/lib/kernel/form-state";
import { AssemblyFields } from "./assembly-fields";

/** An assembly that was held. */
export function AssemblyForm({ locale, action }: { locale: Locale; action: FormAction }) {
  const t = assemblyMessages[locale];
  return (
    <Panel title={t.record}>
      <ActionForm action={action} initialValues={{ kind: "regular" }} resetOnAccept>
        <AssemblyFields locale={locale} />
        <FormActions>
          <SubmitButton>{t.send}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Panel>
  );
}

"use server";

import { correctAssemblyInput, recordAssemblyInput } from "@/lib/assembly/schema";
import { correctAssembly } from "@/lib/assembly/usecases/correct-assembly";
import { recordAssembly } from "@/lib/assembly/usecases/record-assembly";
import { assemblyMessages } from "@/lib/i18n/messages/assembly";
import { formAction } from "@/lib/web/form-action";

export const recordAssemblyAction = formAction(recordAssemblyInput, recordAssembly, {
  revalidate: () => ["/offices/assemblies"],
  say: (_value, locale) => assemblyMessages[locale].done,
});

export const correctAssemblyAction = formAction(correctAssemblyInput, correctAssembly, {
  revalidate: () => ["/offices/assemblies"],
  say: (_value, locale) => assemblyMessages[locale].corrected,
});

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { fieldErrorMap } from "@/lib/i18n/field-errors";
import type { Locale } from "@/lib/i18n/locale";
import { formMessages } from "@/lib/i18n/messages/form";
import { refusalSentence, type KnownRefusal } from "@/lib/i18n/refusal-sentence";
import type { FormAction, FormState, FormValues } from "@/lib/kernel/form-state";
import { log } from "@/lib/platform/logger";
import type { UseCase } from "@/lib/platform/use-case";
import { currentCaller } from "./caller";
import { formValues, withoutSecrets } from "./form-values";
import { keepForCallingPage, keepForPage } from "./kept-announcement";
import { requestLocale } from "./locale";

type Options<T> = {
  /** Pages whose data the change touches. */
  readonly revalidate?: (value: T) => readonly string[];
  /** What only the edge can do with an accepted change, such as setting a cookie. May refuse by returning a sentence. */
  readonly then?: (value: T, locale: Locale) => Promise<string | void>;
  /** Where to go on to. */
  readonly redirectTo?: (value: T, values: FormValues) => string | Promise<string>;
  /** What was done, said on the page that is shown next. */
  readonly say?: (value: T, locale: Locale) => string;
  /** What the form sends along the next time, such as the revision that it now stands on. */
  readonly renew?: (value: T) => FormValues;
  /** What only the edge knows of the request and the use case wants in its input. */
  readonly enrich?: () => Promise<Readonly<Record<string, string>>>;
};

/**
 * The only form that a server action may have: who asks, what was sent, the use case, what follows. Whatever is wrong
 * comes back as sentences in the reader's language together with all that was typed.
 */
export function formAction<S extends z.ZodType, T, E extends KnownRefusal>(
  schema: S,
  useCase: UseCase<z.output<S>, T, E>,
  options: Options<T> = {},
): FormAction {
  return async (_state, data) => {
    const locale = await requestLocale();
    // A forged call brings what arguments it likes.
    if (!((data as unknown) instanceof FormData)) return refusedWith(formMessages[locale].notUnderstood, {});
    const values = formValues(data);
    const parsed = schema.safeParse({ ...values, ...(await options.enrich?.()) }, { error: fieldErrorMap(locale) });
    if (!parsed.success) return notUnderstood(parsed.error, values, locale);
    const outcome = await attempted(useCase, parsed.data, values, locale);
    if ("status" in outcome) return outcome;
    const objection = await options.then?.(outcome.value, locale);
    if (objection) return refusedWith(objection, values);
    for (const path of options.revalidate?.(outcome.value) ?? []) revalidatePath(path);
    const said = options.say?.(outcome.value, locale);
    if (options.redirectTo) {
      const next = await options.redirectTo(outcome.value, values);
      if (said) await keepForPage(next, said);
      redirect(next);
    }
    const message = said ?? formMessages[locale].done;
    await keepForCallingPage(message);
    return { status: "accepted", message, fieldErrors: {}, values: options.renew?.(outcome.value) ?? {} };
  };
}

async function attempted<I, T, E extends KnownRefusal>(
  useCase: UseCase<I, T, E>,
  input: I,
  values: FormValues,
  locale: Locale,
): Promise<FormState | { readonly value: T }> {
  try {
    const caller = await currentCaller();
    const result = await useCase(caller, input);
    if (result.ok) return { value: result.value };
    const signedOut = result.refusal.code === "forbidden" && caller.actor.kind === "anonymous";
    return refusedWith(signedOut ? formMessages[locale].signedOut : refusalSentence(result.refusal, locale), values);
  } catch (error) {
    // An outage loses nothing that was typed: the form says so and can be sent again.
    log.error("A form could not be carried out", { error });
    return refusedWith(formMessages[locale].outage, values);
  }
}

function notUnderstood(error: z.ZodError, values: FormValues, locale: Locale): FormState {
  const fieldErrors: Record<string, string> = {};
  for (const issue of error.issues) fieldErrors[issue.path.join(".") || "form"] ??= issue.message;
  return { status: "refused", message: formMessages[locale].notUnderstood, fieldErrors, values: withoutSecrets(values) };
}

function refusedWith(message: string, values: FormValues): FormState {
  return { status: "refused", message, fieldErrors: {}, values: withoutSecrets(values) };
}

import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { localeChosen } from "../events";
import { isSignedIn } from "../policy";
import type { ChooseLocaleInput } from "../schema";
import { updateLocale } from "../store";

/** The language of one's pages and mails from now on. */
export const chooseLocale = defineUseCase(async ({ tx, caller: { actor } }, { locale }: ChooseLocaleInput) => {
  if (!isSignedIn(actor)) return refuse({ code: "forbidden" });
  await updateLocale(tx, actor.personId, locale);
  return accept({}, [localeChosen(actor.personId, locale)]);
});

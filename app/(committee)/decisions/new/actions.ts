"use server";

import { putMotionInput } from "@/lib/decisions/schema";
import { putMotion } from "@/lib/decisions/usecases/put-motion";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import { formAction } from "@/lib/web/form-action";

export const putMotionAction = formAction(putMotionInput, putMotion, {
  revalidate: () => ["/decisions"],
  say: (_value, locale) => puttingMessages[locale].motion.done,
  redirectTo: ({ decisionId }) => `/decisions/${decisionId}`,
});

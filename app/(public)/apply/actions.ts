"use server";

import { stateIntentInput } from "@/lib/applications/schema";
import { stateIntent } from "@/lib/applications/usecases/state-intent";
import { formAction } from "@/lib/web/form-action";
import { requestAddress } from "@/lib/web/request-facts";

export const stateIntentAction = formAction(stateIntentInput, stateIntent, { enrich: requestAddress, redirectTo: () => "/apply/sent" });

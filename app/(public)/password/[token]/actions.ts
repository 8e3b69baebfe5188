"use server";

import { setPasswordInput } from "@/lib/people/schema";
import { setPassword } from "@/lib/people/usecases/set-password";
import { formAction } from "@/lib/web/form-action";

export const setPasswordAction = formAction(setPasswordInput, setPassword, { redirectTo: () => "/sign-in?set=1" });

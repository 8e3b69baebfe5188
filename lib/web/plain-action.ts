import { idleForm, type FormAction } from "@/lib/kernel/form-state";

/** For forms without fields to correct, such as signing out: the same action, but the form shows no state. */
export function plainAction(action: FormAction): (data: FormData) => Promise<void> {
  return async (data) => {
    await action(idleForm, data);
  };
}

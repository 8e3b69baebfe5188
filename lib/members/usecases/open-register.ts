import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { registerOpened } from "../events";
import { mayKeepRegister, mayReadRegister } from "../policy";
import type { OpenRegisterInput } from "../schema";
import { lockRegister, updateRegisterOpened } from "../store";

/** 4(1)4), R4.21: the earlier register is carried over completely; from now on there is one way to become a member. */
export const openRegister = defineUseCase(async ({ tx, caller: { actor, at } }, _input: OpenRegisterInput) => {
  if (!mayKeepRegister(actor)) return refuse(denial(actor, mayReadRegister(actor)));
  if (await lockRegister(tx)) return refuse({ code: "register.opened" });
  await updateRegisterOpened(tx, at);
  return accept({}, [registerOpened(at)]);
});

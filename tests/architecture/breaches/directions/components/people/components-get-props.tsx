import { signIn } from "@/lib/people/usecases/sign-in";

export const SignInForm = signIn;

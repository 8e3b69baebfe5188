import { signIn } from "./sign-in";

export const oneUseCaseAtATime = signIn;

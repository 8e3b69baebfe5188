import type { Back } from "./no-circles-back";

export type Forth = { readonly back: Back };

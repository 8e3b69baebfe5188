import type { Forth } from "./no-circles";

export type Back = { readonly forth: Forth };

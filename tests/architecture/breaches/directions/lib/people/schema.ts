// Breaks schemas-are-pure-with-zod.
import { loadPeople } from "./store";

export const signInInput = loadPeople;

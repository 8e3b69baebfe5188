import { loadPeople } from "../store";

export const signIn = loadPeople;

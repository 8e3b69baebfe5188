import { loadPeople } from "../store";

export const quorum = loadPeople;

import { lost } from "./lost";

export const found = lost;

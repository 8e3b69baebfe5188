import type { Person } from "@/lib/people/types";

export const taro: Person = { id: "taro" };

import type { Person } from "@/lib/people/types";

export type Named = Person;

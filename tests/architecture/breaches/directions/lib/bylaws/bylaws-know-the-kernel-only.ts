import type { Person } from "@/lib/people/types";

export type Holder = Person;

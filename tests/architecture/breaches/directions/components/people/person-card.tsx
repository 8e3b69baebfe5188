import type { Person } from "@/lib/people/types";

export const PersonCard = ({ id }: Person) => id;

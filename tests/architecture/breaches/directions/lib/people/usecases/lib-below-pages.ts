import { PersonCard } from "@/components/people/person-card";

export const libBelowPages = PersonCard;

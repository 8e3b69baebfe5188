import { PersonCard } from "../people/person-card";

export const Card = PersonCard;

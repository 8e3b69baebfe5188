import type { Edition } from "@/lib/bylaws/edition";
import type { Text } from "../../locale";

/** A provision in own words: its title and what follows from it, with the numbers of the edition. */
export type ProvisionText = { readonly title: Text; readonly points: (edition: Edition) => readonly Text[] };

import { z } from "zod";
import { applicationStates } from "@/lib/applications/types";
import { oneLine } from "@/lib/kernel/plain-text";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** The work queue's filters as they stand in the address; whatever makes no sense there counts as not given. */
export const caseFilter = z.object({
  q: z.preprocess(first, z.string().overwrite(oneLine).max(100)).catch(""),
  state: z.preprocess(first, z.enum([...applicationStates, "open", "all"])).catch("open"),
  owner: z.preprocess(first, z.enum(["anybody", "me", "nobody"])).catch("anybody"),
  holder: z.preprocess(first, z.enum(["applicant", "recommender", "secretariat", "committee", "anybody"])).catch("anybody"),
  age: z.preprocess(first, z.coerce.number().int().min(0).max(3650)).catch(0),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(10_000)).catch(1),
});

import { defineMessages } from "../define-messages";
import { applicationsEn } from "./applications/en";
import { applicationsJa } from "./applications/ja";

/** An applicant's own case: where it stands, what it needs, and what one can do about it. */
export const applicationMessages = defineMessages({ ja: applicationsJa, en: applicationsEn });

import type { z } from "zod";
import { fieldMessages } from "./messages/field-errors";
import type { Locale } from "./locale";

type Issue = z.core.$ZodRawIssue;

/**
 * Says what is wrong with a field in the reader's language; to be given to zod as `error` when input is parsed. Demands
 * of our own are told apart by `params.code`, formats by the name of the field.
 */
export function fieldErrorMap(locale: Locale): (issue: { code?: string; path?: PropertyKey[]; input?: unknown }) => string {
  return (issue) => sentence(issue as Issue, locale);
}

function sentence(issue: Issue, locale: Locale): string {
  const t = fieldMessages[locale];
  if (issue.code === "invalid_value" && issue.values[0] === true) return t.tick;
  if (isEmpty(issue.input)) return issue.code === "invalid_value" || issue.code === "invalid_union" ? t.choose : t.needed;
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? t.tooShort(Number(issue.minimum)) : t.atLeast(Number(issue.minimum));
    case "too_big":
      return issue.origin === "string" ? t.tooLong(Number(issue.maximum)) : t.atMost(Number(issue.maximum));
    case "invalid_value":
      return t.choose;
    case "custom":
      return own(issue.params?.code, t) ?? t.invalid;
    case "invalid_format":
      return own(issue.path?.at(-1), t) ?? t.invalid;
    default:
      return t.invalid;
  }
}

function own(code: unknown, t: (typeof fieldMessages)[Locale]): string | undefined {
  return typeof code === "string" && Object.hasOwn(t.byCode, code) ? t.byCode[code as keyof typeof t.byCode] : undefined;
}

const isEmpty = (input: unknown) => input === undefined || input === null || input === "";

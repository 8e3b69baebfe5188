import { formatCount } from "../format";
import type { RefusalSentences } from "./sentences";

/** Why a program's request is turned away before its question is read. */
export type ApiRefusal =
  | { readonly code: "request.methodClosed" }
  | { readonly code: "request.tooMany"; readonly retryAfterSeconds: number }
  | { readonly code: "request.contentTypeForeign" }
  | { readonly code: "request.bodyTooLarge"; readonly most: number }
  | { readonly code: "request.notJson" };

export const apiRefusals: RefusalSentences<ApiRefusal> = {
  "request.methodClosed": () => ({ ja: "POST で送ってください。", en: "Send this with POST." }),
  "request.tooMany": ({ retryAfterSeconds }) => ({
    ja: `リクエストが多すぎます。${retryAfterSeconds} 秒後にもう一度お試しください。`,
    en: `Too many requests. Try again in ${retryAfterSeconds} ${retryAfterSeconds === 1 ? "second" : "seconds"}.`,
  }),
  "request.contentTypeForeign": () => ({
    ja: "Content-Type は application/json にしてください。",
    en: "Send it with the content type application/json.",
  }),
  "request.bodyTooLarge": ({ most }) => ({
    ja: `本文は ${formatCount(most, "ja")} バイトまでです。`,
    en: `The body may hold at most ${formatCount(most, "en")} bytes.`,
  }),
  "request.notJson": () => ({ ja: "本文を JSON として読めません。", en: "The body cannot be read as JSON." }),
};

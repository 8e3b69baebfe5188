import type { RefusalSentences } from "./sentences";

export type CommonRefusal = { readonly code: "forbidden" } | { readonly code: "notFound" };

export const commonRefusals: RefusalSentences<CommonRefusal> = {
  forbidden: () => ({
    ja: "この操作を行う権限がありません。サインインし直すか、事務局にお問い合わせください。",
    en: "You do not have the right to do this. Sign in again or ask the secretariat.",
  }),
  notFound: () => ({
    ja: "対象が見つかりません。すでに変わったか、あなたには表示されないものです。",
    en: "This was not found. It may have changed, or it is not yours to see.",
  }),
};

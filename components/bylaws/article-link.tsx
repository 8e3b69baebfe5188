import { articleHref } from "@/lib/bylaws/article-href";
import type { Locale } from "@/lib/i18n/locale";

/** Names a provision and leads to what the rules say. */
export function ArticleLink({ article, locale }: { article: string; locale: Locale }) {
  return (
    <a href={articleHref(article)} className="inline-block text-[0.8125rem] leading-150 whitespace-nowrap text-solid-gray-700 decoration-solid-gray-420">
      {locale === "ja" ? `規約 ${article}` : `Article ${article}`}
    </a>
  );
}

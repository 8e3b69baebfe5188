import type { AnyReadingId } from "./reading-articles";

/** The anchor of a provision on the page of the rules: `6(2)` is `6-2`, `4(1)4)` is `4-1-4`, 附則 is `supplementary`. */
export function articleAnchor(article: string): string {
  return article.match(/\d+/g)?.join("-") ?? "supplementary";
}

/** Where the page of the rules explains a provision; of several, the first. */
export function articleHref(article: string): string {
  return `/rules#${articleAnchor(article.split(",")[0] ?? article)}`;
}

/** Where the page of the rules explains how an unclear sentence is read. */
export function readingHref(id: AnyReadingId): string {
  return `/rules#${id}`;
}

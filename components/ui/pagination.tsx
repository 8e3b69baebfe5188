import type { ReactNode } from "react";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { classNames } from "./class-names";

type PaginationProps = {
  page: number;
  pageCount: number;
  href: (page: number) => string;
  texts: { label: string; previous: string; next: string; pageOf: (page: number, pageCount: number) => string };
};

const step =
  "inline-flex min-h-11 items-center gap-1 rounded-8 border border-solid-gray-420 bg-white px-3 text-[0.875rem] font-700 text-key-900 no-underline hover:bg-key-50 hover:underline";

/** Pages of a list, each with its own address. */
export function Pagination({ page, pageCount, href, texts }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={texts.label} className="flex items-center justify-center gap-4 print:hidden">
      <Neighbour href={page > 1 ? href(page - 1) : null} rel="prev">
        <ChevronLeft aria-hidden className="size-4" />
        {texts.previous}
      </Neighbour>
      <p aria-current="page" className="text-[0.875rem] text-solid-gray-700 tabular-nums">
        {texts.pageOf(page, pageCount)}
      </p>
      <Neighbour href={page < pageCount ? href(page + 1) : null} rel="next">
        {texts.next}
        <ChevronRight aria-hidden className="size-4" />
      </Neighbour>
    </nav>
  );
}

/** Keeps its place where there is nowhere to go, so that the other link does not move under the pointer. */
function Neighbour({ href, rel, children }: { href: string | null; rel: string; children: ReactNode }) {
  return href ? (
    <a href={href} rel={rel} className={step}>
      {children}
    </a>
  ) : (
    <span aria-hidden className={classNames(step, "invisible")}>
      {children}
    </span>
  );
}

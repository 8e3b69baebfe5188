import type { ReactNode } from "react";

/** Running text: headings, paragraphs, lists, quotations written as plain elements. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="ui-prose">{children}</div>;
}

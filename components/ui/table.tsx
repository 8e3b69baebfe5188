import type { ReactNode } from "react";
import { classNames } from "./class-names";

type TableProps = {
  caption: string;
  captionHidden?: boolean;
  /** "cards" wants `role` on rows and cells, `scope="row"` on the name of a row and `data-label` on its cells. */
  narrow?: "cards" | "scroll";
  className?: string;
  children: ReactNode;
};

/** A free table, for a count of votes, or for long lists where every component of a row costs time. Write thead and tbody yourself. */
export function Table({ caption, captionHidden, narrow = "scroll", className, children }: TableProps) {
  if (narrow === "cards")
    return (
      <div className={classNames("ui-table ui-table-cards min-w-0", className)}>
        <table role="table">
          <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
          {children}
        </table>
      </div>
    );
  return (
    <div className={classNames("ui-table ui-table-scroll min-w-0", className)} tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

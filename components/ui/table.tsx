import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A free table for the few that have no rows of one kind, such as a count of votes. Write thead and tbody yourself. */
export function Table({ caption, captionHidden, className, children }: { caption: string; captionHidden?: boolean; className?: string; children: ReactNode }) {
  return (
    <div className={classNames("ui-table ui-table-scroll min-w-0", className)} tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

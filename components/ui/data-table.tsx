import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and dates of one kind stand at the end. */
  align?: "end";
  /** Names the row: a row header, and the title of the card on small screens. */
  primary?: boolean;
  /** Keeps short things on one line. */
  nowrap?: boolean;
  /** Left out where rows are cards. */
  wideOnly?: boolean;
  /** A link that sorts by this column, and the order now shown. */
  sort?: { href: string; order?: "ascending" | "descending" };
};

type DataTableProps<Row> = {
  /** Says what the table holds; seen, unless the heading above says the same. */
  caption: string;
  captionHidden?: boolean;
  /** "128 件" */
  count?: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown in place of the table. */
  empty?: ReactNode;
  /** "scroll" keeps the table on small screens, with its first column fixed. */
  narrow?: "cards" | "scroll";
  /** Marks rows, for example those that wait. */
  rowTone?: (row: Row) => "quiet" | "marked" | undefined;
};

const rowTones = { quiet: "text-solid-gray-600", marked: "bg-yellow-50/60" };

/** Rows of one kind. Dense on wide screens, with a head that stays; cards, or scrolling, on small ones. */
export function DataTable<Row>({ caption, captionHidden, count, columns, rows, rowKey, empty, narrow = "cards", rowTone }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return empty;
  const cards = narrow === "cards";
  return (
    <div className={classNames("ui-table min-w-0", cards ? "ui-table-cards" : "ui-table-scroll")} tabIndex={cards ? undefined : 0} role={cards ? undefined : "region"} aria-label={cards ? undefined : caption}>
      <table role="table">
        <caption className={captionHidden ? "sr-only" : undefined}>
          {caption}
          {count && <span className="ml-3 font-400 text-solid-gray-700 tabular-nums">{count}</span>}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" aria-sort={column.sort?.order} className={column.align && "ui-end"}>
                <Head column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const tone = rowTone?.(row);
            return (
              <tr key={rowKey(row)} role="row" className={tone && rowTones[tone]}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classNames(column.align && "ui-end", column.nowrap && "ui-nowrap", column.wideOnly && "ui-wide-only");
  return column.primary ? (
    <th role="rowheader" scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td role="cell" data-label={column.header} className={className}>
      {column.cell(row)}
    </td>
  );
}

function Head<Row>({ column }: { column: Column<Row> }) {
  if (!column.sort) return column.header;
  const { href, order } = column.sort;
  const Icon = order === "ascending" ? ArrowUp : order === "descending" ? ArrowDown : ChevronsUpDown;
  return (
    <a href={href} className="inline-flex items-center gap-1 text-inherit no-underline hover:underline">
      {column.header}
      <Icon aria-hidden className={classNames("size-3.5", !order && "text-solid-gray-536")} />
    </a>
  );
}

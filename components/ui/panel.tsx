import type { ReactNode } from "react";
import { classNames } from "./class-names";

type PanelProps = {
  title?: ReactNode;
  /** Beside the title: a status or a small button. */
  aside?: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  /** Without inner margins, for a table or list that reaches the edges. */
  flush?: boolean;
  level?: 2 | 3 | 4;
  id?: string;
  className?: string;
  children?: ReactNode;
};

/** One matter of a page, in a white frame. */
export function Panel({ title, aside, description, footer, flush, level = 2, id, className, children }: PanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section id={id} className={classNames("min-w-0 rounded-12 border border-line bg-white print:break-inside-avoid", className)}>
      {(title || aside) && (
        <header className={classNames("flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 pt-4 sm:px-6 sm:pt-5", flush && "pb-4")}>
          <div className="grid min-w-0 gap-1">
            {title && <Heading className="text-std-18B-160">{title}</Heading>}
            {description && <p className="text-[0.875rem] leading-160 text-solid-gray-700">{description}</p>}
          </div>
          {aside && <div className="flex flex-wrap items-center gap-2">{aside}</div>}
        </header>
      )}
      {children && <div className={flush ? "" : "px-5 py-5 sm:px-6"}>{children}</div>}
      {footer && <footer className="flex flex-wrap items-center gap-3 border-t border-line px-5 py-3 sm:px-6">{footer}</footer>}
    </section>
  );
}

/** A link to a matter, as a frame that is clickable as a whole; its name is the title alone. */
export function LinkCard({ href, title, meta, children }: { href: string; title: ReactNode; meta?: ReactNode; children?: ReactNode }) {
  return (
    <div className="group relative grid content-start gap-1.5 rounded-12 border border-line bg-white p-5 transition-colors hover:border-key-900 hover:bg-key-50/30">
      {meta && <div className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-solid-gray-700">{meta}</div>}
      <p className="text-std-17B-170">
        <a href={href} className="text-solid-gray-900 no-underline after:absolute after:inset-0 after:rounded-12 group-hover:underline">
          {title}
        </a>
      </p>
      {children && <div className="text-[0.9375rem] leading-170 text-solid-gray-700">{children}</div>}
    </div>
  );
}

import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** Breadcrumbs, above. */
  trail?: ReactNode;
  /** A status or a few words beside the title. */
  status?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Tabs, below. */
  tabs?: ReactNode;
};

/** The top of a page: where one is, its one h1, what one can do. */
export function PageHeader({ title, trail, status, lead, actions, tabs }: PageHeaderProps) {
  return (
    <header className="grid gap-3">
      {trail}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="grid min-w-0 gap-2">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h1 className="text-[1.625rem] leading-140 font-700 tracking-[0.01em] sm:text-[1.75rem]">{title}</h1>
            {status}
          </div>
          {lead && <p className="max-w-[44em] text-[1rem] leading-175 text-solid-gray-700">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-3 print:hidden">{actions}</div>}
      </div>
      {tabs}
    </header>
  );
}

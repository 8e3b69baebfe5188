import type { ReactNode } from "react";

/** A part of the front page: its heading at the side on wide screens, above on small ones. */
export function HomeSection({ title, lead, aside, children }: { title: string; lead?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid gap-x-12 gap-y-5 py-4 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <div className="grid content-start gap-3">
        <h2 className="text-[1.5rem] leading-140 font-700">{title}</h2>
        {lead && <p className="max-w-[40em] text-[0.9375rem] leading-175 text-solid-gray-700">{lead}</p>}
        {aside}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

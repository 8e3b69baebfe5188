import type { ReactNode } from "react";

/** The foot of a form: its buttons, the first one the main one. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-2">{children}</div>;
}

/** A part of a long form, with a heading of its own. */
export function FormSection({ title, description, children }: { title: ReactNode; description?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid gap-6 border-t border-line pt-6 first-of-type:border-0 first-of-type:pt-0">
      <div className="grid gap-1">
        <h2 className="text-std-20B-150">{title}</h2>
        {description && <p className="text-[0.9375rem] leading-170 text-solid-gray-700">{description}</p>}
      </div>
      {children}
    </section>
  );
}

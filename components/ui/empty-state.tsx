import type { ReactNode } from "react";

/** Nothing here: why, and what one can do about it. */
export function EmptyState({ icon, title, actions, children }: { icon?: ReactNode; title: ReactNode; actions?: ReactNode; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-8 text-center">
      {icon && <div className="mb-1 text-solid-gray-420 [&_svg]:size-8 [&_svg]:stroke-[1.5]">{icon}</div>}
      <p className="text-std-16B-170">{title}</p>
      {children && <div className="max-w-[36em] text-[0.9375rem] leading-170 text-solid-gray-700">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}

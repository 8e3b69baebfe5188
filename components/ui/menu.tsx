import type { ReactNode } from "react";
import { Popup } from "./popup";

export type MenuItem = { label: ReactNode; href: string; icon?: ReactNode; current?: boolean };

type MenuProps = {
  label: ReactNode;
  name?: string;
  items: readonly MenuItem[];
  header?: ReactNode;
  /** Below the items: forms such as signing out. Use menuItemClass for their buttons. */
  footer?: ReactNode;
  align?: "start" | "end";
  summaryClassName?: string;
};

export const menuItemClass =
  "flex min-h-11 w-full cursor-pointer items-center gap-3 px-4 py-2 text-start text-[0.9375rem] leading-150 text-solid-gray-900 no-underline hover:bg-key-50 hover:underline [&_svg]:size-4 [&_svg]:text-solid-gray-600";

/** A list of links under a button. */
export function Menu({ label, name, items, header, footer, align, summaryClassName }: MenuProps) {
  return (
    <Popup label={label} name={name} align={align} summaryClassName={summaryClassName}>
      {header && <div className="border-b border-line px-4 py-3">{header}</div>}
      <ul className="py-1.5">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined} className={menuItemClass}>
              {item.icon}
              {item.label}
            </a>
          </li>
        ))}
      </ul>
      {footer && <div className="border-t border-line py-1.5">{footer}</div>}
    </Popup>
  );
}

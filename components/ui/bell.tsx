import { BellIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Popup } from "./popup";

export type BellItem = { id: string; href: string; title: ReactNode; when: ReactNode; unread?: boolean };

type BellProps = {
  /** "お知らせ（未読 3 件）" */
  name: string;
  title: string;
  unreadCount: number;
  items: readonly BellItem[];
  /** Said of an item that is unread. */
  unreadLabel: string;
  emptyText: string;
  /** A link to all of them, or a form that marks them read. */
  footer?: ReactNode;
};

/** What has happened since one last looked. */
export function Bell({ name, title, unreadCount, items, unreadLabel, emptyText, footer }: BellProps) {
  return (
    <Popup
      name={name}
      label={<BellSign unreadCount={unreadCount} />}
      summaryClassName="grid size-11 place-items-center"
      panelClassName="w-[min(24rem,calc(100vw-2rem))] max-sm:fixed max-sm:inset-x-4 max-sm:top-16 max-sm:w-auto"
    >
      <p className="border-b border-line px-4 py-3 text-std-16B-170">{title}</p>
      {items.length === 0 && <p className="px-4 py-8 text-center text-[0.9375rem] text-solid-gray-700">{emptyText}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id} className="border-b border-line last:border-0">
            <a href={item.href} className="flex gap-3 px-4 py-3 text-solid-gray-900 no-underline hover:bg-key-50">
              <span aria-hidden className={item.unread ? "mt-2 size-2 shrink-0 rounded-full bg-key-900" : "size-2 shrink-0"} />
              <span className="grid gap-0.5">
                <span className={item.unread ? "text-[0.9375rem] leading-150 font-700" : "text-[0.9375rem] leading-150"}>
                  {item.unread && <span className="sr-only">{unreadLabel}: </span>}
                  {item.title}
                </span>
                <span className="text-[0.8125rem] text-solid-gray-600">{item.when}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {footer && <div className="border-t border-line px-4 py-3 text-center text-[0.875rem]">{footer}</div>}
    </Popup>
  );
}

function BellSign({ unreadCount }: { unreadCount: number }) {
  return (
    <span aria-hidden className="relative">
      <BellIcon className="size-[1.375rem] text-solid-gray-800" />
      {unreadCount > 0 && (
        <span className="absolute -top-2 left-2.5 grid h-[1.125rem] min-w-[1.125rem] place-items-center rounded-full bg-error-2 px-1 text-[0.6875rem] leading-none font-700 text-white">
          {unreadCount > 99 ? "99+" : unreadCount}
        </span>
      )}
    </span>
  );
}

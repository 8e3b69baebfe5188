import { CircleCheck, CircleX, Info, TriangleAlert, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type NoticeTone = "info" | "success" | "warning" | "danger";

const tones: Record<NoticeTone, { frame: string; icon: string; Icon: LucideIcon }> = {
  info: { frame: "border-l-blue-900", icon: "text-blue-900", Icon: Info },
  success: { frame: "border-l-success-1", icon: "text-success-2", Icon: CircleCheck },
  warning: { frame: "border-l-warning-yellow-1", icon: "text-warning-yellow-2", Icon: TriangleAlert },
  danger: { frame: "border-l-error-1", icon: "text-error-2", Icon: CircleX },
};

type NoticeProps = { tone?: NoticeTone; title?: ReactNode; actions?: ReactNode; className?: string; children?: ReactNode };

/** Something to know before going on. Not announced by itself: put it into a live region if it appears later. */
export function Notice({ tone = "info", title, actions, className, children }: NoticeProps) {
  const { frame, icon, Icon } = tones[tone];
  return (
    <div className={classNames("flex gap-3 rounded-8 border border-l-[6px] border-solid-gray-300 bg-white px-4 py-3.5", frame, className)}>
      <Icon aria-hidden className={classNames("mt-[0.2em] size-[1.25em] shrink-0", icon)} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title && <p className="text-std-16B-170">{title}</p>}
        {children && <div className="text-[0.9375rem] leading-170">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}

import { Check, CircleAlert, CircleDot, CircleX, Info, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

const tones: Record<Tone, { className: string; Icon: LucideIcon }> = {
  neutral: { className: "border-solid-gray-420 bg-white text-solid-gray-800", Icon: CircleDot },
  info: { className: "border-blue-300 bg-blue-50 text-blue-1000", Icon: Info },
  success: { className: "border-green-300 bg-green-50 text-green-1000", Icon: Check },
  warning: { className: "border-yellow-500 bg-yellow-50 text-yellow-1200", Icon: CircleAlert },
  danger: { className: "border-red-300 bg-red-50 text-red-1000", Icon: CircleX },
};

/** A short word in a frame. */
export function Badge({ tone = "neutral", className, children }: { tone?: Tone; className?: string; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-4 border px-1.5 py-px text-[0.8125rem] leading-150 whitespace-nowrap tabular-nums",
        tones[tone].className,
        className,
      )}
    >
      {children}
    </span>
  );
}

/** A state: its word, its sign and its colour, so that colour is never alone. */
export function StatusBadge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  const { Icon } = tones[tone];
  return (
    <Badge tone={tone} className="font-700">
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {children}
    </Badge>
  );
}

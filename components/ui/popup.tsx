"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { classNames } from "./class-names";

type PopupProps = {
  /** What the summary shows; give `name` too if it is only a sign. */
  label: ReactNode;
  name?: string;
  /** To which side of the button the panel is aligned. */
  align?: "start" | "end";
  summaryClassName?: string;
  panelClassName?: string;
  children: ReactNode;
};

/** A panel under a button. A native disclosure; scripts add only that Escape and a click elsewhere close it. */
export function Popup({ label, name, align = "end", summaryClassName, panelClassName, children }: PopupProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (focus: boolean) => {
      if (!details.current?.open) return;
      details.current.open = false;
      if (focus) details.current.querySelector("summary")?.focus();
    };
    const onPointer = (event: PointerEvent) => {
      if (!details.current?.contains(event.target as Node)) close(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close(true);
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <details ref={details} className="relative print:hidden">
      <summary aria-label={name} title={name} className={classNames("rounded-8 hover:bg-solid-gray-50", summaryClassName)}>
        {label}
      </summary>
      <div
        className={classNames(
          "absolute top-[calc(100%+0.375rem)] z-40 max-h-[75dvh] min-w-56 overflow-y-auto rounded-12 border border-line bg-white shadow-2",
          align === "end" ? "right-0" : "left-0",
          panelClassName,
        )}
      >
        {children}
      </div>
    </details>
  );
}

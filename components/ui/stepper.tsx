import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Step = { key: string; label: ReactNode; state: "done" | "current" | "open" | "stopped"; detail?: ReactNode };

type StepperProps = {
  label: string;
  steps: readonly Step[];
  /** What each state is called, for those who do not see the signs. */
  stateNames: Readonly<Record<Step["state"], string>>;
};

const marks: Record<Step["state"], string> = {
  done: "border-key-900 bg-key-900 text-white",
  current: "border-key-900 bg-white text-key-900 ring-4 ring-key-100",
  open: "border-solid-gray-420 bg-white text-solid-gray-700",
  stopped: "border-error-2 bg-error-2 text-white",
};

/** How far a case has come: across on wide screens, down on small ones. */
export function Stepper({ label, steps, stateNames }: StepperProps) {
  return (
    <ol aria-label={label} className="grid gap-0 md:auto-cols-fr md:grid-flow-col">
      {steps.map((step, place) => (
        <li
          key={step.key}
          aria-current={step.state === "current" ? "step" : undefined}
          className={classNames(
            "relative flex gap-3 pb-5 last:pb-0 md:flex-col md:items-center md:px-2 md:pb-0 md:text-center",
            "not-last:before:absolute not-last:before:top-8 not-last:before:bottom-0 not-last:before:left-4 not-last:before:w-0.5 not-last:before:-translate-x-1/2",
            "md:not-last:before:top-4 md:not-last:before:bottom-auto md:not-last:before:left-[calc(50%+1.5rem)] md:not-last:before:h-0.5 md:not-last:before:w-[calc(100%-3rem)] md:not-last:before:translate-x-0 md:not-last:before:-translate-y-1/2",
            step.state === "done" ? "not-last:before:bg-key-900" : "not-last:before:bg-solid-gray-300",
          )}
        >
          <span aria-hidden className={classNames("grid size-8 shrink-0 place-items-center rounded-full border-2 text-[0.875rem] leading-none font-700", marks[step.state])}>
            {step.state === "done" ? <Check className="size-4" /> : step.state === "stopped" ? <X className="size-4" /> : place + 1}
          </span>
          <span className="grid gap-0.5 pt-1 md:pt-0">
            <span className={classNames("text-[0.9375rem] leading-150", step.state === "open" ? "text-solid-gray-700" : "font-700")}>
              {step.label}
              <span className="sr-only"> ({stateNames[step.state]})</span>
            </span>
            {step.detail && <span className="text-[0.8125rem] leading-150 text-solid-gray-700">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

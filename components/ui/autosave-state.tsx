"use client";

import { CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { Spinner } from "./spinner";
import type { AutosaveStatus } from "./use-autosave";
import { useUiTexts } from "./ui-texts";

/** Whether the draft is safe, said calmly; only a failure asks for something. */
export function AutosaveState({ status, message, onRetry }: { status: AutosaveStatus; message?: string; onRetry: () => void }) {
  const texts = useUiTexts();
  return (
    <div className={classNames("flex flex-wrap items-center gap-3 text-[0.875rem] leading-160 text-solid-gray-700 print:hidden", status === "untouched" ? "-mt-6" : "min-h-9")}>
      <p role="status" className="flex items-center gap-2">
        {status === "unsaved" && <CircleDashed aria-hidden className="size-4" />}
        {status === "unsaved" && texts.unsaved}
        {status === "saving" && <Spinner />}
        {status === "saving" && texts.saving}
        {status === "saved" && <CircleCheck aria-hidden className="size-4 text-success-2" />}
        {status === "saved" && (message ?? texts.saved)}
        {status === "failed" && <TriangleAlert aria-hidden className="size-4 text-error-2" />}
        {status === "failed" && <span className="font-700 text-error-2">{message ?? texts.saveFailed}</span>}
      </p>
      {status === "failed" && (
        <Button tone="secondary" size="small" onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
    </div>
  );
}

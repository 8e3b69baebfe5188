"use client";

import { X } from "lucide-react";
import { useId, type ReactNode, type RefObject } from "react";
import { useUiTexts } from "./ui-texts";

/** The frame of a question that must be answered first: its title, a way out, and what is in it. */
export function ConfirmDialog({ ref, title, children }: { ref: RefObject<HTMLDialogElement | null>; title: ReactNode; children: ReactNode }) {
  const texts = useUiTexts();
  const titleId = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-16 bg-white p-6 text-start shadow-4 sm:p-8"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={titleId} className="text-std-20B-160">
          {title}
        </h2>
        <button
          type="button"
          aria-label={texts.close}
          onClick={() => ref.current?.close()}
          className="-mt-1 -mr-2 grid size-11 shrink-0 cursor-pointer place-items-center rounded-8 text-solid-gray-700 hover:bg-solid-gray-50"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

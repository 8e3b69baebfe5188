"use client";

import { useRef, type ReactNode } from "react";
import { ActionForm } from "./action-form";
import { Button } from "./button";
import { buttonClass, type ButtonSize, type ButtonTone } from "./button-class";
import { ConfirmDialog } from "./confirm-dialog";
import type { SendAction, SentState, SentValues } from "./form-types";
import { SubmitButton } from "./submit-button";
import { useHydrated } from "./use-hydrated";
import { useUiTexts } from "./ui-texts";

export type ConfirmButtonProps = {
  action: SendAction;
  hidden?: Readonly<Record<string, string>>;
  initialValues?: SentValues;
  /** On the button that asks. */
  label: ReactNode;
  /** The question. */
  title: ReactNode;
  /** What will happen, and fields if something has to be given, such as a reason. */
  children: ReactNode;
  /** On the button that does it: the verb itself, not "OK". */
  confirmLabel: ReactNode;
  tone?: ButtonTone;
  size?: ButtonSize;
  onAccepted?: (state: SentState) => void;
};

/** Asks before doing what cannot be undone. A dialog; without scripts, a disclosure with the same form. */
export function ConfirmButton({ label, title, children, confirmLabel, tone = "danger", size, onAccepted, ...form }: ConfirmButtonProps) {
  const texts = useUiTexts();
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const content = (
    <ActionForm
      {...form}
      onAccepted={(state) => {
        close();
        onAccepted?.(state);
      }}
    >
      <div className="grid gap-4 text-[1rem] leading-170">{children}</div>
      <div className="flex flex-wrap justify-end gap-3">
        {hydrated && (
          <Button tone="secondary" onClick={close}>
            {texts.cancel}
          </Button>
        )}
        <SubmitButton tone={tone === "dangerQuiet" || tone === "danger" ? "danger" : "primary"}>{confirmLabel}</SubmitButton>
      </div>
    </ActionForm>
  );

  if (!hydrated)
    return (
      <details className="group max-w-xl">
        <summary className={buttonClass(tone, size)}>{label}</summary>
        <div className="mt-3 grid gap-4 rounded-12 border border-solid-gray-420 bg-white p-5">
          <p className="text-std-18B-160">{title}</p>
          {content}
        </div>
      </details>
    );

  return (
    <div className="inline-flex flex-wrap items-center">
      <Button tone={tone} size={size} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <ConfirmDialog ref={dialog} title={title}>
        {content}
      </ConfirmDialog>
    </div>
  );
}

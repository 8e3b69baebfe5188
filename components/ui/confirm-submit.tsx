"use client";

import { useRef, type ReactNode } from "react";
import { Button } from "./button";
import { buttonClass } from "./button-class";
import { ConfirmDialog } from "./confirm-dialog";
import { useFormPending } from "./form-context";
import { Spinner } from "./spinner";
import { SubmitButton } from "./submit-button";
import { useHydrated } from "./use-hydrated";
import { useUiTexts } from "./ui-texts";

type ConfirmSubmitProps = {
  /** On the button that asks. */
  label: ReactNode;
  /** The question. */
  title: ReactNode;
  /** What will happen. */
  children: ReactNode;
  /** On the button that does it: the verb itself, not "OK". */
  confirmLabel: ReactNode;
};

/** Sends the surrounding form after asking, for what was typed at length and cannot be taken back. Without scripts, a disclosure. */
export function ConfirmSubmit({ label, title, children, confirmLabel }: ConfirmSubmitProps) {
  const texts = useUiTexts();
  const hydrated = useHydrated();
  const pending = useFormPending();
  const dialog = useRef<HTMLDialogElement>(null);
  // The form's own messages appear behind the dialog, so that it makes way as soon as the form is sent.
  const close = () => dialog.current?.close();

  if (!hydrated)
    return (
      <details className="max-w-xl">
        <summary className={buttonClass("primary", "large")}>{label}</summary>
        <div className="mt-3 grid gap-4 rounded-12 border border-solid-gray-420 bg-white p-5">
          <p className="text-std-18B-160">{title}</p>
          <div className="grid gap-4 text-[1rem] leading-170">{children}</div>
          <div>
            <SubmitButton>{confirmLabel}</SubmitButton>
          </div>
        </div>
      </details>
    );

  return (
    <div>
      <Button size="large" aria-haspopup="dialog" aria-busy={pending || undefined} aria-disabled={pending || undefined} onClick={() => pending || dialog.current?.showModal()}>
        {pending && <Spinner />}
        {label}
        {pending && <span className="sr-only">{texts.sending}</span>}
      </Button>
      <ConfirmDialog ref={dialog} title={title}>
        <div className="grid gap-4 text-[1rem] leading-170">{children}</div>
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <Button tone="secondary" onClick={close}>
            {texts.cancel}
          </Button>
          <SubmitButton onClick={close}>{confirmLabel}</SubmitButton>
        </div>
      </ConfirmDialog>
    </div>
  );
}

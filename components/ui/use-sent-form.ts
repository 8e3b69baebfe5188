"use client";

import { useActionState, useRef, useState, useTransition } from "react";
import { useAnnouncer } from "./announcer";
import { notYetSent, valuesOf, type SendAction, type SentState } from "./form-types";
import { useUiTexts } from "./ui-texts";

/**
 * Sends a form in two ways. Without scripts the browser posts it to `formAction`. With scripts `send` calls the
 * action with the form's data, so that React does not clear what was typed, and a failure on the way (network,
 * server) becomes a refusal beside the untouched text and not an error page in its place. What was accepted is said
 * by the page, since the form may be gone with it.
 */
export function useSentForm(action: SendAction, onAccepted?: (state: SentState) => void) {
  const texts = useUiTexts();
  const { announce, announceKept } = useAnnouncer();
  const [posted, formAction] = useActionState(action, notYetSent);
  const [sent, setSent] = useState<SentState | null>(null);
  const [pending, startTransition] = useTransition();
  const underWay = useRef(false);
  const state = sent ?? posted;

  function send(data: FormData) {
    if (underWay.current) return;
    underWay.current = true;
    announce();
    startTransition(async () => {
      try {
        const next = await action(state, data);
        startTransition(() => setSent(next));
        if (next.status === "accepted") {
          announce(next.message);
          onAccepted?.(next);
        }
      } catch (error) {
        if (isNavigation(error)) {
          announceKept();
          throw error;
        }
        const refused: SentState = { status: "refused", message: texts.sendFailed, fieldErrors: {}, values: valuesOf(data) };
        startTransition(() => setSent(refused));
      } finally {
        underWay.current = false;
      }
    });
  }

  return { state, pending, send, formAction };
}

/** The framework signals a redirect by an error with a digest of its own name; it must pass. */
function isNavigation(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_");
}

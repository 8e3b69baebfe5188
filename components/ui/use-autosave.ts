"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { notYetSent, type SendAction, type SentState, type SentValues } from "./form-types";

type Latest = { result: SentState; renewed: SentValues; dirty: boolean; running: boolean };

export type AutosaveStatus = "untouched" | "unsaved" | "saving" | "saved" | "failed";

/**
 * Saves a form's draft after a pause in typing and whenever a field is left. One save at a time: what is typed
 * meanwhile is saved next. A failed save keeps the text, is tried again when the line is back, and until then
 * the browser asks before the page is left.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, save: SendAction, pauseMs = 1500) {
  const [status, setStatus] = useState<AutosaveStatus>("untouched");
  const [result, setResult] = useState<SentState>(notYetSent);
  const latest = useRef<Latest>({ result, renewed: {}, dirty: false, running: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef<Promise<void>>(Promise.resolve());

  /** What the form holds now, on the version that the last save gave: the page may not show that yet. */
  const contents = useCallback(
    (submitter?: HTMLElement | null) => {
      const data = new FormData(form.current ?? undefined, submitter);
      for (const [name, value] of Object.entries(latest.current.renewed)) if (typeof value === "string") data.set(name, value);
      return data;
    },
    [form],
  );

  const attempt = useCallback(async () => {
    clearTimeout(timer.current);
    const { current } = latest;
    if (!form.current || !current.dirty || current.running) return;
    current.running = true;
    current.dirty = false;
    setStatus("saving");
    try {
      const next = await save(current.result, contents());
      current.result = next;
      if (next.status === "accepted") current.renewed = next.values;
      setResult(next);
      if (next.status === "refused") current.dirty = true;
      setStatus(next.status === "refused" ? "failed" : current.dirty ? "unsaved" : "saved");
      if (next.status === "refused" || !current.dirty) return;
      timer.current = setTimeout(() => {
        underWay.current = attempt();
      }, pauseMs);
    } catch {
      current.dirty = true;
      setResult({ ...current.result, message: undefined });
      setStatus("failed");
    } finally {
      current.running = false;
    }
  }, [form, save, contents, pauseMs]);

  const saveNow = useCallback(() => {
    if (latest.current.dirty && !latest.current.running) underWay.current = attempt();
  }, [attempt]);

  const onInput = useCallback(() => {
    latest.current.dirty = true;
    if (!latest.current.running) setStatus("unsaved");
    clearTimeout(timer.current);
    timer.current = setTimeout(saveNow, pauseMs);
  }, [saveNow, pauseMs]);

  /** What to send when the form is sent as a whole, once a save under way has ended. */
  const settle = useCallback(
    async (submitter: HTMLElement | null) => {
      clearTimeout(timer.current);
      await underWay.current;
      clearTimeout(timer.current);
      return contents(submitter);
    },
    [contents],
  );

  /** The form was accepted as a whole: nothing is left to save. Not earlier, or a refusal would leave text unguarded. */
  const forget = useCallback(() => {
    latest.current.dirty = false;
    setStatus("untouched");
  }, []);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.dirty || latest.current.running) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", saveNow);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", saveNow);
    };
  }, [saveNow]);

  return { status, result, onInput, saveNow, settle, forget };
}

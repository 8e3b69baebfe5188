"use client";

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { dropCookie, readCookie } from "./kept-cookie";

type Announcement = { readonly id: string; readonly text: string };

type AnnouncerValue = {
  announcement: Announcement | null;
  /** Says what was done; nothing takes back what was said before. */
  announce: (text?: string) => void;
  /** Says what an answer left in the cookie, because it leads on to another page. */
  announceKept: () => void;
};

const AnnouncerContext = createContext<AnnouncerValue>({ announcement: null, announce: () => {}, announceKept: () => {} });

/**
 * Carries what forms have done. It stands around the whole page, since a form often disappears together with
 * the reason for it: what it says must outlive it.
 */
export function Announcer({ kept, keptIn, children }: { kept: string | null; keptIn: string; children: ReactNode }) {
  const count = useRef(0);
  const [announcement, setAnnouncement] = useState<Announcement | null>(kept ? { id: "kept", text: kept } : null);
  // Said once: the next page must not say it again.
  useEffect(() => dropCookie(keptIn), [keptIn]);

  const announce = useCallback((text?: string) => setAnnouncement(text ? { id: String(++count.current), text } : null), []);
  const announceKept = useCallback(() => {
    announce(readCookie(keptIn));
    dropCookie(keptIn);
  }, [announce, keptIn]);
  const value = useMemo(() => ({ announcement, announce, announceKept }), [announcement, announce, announceKept]);
  return <AnnouncerContext value={value}>{children}</AnnouncerContext>;
}

export function useAnnouncer(): AnnouncerValue {
  return useContext(AnnouncerContext);
}

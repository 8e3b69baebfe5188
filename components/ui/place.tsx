"use client";

import { createContext, useContext, type ReactNode } from "react";

/** Goes to an address of this site. The application may give one that keeps focus and scroll. */
export type Navigate = (href: string) => void;

type Place = { path: string; navigate: Navigate };

const PlaceContext = createContext<Place>({ path: "", navigate: (href) => window.location.assign(href) });

export function PlaceProvider({ path, navigate, children }: Place & { children: ReactNode }) {
  return <PlaceContext value={{ path, navigate }}>{children}</PlaceContext>;
}

export function useNavigate(): Navigate {
  return useContext(PlaceContext).navigate;
}

/** The path of the page that is shown. */
export function useCurrentPath(): string {
  return useContext(PlaceContext).path;
}

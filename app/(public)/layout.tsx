import type { ReactNode } from "react";
import { PublicFrame } from "@/lib/web/house-frame";
import { setLocaleAction, signOutAction } from "../actions";

const actions = { setLocale: setLocaleAction, signOut: signOutAction };

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame actions={actions}>{children}</PublicFrame>;
}

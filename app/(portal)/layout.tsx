import type { ReactNode } from "react";
import { HouseFrame } from "@/lib/web/house-frame";
import { setLocaleAction, signOutAction } from "../actions";

const actions = { setLocale: setLocaleAction, signOut: signOutAction };

export default function HouseLayout({ children }: { children: ReactNode }) {
  return <HouseFrame actions={actions}>{children}</HouseFrame>;
}

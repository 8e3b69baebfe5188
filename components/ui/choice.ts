import type { ReactNode } from "react";

/** One of several things to choose from. */
export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

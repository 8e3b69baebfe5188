import type { DomainEvent } from "@/lib/kernel/domain-event";

export type Cleared = { readonly joinIntents: number; readonly links: number; readonly sessions: number; readonly rateWindows: number };

/** How many rows of what were deleted because their time was over. */
export const expiredCleared = (cleared: Cleared) =>
  ({ type: "register.expiredCleared", version: 1, object: { type: "register", id: "1" }, data: { ...cleared } }) as const satisfies DomainEvent;

/** Every kind of event of the jobs, for whoever must say each of them in words. */
export type JobEventType = ReturnType<typeof expiredCleared>["type"];

import { addressRange } from "./address-range";

type Window = { readonly endsAt: number; count: number };

/** So many requests in so long from one client; so many clients are remembered at most. */
export type Allowance = { readonly requests: number; readonly milliseconds: number; readonly clients: number };

/**
 * Counts requests by client in this process's memory; nothing is stored. Returns how many seconds a client has to wait,
 * or 0 where it may go on. Refused requests do not prolong the wait. When memory is full the client that began its
 * window first is forgotten: a flood from many addresses may then gain a few requests, but never memory.
 */
export function requestAllowance({ requests, milliseconds, clients }: Allowance): (address: string, now: number) => number {
  const windows = new Map<string, Window>();

  return (address, now) => {
    const client = addressRange(address);
    const window = currentWindow(client, now);
    if (window.count >= requests) return Math.max(1, Math.ceil((window.endsAt - now) / 1000));
    window.count += 1;
    return 0;
  };

  function currentWindow(client: string, now: number): Window {
    const known = windows.get(client);
    if (known && now < known.endsAt) return known;
    windows.delete(client);
    forgetPassed(now);
    const begun = { endsAt: now + milliseconds, count: 0 };
    windows.set(client, begun);
    return begun;
  }

  /** A map keeps the order of insertion and every window lasts as long: the first one ends first. */
  function forgetPassed(now: number): void {
    for (const [client, { endsAt }] of windows) {
      if (now < endsAt && windows.size < clients) return;
      windows.delete(client);
    }
  }
}

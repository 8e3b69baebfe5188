import { cookies, headers } from "next/headers";
import { callingPage } from "./request-facts";
import { isHttps } from "./session-seal";

/** Brings a sentence to the page that is shown next; it outlives a redirect and a form that is gone by then. */
export const announcementCookie = "kiyaku-announcement";

/** For the time of one redirect. Scripts drop it as soon as it is said; without them it stays with its one page. */
const seconds = 20;
const longest = 500;

/** Without scripts an answer is a whole page: the form to say what was done may not be on it any more. */
export async function keepForCallingPage(text: string): Promise<void> {
  if (!(await sentByScript())) await keepForPage(await callingPage(), text);
}

/** Scripts read it before they go on to the page, so they must find it where they are. */
export async function keepForPage(href: string, text: string): Promise<void> {
  const path = (await sentByScript()) ? "/" : href.split(/[?#]/)[0];
  (await cookies()).set(announcementCookie, text.slice(0, longest), { path, secure: isHttps(), sameSite: "lax", maxAge: seconds });
}

export async function keptAnnouncement(): Promise<string | null> {
  return (await cookies()).get(announcementCookie)?.value.slice(0, longest) || null;
}

async function sentByScript(): Promise<boolean> {
  return (await headers()).has("next-action");
}

/** A path of ours to go on to after signing in. Anything that a browser could read as another site becomes the start page. */
export function safeReturnTo(wish: string | undefined, fallback = "/"): string {
  if (!wish || !/^\/[\w\-/?=&%.~+]*$/.test(wish) || wish.startsWith("//") || /%(?:2f|5c|0[0-9a-f]|1[0-9a-f])/i.test(wish)) return fallback;
  return wish;
}

/** The page of ours that a Referer header names, without its origin. */
export function refererPath(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return safeReturnTo(pathname + search);
}

/** What a cookie that scripts may read holds. */
export function readCookie(name: string): string | undefined {
  const pair = document.cookie.split("; ").find((one) => one.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}

/** Whether it was left for every page or for this one. */
export function dropCookie(name: string): void {
  for (const path of ["/", location.pathname]) document.cookie = `${name}=; Path=${path}; Max-Age=0`;
}

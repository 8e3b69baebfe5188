/** The address in MAIL_FROM, which may be `Name <address>`. */
export function mailAddress(from: string): string {
  return (/<([^<>]+)>$/.exec(from)?.[1] ?? from).trim();
}

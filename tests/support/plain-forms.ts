/** A form of a page as a browser without scripts would send it: its fields, with those that name the action. */
export type PlainForm = { readonly path: string; readonly fields: Readonly<Record<string, string>> };

/** A browser without scripts, as far as forms need one: it keeps the session and sends forms to the page they are on. */
export class PlainBrowser {
  private cookie = "";

  constructor(private readonly address: string) {}

  /** The form of the page that has a field of this name. */
  async form(path: string, field: string): Promise<PlainForm> {
    const page = await (await this.fetch(path)).text();
    const form = page.match(/<form\b[\s\S]*?<\/form>/g)?.find((one) => one.includes(`name="${field}"`));
    if (!form) throw new Error(`${path} has no form with ${field}.`);
    const hidden = Array.from(form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g), ([input]) => [attribute(input, "name"), attribute(input, "value")]);
    return { path, fields: Object.fromEntries(hidden) as Record<string, string> };
  }

  /** Sends it with these values; the answer as it comes, redirects not followed. */
  async send({ path, fields }: PlainForm, values: Readonly<Record<string, string>>): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...values })) body.append(name, value);
    return this.fetch(path, { method: "POST", body });
  }

  private async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { Origin: this.address, Cookie: this.cookie, "Accept-Language": "ja" };
    const answer = await fetch(this.address + path, { ...init, headers, redirect: "manual", signal: AbortSignal.timeout(20_000) });
    const session = answer.headers.getSetCookie().find((one) => one.startsWith("kiyaku-session="));
    if (session) this.cookie = session.split(";")[0] ?? "";
    return answer;
  }
}

function attribute(input: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** The fields that a browser without scripts sends with a form, in order. */
export type FormFields = readonly (readonly [name: string, value: string])[];

/**
 * The hidden fields of the first form behind a mark in a page; among them are those in which the framework says which
 * action is meant. Throws where there is none: then the page is not what was to be measured.
 */
export function hiddenFields(html: string, mark: string): FormFields {
  const place = html.indexOf(mark);
  const [form] = place < 0 ? [] : (/<form[\s>].*?<\/form>/s.exec(html.slice(place)) ?? []);
  if (form === undefined) throw new Error(`No form behind ${mark} in a page that begins ${html.slice(0, 200)}`);
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([input]) => input).filter((input) => attribute(input, "type") === "hidden");
  return inputs.map((input) => [attribute(input, "name"), attribute(input, "value")] as const);
}

/** The body in which a browser sends the fields of an action's form, and its Content-Type. */
export function multipart(fields: FormFields): { body: string; contentType: string } {
  const boundary = "----KiyakuBench7MA4YWxkTrZu0gW";
  const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return { body: `${parts.join("")}--${boundary}--\r\n`, contentType: `multipart/form-data; boundary=${boundary}` };
}

function attribute(tag: string, name: string): string {
  const [, value = ""] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

import { randomUUID } from "node:crypto";
import type { BareQuery } from "./bare-queries";
import type { Shot } from "./load";
import { hiddenFields, multipart, type FormFields } from "./plain-form";
import type { Seeded } from "./seed";

export type Scenario = { readonly name: string; readonly application: Shot; readonly bare: Shot };

type Addresses = { readonly application: string; readonly bare: string };

/** Everything that is measured over HTTP. Fetches the two forms once, as a browser would, to learn their hidden fields. */
export async function scenarios(to: Addresses, seeded: Seeded): Promise<Scenario[]> {
  const { searched, member, drafts, bareDrafts, ballots } = seeded;
  const bare = (query: BareQuery, ...values: string[]) => ({ url: `${to.bare}/${path(query, values)}`, status: 200 });
  const page = (address: string, cookie?: string) => ({ url: `${to.application}${address}`, status: 200, headers: (cookie ? { cookie } : {}) as Record<string, string> });
  const submitFields = await formFields(page(`/application/${drafts.sample.id}`, drafts.sample.cookie), 'id="submit"');
  const voteFields = await formFields(page(`/decisions/${ballots.sample.decisionId}`, ballots.sample.cookie), 'id="ballot"');
  let sequence = 1;
  return [
    { name: "Roster, first page", application: page("/roster"), bare: bare("roster") },
    { name: "Roster, search by two characters", application: page(`/roster?q=${encodeURIComponent(searched)}`), bare: bare("search", searched) },
    { name: "Member page, signed in", application: page(`/members/${member.id}`, member.cookie), bare: bare("member", member.id) },
    {
      name: "Application submit",
      application: form(to.application, 303, () => {
        const { id, cookie } = drafts.next();
        return { path: `/application/${id}`, cookie, fields: withValues(submitFields, { applicationId: id }) };
      }),
      bare: { ...bare("submit"), method: "POST", next: () => ({ path: `/${path("submit", [bareDrafts.next()])}` }) },
    },
    {
      name: "Vote",
      application: form(to.application, 200, () => {
        const { decisionId, cookie } = ballots.next();
        return { path: `/decisions/${decisionId}`, cookie, fields: [...withValues(voteFields, { decisionId, idempotencyKey: randomUUID() }), ["choice", "yes"]] };
      }),
      bare: { ...bare("vote"), method: "POST", next: () => ({ path: `/${path("vote", [...ballots.nextBare(), String(sequence++)])}` }) },
    },
  ];
}

/** A form as a browser without scripts sends it. */
function form(origin: string, status: number, next: () => { path: string; cookie: string; fields: FormFields }): Shot {
  return {
    url: origin,
    method: "POST",
    status,
    headers: { origin },
    next: () => {
      const { path: address, cookie, fields } = next();
      const { body, contentType } = multipart(fields);
      return { path: address, body, headers: { cookie, "content-type": contentType } };
    },
  };
}

async function formFields({ url, headers }: Pick<Shot, "url" | "headers">, mark: string): Promise<FormFields> {
  const answer = await fetch(url, { headers: { ...headers } });
  return hiddenFields(await answer.text(), mark);
}

function withValues(fields: FormFields, values: Readonly<Record<string, string>>): FormFields {
  return fields.map(([name, value]) => [name, values[name] ?? value] as const);
}

function path(query: BareQuery, values: readonly string[]): string {
  return `${query}?${new URLSearchParams(values.map((value) => ["value", value]))}`;
}

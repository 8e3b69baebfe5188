import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deliver } from "@/lib/mail/deliver";
import { writeMails } from "@/lib/mail/usecases/write-mails";
import { applicationSubmitted } from "@/lib/applications/events";
import { passwordSet } from "@/lib/people/events";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { granted, system } from "../../support/callers";
import { catchMail } from "../../support/mail-catcher";

const hostile = [
  "x\r\nBcc: thief@evil.example",
  "x\nBcc: thief@evil.example",
  "x\rTo: thief@evil.example",
  "x\r\n\r\n<script>alert(1)</script>",
  "x\u0085Bcc: thief@evil.example",
  "x\u2028Bcc: thief@evil.example",
  "x\u000bBcc: thief@evil.example",
  "\u202eelpmaxe.live@feiht",
  '"thief@evil.example" <x@y.example>',
  "<thief@evil.example>",
  "thief@evil.example, other@evil.example",
  "thief@evil.example; other@evil.example",
  "group: thief@evil.example;",
  "(comment) thief@evil.example",
  "=?utf-8?B?QmNjOiB0aGllZkBldmlsLmV4YW1wbGU=?=",
  "=?utf-8?Q?x=0D=0ABcc:_thief@evil.example?=",
  "\\\r\nBcc: thief@evil.example",
  "%0d%0aBcc: thief@evil.example",
  "{{link}}",
  "\n{{link}}\n",
  "．\r\n.\r\nMAIL FROM:<thief@evil.example>",
  "髙橋 𠮷野 한국 🙂",
  "x".repeat(2000),
  "'; DROP TABLE mail_message; --",
  "\u0001\u0002\u001b[31m",
];

const addresses = [
  "a@b.example\r\nbcc: thief@evil.example",
  "a@b.example\nrcpt to:<thief@evil.example>",
  "a@b.example, thief@evil.example",
  "a@b.example; thief@evil.example",
  "a@b.example thief@evil.example",
  '"thief@evil.example"@b.example',
  '"e@evil.example x"@b.example',
  "thief@evil.example(@b.example)",
  "<thief@evil.example>",
  "x <thief@evil.example>",
  "group:thief@evil.example;",
  "a@b.example\u0001",
  "a@b.example\u2028thief@evil.example",
  "a@ｂ.example",
  "ａ@b.example",
  "a@b.example size=1\r\nrcpt to:<thief@evil.example>",
  "a@[127.0.0.1]",
  "@evil.example:a@b.example",
  "a@b..example",
  "a@@b.example",
  "a b@b.example",
  "a@b.example>",
  "a%thief@b.example@evil.example",
  "",
  "xn--@",
];

/** 25 texts in four dresses and 25 addresses in four: 200 values. */
const names = hostile.flatMap((text) => [text, `田辺 ${text}`, `${text} 様`, text.repeat(2)]);
const broken = addresses.flatMap((address) => [address, ` ${address}`, `${address} `, `x.${address}`]);

const allowedHeaders = [
  "auto-submitted", "content-language", "content-transfer-encoding", "content-type", "date", "from", "message-id", "mime-version", "subject", "to",
];

let server: Awaited<ReturnType<typeof catchMail>>;
let now: Date;
let seq = 5_000_000n;

beforeAll(async () => {
  server = await catchMail();
  process.env.SMTP_URL = server.url;
  now = await databaseNow();
});
afterAll(() => server.stop());

/** Writes the mails of an event and has each delivered; how they then stand in the log. */
async function mailed(event: Parameters<typeof writeMails>[1]["event"]) {
  const eventSeq = seq++;
  granted(await writeMails(system("test", now), { seq: String(eventSeq), event }));
  const written = await database().mailMessage.findMany({ where: { eventSeq }, select: { id: true } });
  for (const { id } of written) await deliver(system("test", now), id);
  return database().mailMessage.findMany({ where: { eventSeq } });
}

const person = (email: string, name: string) => database().person.create({ data: { email, name, createdAt: now } });

describe("what people type reaches no header and adds no recipient", () => {
  test("as a name and as the name of a team: 100 values", { timeout: 60_000 }, async () => {
    for (const [place, text] of names.entries()) {
      // PostgreSQL refuses zero bytes itself; everything else may have been stored by an earlier release.
      const { id: applicantId, email } = await person(`person${place}@b.example`, text);
      const content = { team: { teamName: text, shortName: text, organisationName: text } };
      const { id: applicationId } = await database().application.create({ data: { state: "submitted", applicantId, content, statedAt: now, stateSince: now } });
      const before = server.caught.length;
      // Staff there is none, so that the only mail is the receipt, which names the person and the team.
      expect(await mailed(applicationSubmitted(applicationId, 1))).toMatchObject([{ state: "sent", toEmail: email }]);
      expect(server.caught).toHaveLength(before + 1);
      const { mail, to, from } = server.caught.at(-1) ?? {};
      expect({ from, to }).toEqual({ from: "office@association.example", to: [email] });
      expect([...(mail?.headers.keys() ?? [])].sort()).toEqual(allowedHeaders);
      expect(mail?.subject).toMatch(/^【日本シーサート協議会】加盟申請を受け取りました（申請番号 \d+）$/);
      expect(mail?.headerLines.map(({ line }) => line).join("\n")).not.toMatch(/evil|script|田辺/);
      expect(mail?.text).not.toContain("/password/");
    }
  });

  test("as an address: 100 values, to none of which anything is sent", { timeout: 60_000 }, async () => {
    const sent = server.caught.length;
    for (const address of new Set(broken.map((text) => text.toLowerCase()))) {
      const { id } = await person(address, "x");
      const [mail] = await mailed(passwordSet(id, 0));
      expect(mail, address).toMatchObject({ state: "failed", lastError: "addressRefused" });
    }
    expect(server.caught).toHaveLength(sent);
  });
});

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Caught = { readonly from: string; readonly to: readonly string[]; readonly mail: ParsedMail };

/** What the server does with one mail, told before it has read it. */
export type Mishap = "none" | "tryLater" | "refuse" | "cut" | "cutAfterConsent" | "silence";

/** A real SMTP server that keeps every mail it is given, and meets with mishaps on demand. */
export async function catchMail(mishap: () => Mishap = () => "none") {
  const caught: Caught[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const now = mishap();
      const socket = () => [...server.connections].find((connection) => connection.id === session.id)?.["_socket" as never] as { destroy(): void } | undefined;
      if (now === "cut") return void socket()?.destroy();
      void simpleParser(stream).then((mail) => {
        if (now === "tryLater") return done(failure(451, "Greylisted"));
        if (now === "refuse") return done(failure(554, "Refused"));
        if (now === "silence") return;
        const { mailFrom, rcptTo } = session.envelope;
        caught.push({ from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address), mail });
        if (now === "cutAfterConsent") socket()?.destroy();
        else done();
      }, done);
    },
  });
  server.on("error", () => undefined); // connections that were cut
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, caught, stop: () => new Promise<void>((stopped) => server.close(stopped)) };
}

function failure(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

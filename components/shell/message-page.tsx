import type { ReactNode } from "react";
import { LogoMark } from "./logo";

/** A page that says one thing, in the reader's language first and the other one beneath. */
export function MessagePage({ title, text, second, actions }: { title: string; text: string; second?: { lang: string; title: string; text: string }; actions: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid min-h-[70dvh] max-w-xl content-center gap-6 px-4 py-16">
      <LogoMark className="size-11" />
      <div className="grid gap-3">
        <h1 className="text-std-28B-150">{title}</h1>
        <p className="leading-175 text-solid-gray-800">{text}</p>
      </div>
      {second && (
        <div lang={second.lang} className="grid gap-1 border-l-4 border-line pl-4 text-[0.9375rem] leading-170 text-solid-gray-700">
          <p className="font-700">{second.title}</p>
          <p>{second.text}</p>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3">{actions}</div>
    </main>
  );
}

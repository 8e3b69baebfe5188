import type { ReactNode } from "react";

type EntrancePageProps = { title: string; lead?: string; aside?: { text: string; href: string; label: string }; children: ReactNode };

/** One short form in the middle: signing in, asking for a password, setting it. */
export function EntrancePage({ title, lead, aside, children }: EntrancePageProps) {
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6 py-2 sm:py-6">
      <header className="grid gap-2">
        <h1 className="text-[1.75rem] leading-140 font-700">{title}</h1>
        {lead && <p className="leading-175 text-solid-gray-700">{lead}</p>}
      </header>
      <div className="grid gap-6 rounded-12 border border-line bg-white p-5 sm:p-8">{children}</div>
      {aside && (
        <p className="text-[0.9375rem] text-solid-gray-700">
          {aside.text}
          <a href={aside.href} className="ml-2 inline-block">
            {aside.label}
          </a>
        </p>
      )}
    </div>
  );
}

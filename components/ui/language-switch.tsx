import { classNames } from "./class-names";

export type Language = { code: string; name: string };

type LanguageSwitchProps = {
  label: string;
  languages: readonly Language[];
  current: string;
  /** Receives `locale`, and `returnTo` if given. */
  action: (data: FormData) => void | Promise<void>;
  returnTo?: string;
};

/** A button a language, each written in itself. */
export function LanguageSwitch({ label, languages, current, action, returnTo }: LanguageSwitchProps) {
  return (
    <form action={action} aria-label={label} className="flex rounded-8 border border-line p-0.5 print:hidden">
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      {languages.map(({ code, name }) => (
        <button
          key={code}
          name="locale"
          value={code}
          lang={code}
          aria-pressed={code === current}
          className={classNames(
            "min-h-9 cursor-pointer rounded-6 px-2.5 text-[0.8125rem] leading-none pointer-coarse:min-h-10",
            code === current ? "bg-key-50 font-700 text-key-1000" : "text-solid-gray-700 hover:bg-solid-gray-50",
          )}
        >
          {name}
        </button>
      ))}
    </form>
  );
}

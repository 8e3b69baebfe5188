import { Search } from "lucide-react";
import { useId, type ReactNode } from "react";
import { classNames } from "./class-names";
import { compactControlClass } from "./control-class";
import { BareSelect, type SelectOption } from "./select";

type SearchBoxProps = { name?: string; label: string; placeholder?: string; defaultValue?: string };

/** The text search of a filter bar. */
export function SearchBox({ name = "q", label, placeholder, defaultValue }: SearchBoxProps) {
  return (
    <FilterField label={label} className="min-w-56 flex-1 sm:max-w-96">
      {(id) => (
        <div className="relative">
          <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-solid-gray-700" />
          <input
            id={id}
            type="search"
            name={name}
            placeholder={placeholder}
            defaultValue={defaultValue}
            enterKeyHint="search"
            autoComplete="off"
            className={classNames(compactControlClass, "pl-9")}
          />
        </div>
      )}
    </FilterField>
  );
}

/** One of several, in a filter bar. */
export function FilterSelect({ name, label, options, defaultValue }: { name: string; label: string; options: readonly SelectOption[]; defaultValue?: string }) {
  return (
    <FilterField label={label}>{(id) => <BareSelect id={id} name={name} options={options} defaultValue={defaultValue ?? ""} />}</FilterField>
  );
}

/** A day, in a filter bar. */
export function FilterDate({ name, label, defaultValue }: { name: string; label: string; defaultValue?: string }) {
  return (
    <FilterField label={label}>
      {(id) => <input id={id} type="date" name={name} defaultValue={defaultValue} className={classNames(compactControlClass, "tabular-nums")} />}
    </FilterField>
  );
}

/** A number, in a filter bar. */
export function FilterNumber({ name, label, defaultValue }: { name: string; label: string; defaultValue?: string }) {
  return (
    <FilterField label={label} className="w-28">
      {(id) => <input id={id} type="text" inputMode="numeric" name={name} defaultValue={defaultValue} autoComplete="off" className={classNames(compactControlClass, "tabular-nums")} />}
    </FilterField>
  );
}

function FilterField({ label, className, children }: { label: string; className?: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={classNames("grid gap-1", className)}>
      <label htmlFor={id} className="text-[0.8125rem] leading-150 text-solid-gray-700">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

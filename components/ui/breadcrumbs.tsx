import { ChevronRight } from "lucide-react";

/** Where this page stands. The last one is the page itself. */
export function Breadcrumbs({ label, trail }: { label: string; trail: readonly { label: string; href?: string }[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-[0.875rem] leading-150 text-solid-gray-700">
        {trail.map((place, at) => (
          <li key={place.label} className="flex items-center gap-1.5">
            {at > 0 && <ChevronRight aria-hidden className="size-3.5 text-solid-gray-536" />}
            {place.href ? <a href={place.href}>{place.label}</a> : <span aria-current="page">{place.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

import type { ReactNode } from "react";

/** One number that matters today, with what it counts; a link to the things counted. */
export function StatTile({ label, value, unit, note, href }: { label: string; value: ReactNode; unit?: ReactNode; note?: ReactNode; href?: string }) {
  return (
    <div className="group relative grid content-start gap-0.5 rounded-12 border border-line bg-white px-5 py-4 has-[a:hover]:border-key-900 has-[a:hover]:bg-key-50/30">
      <p className="text-[0.875rem] leading-150 text-solid-gray-700">
        {href ? (
          <a href={href} className="text-inherit no-underline after:absolute after:inset-0 after:rounded-12 group-hover:underline">
            {label}
          </a>
        ) : (
          label
        )}
      </p>
      <p className="text-[1.75rem] leading-140 font-700 tabular-nums">
        {value}
        {unit && <span className="ml-1 text-[0.875rem] font-400">{unit}</span>}
      </p>
      {note && <p className="text-[0.8125rem] leading-150 text-solid-gray-700">{note}</p>}
    </div>
  );
}

/** Tiles beside one another. */
export function StatTiles({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-3 sm:gap-4">{children}</div>;
}

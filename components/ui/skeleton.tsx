import { classNames } from "./class-names";

/** The shape of what is coming, for loading pages. */
export function Skeleton({ label, lines = 6 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, place) => (
        <div
          key={place}
          aria-hidden
          className={classNames("animate-pulse rounded-4 bg-solid-gray-100 motion-reduce:animate-none", place === 0 ? "mb-2 h-8 w-1/3" : place % 3 === 0 ? "h-4 w-2/3" : "h-4 w-full")}
        />
      ))}
    </div>
  );
}

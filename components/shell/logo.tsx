/**
 * The mark: an open ring of three equal arcs, two of them drawn full, which is the share that decides in an
 * association's committee, around the one point they agree on.
 */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <rect width="32" height="32" rx="8" className="fill-key-1000" />
      <g fill="none" strokeWidth="3.25" strokeLinecap="round">
        <path d="M18.93 7.49A9 9 0 0 1 24.83 17.72" className="stroke-white" />
        <path d="M21.9 22.79A9 9 0 0 1 10.1 22.79" className="stroke-white" />
        <path d="M7.17 17.72A9 9 0 0 1 13.07 7.49" className="stroke-key-400" />
      </g>
      <circle cx="16" cy="16" r="2.6" className="fill-red-500" />
    </svg>
  );
}

/**
 * The mark: an open ring of three equal arcs, two of them drawn full, which is the share that decides in an
 * association's committee, around the one point they agree on.
 */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <rect width="32" height="32" rx="8" className="fill-key-1000" />
      <g fill="none" strokeWidth="3.25" strokeLinecap="round">
        <path d="M17.83 7.18A9 9 0 0 1 24.55 18.91" className="stroke-white" />
        <path d="M22.72 22.02A9 9 0 0 1 9.28 22.02" className="stroke-white" />
        <path d="M7.45 18.91A9 9 0 0 1 14.17 7.18" className="stroke-key-400" />
      </g>
      <circle cx="16" cy="16" r="2.6" className="fill-red-500" />
    </svg>
  );
}

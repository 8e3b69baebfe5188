import { LogoMark } from "./logo";

/** Mark, product and whose it is; the link home. */
export function Brand({ association, product, href }: { association: string; product: string; href: string }) {
  const [word = product, ...rest] = product.split(" ");
  return (
    <a href={href} className="flex min-w-0 items-center gap-3 rounded-8 py-1 pr-2 text-solid-gray-900 no-underline">
      <LogoMark className="size-9 shrink-0" />
      <span className="grid min-w-0">
        <span className="truncate text-[1rem] leading-130 font-700 tracking-[0.02em]">
          {word}
          {rest.length > 0 && <span className="ml-1.5 text-[0.875rem]">{rest.join(" ")}</span>}
        </span>
        <span className="truncate text-[0.75rem] leading-140 text-solid-gray-700">{association}</span>
      </span>
    </a>
  );
}

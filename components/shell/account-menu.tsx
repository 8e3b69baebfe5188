import { ChevronDown, LogOut } from "lucide-react";
import { Menu, menuItemClass, type MenuItem } from "@/components/ui/menu";

export type Account = {
  name: string;
  /** In which capacity: "運営委員". */
  detail?: string;
  items: readonly MenuItem[];
  signOut: (data: FormData) => void | Promise<void>;
};

export function AccountMenu({ account, texts }: { account: Account; texts: { account: string; signOut: string } }) {
  return (
    <Menu
      name={`${texts.account}: ${account.name}`}
      label={
        <>
          <Initial name={account.name} />
          <span aria-hidden className="hidden max-w-40 truncate text-[0.875rem] leading-150 lg:block">
            {account.name}
          </span>
          <ChevronDown aria-hidden className="hidden size-4 text-solid-gray-700 lg:block" />
        </>
      }
      summaryClassName="flex min-h-11 items-center gap-2 px-1.5"
      header={
        <>
          <p className="text-[0.9375rem] leading-150 font-700">{account.name}</p>
          {account.detail && <p className="text-[0.8125rem] leading-150 text-solid-gray-700">{account.detail}</p>}
        </>
      }
      items={account.items}
      footer={
        <form action={account.signOut}>
          <button className={menuItemClass}>
            <LogOut aria-hidden />
            {texts.signOut}
          </button>
        </form>
      }
    />
  );
}

function Initial({ name }: { name: string }) {
  return (
    <span aria-hidden className="grid size-8 place-items-center rounded-full bg-key-100 text-[0.875rem] leading-none font-700 text-key-1000">
      {[...name][0]}
    </span>
  );
}

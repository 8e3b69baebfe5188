"use client";

import { X } from "lucide-react";
import { useAnnouncer } from "./announcer";
import { classNames } from "./class-names";
import { Notice } from "./notice";
import { useUiTexts } from "./ui-texts";

/** Where the page says what was done: on top of it, and in sight however far down the form was. */
export function AnnouncementRegion() {
  const { announcement, announce } = useAnnouncer();
  const texts = useUiTexts();
  return (
    // Always there, since a live region that appears together with its text is not read out.
    <div role="status" className={classNames("print:hidden", announcement ? "sticky top-[4.75rem] z-20" : "absolute")}>
      {announcement && (
        <Notice key={announcement.id} tone="success" className="shadow-2">
          <div className="flex items-start gap-3">
            <p className="min-w-0 flex-1">{announcement.text}</p>
            <button
              type="button"
              onClick={() => announce()}
              aria-label={texts.close}
              className="-my-1.5 -mr-2 grid size-9 shrink-0 place-items-center rounded-8 text-solid-gray-700 hover:bg-solid-gray-50 noscript:hidden"
            >
              <X aria-hidden className="size-5" />
            </button>
          </div>
        </Notice>
      )}
    </div>
  );
}

import { giveNoticeInput, registerNoticeInput, takeBackNoticeInput } from "@/lib/departures/schema";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { registerNotice } from "@/lib/departures/usecases/register-notice";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { callerOf, granted } from "./callers";
import { memberId, type Scene } from "./case-file";
import { staff } from "./committee";
import { earlierMember } from "./members";

type Leaving = readonly [days: number, time: string, leave: (at: Date, scene: Scene) => Promise<void>];

const registered = new Map<string, string>();

/** Members that leave by notice: one has left, one thought better of it, one is about to. */
export const departures: readonly Leaving[] = [
  [-75, "10:20", givesNotice("amagiri", -45, "持株会社のチームへの統合に伴い、退会いたします。")],
  [-34, "11:05", entersPaper("nanamine", -36, 30)],
  [-29, "14:15", entersTakingBack("nanamine", "代表者からの電話とメール。退会を見送るとのこと。")],
  [-8, "16:30", givesNotice("kagamino", 24, "事業の譲渡に伴い、CSIRTとしての活動を終えるため。")],
];

function givesNotice(slug: string, firstDayOut: number, reason: string): Leaving[2] {
  return async (at, scene) => {
    const input = giveNoticeInput.parse({ memberId: memberId(scene, slug), effectiveOn: scene.calendar.day(firstDayOut), reason });
    granted(await giveNotice(await callerOf(earlierMember(slug).representative.email, at), input));
  };
}

function entersPaper(slug: string, receivedOn: number, firstDayOut: number): Leaving[2] {
  return async (at, scene) => {
    const input = registerNoticeInput.parse({
      subject: `membership:${memberId(scene, slug)}`,
      channel: "paper",
      receivedOn: scene.calendar.day(receivedOn),
      giverName: earlierMember(slug).representative.name,
      effectiveOn: scene.calendar.day(firstDayOut),
    });
    registered.set(slug, granted(await registerNotice(await callerOf(staff[1].email, at), input)).departureId);
  };
}

function entersTakingBack(slug: string, source: string): Leaving[2] {
  return async (at) => {
    const input = takeBackNoticeInput.parse({ departureId: registered.get(slug), source });
    granted(await takeBackNotice(await callerOf(staff[1].email, at), input));
  };
}

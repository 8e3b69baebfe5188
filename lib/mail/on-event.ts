import { editionAt } from "@/lib/bylaws/edition-in-force";
import { env } from "@/lib/platform/env";
import { letter } from "./letter";
import { onReceived, onReturned, onSubmitted, onWithdrawn } from "./on-event/applications";
import { onClosed, onClosingSoon, onMotionWithdrawn, onOpened } from "./on-event/decisions";
import { onNoticeGiven, onNoticeTakenBack, onTookEffect } from "./on-event/departures";
import type { Occasion, OnEvent } from "./on-event/occasion";
import { onContactAdded, onIntentStated, onMemberAdmitted, onOfficeRecorded, onPasswordRequested, onPasswordSet } from "./on-event/people";
import * as recommendations from "./on-event/recommendations";
import { onResignationRequested, onResignationTakenBack } from "./on-event/resignations";
import { mailAddress } from "./sender-address";
import type { Letter } from "./types";

/** Which events are told by mail. One that asks for `writeMails` and is missing here is a mistake. */
const told: Readonly<Record<string, OnEvent>> = {
  "joinIntent.stated": onIntentStated,
  "person.passwordRequested": onPasswordRequested,
  "person.passwordSet": onPasswordSet,
  "person.officeRecorded": onOfficeRecorded,
  "recommendation.requested": recommendations.onRequested,
  "recommendation.submitted": recommendations.onSubmitted,
  "recommendation.declined": recommendations.onDeclined,
  "recommendation.lapsed": recommendations.onLapsed,
  "application.submitted": onSubmitted,
  "application.returned": onReturned,
  "application.received": onReceived,
  "application.withdrawn": onWithdrawn,
  "decision.opened": onOpened,
  "decision.closingSoon": onClosingSoon,
  "decision.motionWithdrawn": onMotionWithdrawn,
  "decision.closed": onClosed,
  "resignation.requested": onResignationRequested,
  "resignation.takenBack": onResignationTakenBack,
  "member.admitted": onMemberAdmitted,
  "member.contactAdded": onContactAdded,
  "departure.noticeGiven": onNoticeGiven,
  "departure.takenBack": onNoticeTakenBack,
  "departure.tookEffect": onTookEffect,
};


/** The mails that follow from an event: one for each recipient, in that person's language. */
export async function lettersOn(occasion: Occasion): Promise<Letter[]> {
  const { event, at } = occasion;
  const write = told[event.type];
  if (!write) throw new Error(`No mail is written on ${event.type}`);
  const { APP_URL: appUrl, MAIL_FROM } = env();
  const sender = { association: editionAt(at).association, address: mailAddress(MAIL_FROM), appUrl };
  return (await write(occasion)).map((draft) => letter(draft, sender, event.caseId ?? null));
}

import type { Template } from "../types";

type About = { name: string; reason: string };

/** To the chair, the vice chair and the secretariat: somebody wants to resign from the committee. */
export const resignationRequested: Template<About> = {
  ja: ({ name, reason }) => ({
    subject: "運営委員から退任の申し出がありました",
    paragraphs: [
      `運営委員の${name}さんから、任期の途中で退任したいとの申し出がありました（6(2)）。`,
      ...(reason ? [`理由: ${reason}`] : []),
      "運営委員会が許可するまでは在任のままです。申し出を運営委員会に付議してください。",
    ],
    page: "退任の申し出",
  }),
  en: ({ name, reason }) => ({
    subject: "A committee member asks to resign",
    paragraphs: [
      `${name} asks to resign from the steering committee before the term is over (6(2)).`,
      ...(reason ? [`Reason given: ${reason}`] : []),
      "Until the committee permits it, the member stays in office. Please put the request to the committee.",
    ],
    page: "The request",
  }),
};

export const resignationTakenBack: Template<Pick<About, "name">> = {
  ja: ({ name }) => ({
    subject: "運営委員の退任の申し出が取り下げられました",
    paragraphs: [`${name}さんは、退任の申し出を取り下げました。運営委員としての在任を続けます（6(2)）。`],
    page: "退任の申し出",
  }),
  en: ({ name }) => ({
    subject: "A request to resign was taken back",
    paragraphs: [`${name} has taken the request to resign back and stays on the steering committee (6(2)).`],
    page: "The request",
  }),
};

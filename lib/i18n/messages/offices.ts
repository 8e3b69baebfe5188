import { defineMessages } from "../define-messages";

/** What somebody is in the association. */
export const officeMessages = defineMessages({
  ja: {
    secretariat: "事務局",
    committee: "運営委員",
    chair: "運営委員長",
    viceChair: "副運営委員長",
    auditor: "監事",
    member: "会員",
    applicant: "申請者",
  },
  en: {
    secretariat: "Secretariat",
    committee: "Committee member",
    chair: "Chair",
    viceChair: "Vice chair",
    auditor: "Auditor",
    member: "Member",
    applicant: "Applicant",
  },
});

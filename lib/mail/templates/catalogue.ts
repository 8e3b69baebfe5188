import { addressConfirmation, applicationArrived, applicationReceipt, applicationReceived, applicationReferred, applicationReturned } from "./applications";
import { closingSoon, motionWithdrawn, resultForApplicant, resultForRecommender, resultForSecretariat, voteOpened, voteResult } from "./decisions";
import { chairToldOfSeats, departureArrived, departureDone, departureEffective, departureReceipt, departureTakenBack, departureTakenBackNotice } from "./departures";
import { welcome } from "./members";
import { contactInvitation, newPassword, officeInvitation, passwordChanged } from "./people";
import {
  letterArrived,
  letterDeclined,
  letterLapsed,
  letterRegistered,
  recommendationDeclined,
  recommendationLapsed,
  recommendationRequested,
  recommendationSubmitted,
} from "./recommendations";
import { resignationRequested, resignationTakenBack } from "./resignations";
import { recommendationNotNeeded, voteWithdrawn, withdrawalNotice, withdrawalReceipt } from "./withdrawals";

/** Every mail that the association writes, by the name under which the log keeps it. */
export const templates = {
  addressConfirmation,
  newPassword,
  passwordChanged,
  officeInvitation,
  contactInvitation,
  recommendationRequested,
  recommendationSubmitted,
  letterArrived,
  letterRegistered,
  recommendationDeclined,
  letterDeclined,
  recommendationLapsed,
  letterLapsed,
  applicationReceipt,
  applicationArrived,
  applicationReturned,
  applicationReceived,
  applicationReferred,
  withdrawalReceipt,
  withdrawalNotice,
  recommendationNotNeeded,
  voteWithdrawn,
  voteOpened,
  resignationRequested,
  resignationTakenBack,
  closingSoon,
  motionWithdrawn,
  voteResult,
  resultForApplicant,
  resultForSecretariat,
  resultForRecommender,
  welcome,
  departureReceipt,
  departureArrived,
  departureTakenBack,
  departureTakenBackNotice,
  departureEffective,
  departureDone,
  chairToldOfSeats,
} as const;

export type TemplateName = keyof typeof templates;

/** What a template has to know. */
export type FactsOf<N extends TemplateName> = Parameters<(typeof templates)[N]["ja"]>[0];

import { z } from "zod";
import type { Office } from "@/lib/kernel/caller";
import { draft } from "../letter";
import { pages } from "../pages";
import { loadIntent, loadLinkEnd, loadMember, loadPerson } from "../store";
import type { OnEvent } from "./occasion";

const linked = z.object({ linkId: z.uuid() });

/** The address of a stated intent is to be confirmed. */
export const onIntentStated: OnEvent = async ({ tx, event }) => {
  const { linkId } = linked.parse(event.data);
  const [to, expiresAt] = [await loadIntent(tx, event.object.id), await loadLinkEnd(tx, linkId)];
  return to && expiresAt ? [draft("addressConfirmation", to, { expiresAt }, { path: pages.confirmIntent, linkId })] : [];
};

export const onPasswordRequested: OnEvent = async ({ tx, event }) => {
  const { linkId } = linked.parse(event.data);
  const [to, expiresAt] = [await loadPerson(tx, event.object.id), await loadLinkEnd(tx, linkId)];
  return to && expiresAt ? [draft("newPassword", to, { expiresAt }, { path: pages.setPassword, linkId })] : [];
};

/** Always: whoever did not do it themselves must hear of it. */
export const onPasswordSet: OnEvent = async ({ tx, at, event }) => {
  const to = await loadPerson(tx, event.object.id);
  return to ? [draft("passwordChanged", to, { at }, { path: pages.requestPassword })] : [];
};

const officeTerm = linked.extend({ office: z.enum(["secretariat", "committee", "chair", "viceChair", "auditor"]) });

export const onOfficeRecorded: OnEvent = async ({ tx, event }) => {
  const { office, linkId } = officeTerm.parse(event.data) satisfies { office: Office };
  const [to, expiresAt] = [await loadPerson(tx, event.object.id), await loadLinkEnd(tx, linkId)];
  return to && expiresAt ? [draft("officeInvitation", to, { office, expiresAt }, { path: pages.setPassword, linkId })] : [];
};

const contact = linked.extend({ personId: z.uuid(), role: z.enum(["representative", "poc"]) });

export const onContactAdded: OnEvent = async ({ tx, event }) => {
  const { personId, role, linkId } = contact.parse(event.data);
  const [to, member, expiresAt] = [await loadPerson(tx, personId), await loadMember(tx, event.object.id), await loadLinkEnd(tx, linkId)];
  if (!to || !member || !expiresAt) return [];
  return [draft("contactInvitation", to, { team: member.team, role, expiresAt }, { path: pages.setPassword, linkId })];
};

const admission = z.object({ personIds: z.array(z.uuid()), links: z.record(z.uuid(), z.uuid()) });

/** 4(1)4): the new member's people are welcomed, those without an account with a link to set a password. */
export const onMemberAdmitted: OnEvent = async ({ tx, event }) => {
  const { personIds, links } = admission.parse(event.data);
  const member = await loadMember(tx, event.object.id);
  if (!member) return [];
  const drafts = personIds.map(async (personId) => {
    const linkId = links[personId] ?? null;
    const [to, expiresAt] = [await loadPerson(tx, personId), linkId ? await loadLinkEnd(tx, linkId) : undefined];
    const page = linkId && expiresAt ? { path: pages.setPassword, linkId } : { path: pages.membership };
    return to ? [draft("welcome", to, { ...member, expiresAt: expiresAt ?? null }, page)] : [];
  });
  return (await Promise.all(drafts)).flat();
};

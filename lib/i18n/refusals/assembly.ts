import type { AssemblyRefusal } from "@/lib/assembly/types";
import { formatDate } from "../format";
import type { RefusalSentences } from "./sentences";

export const assemblyRefusals: RefusalSentences<AssemblyRefusal> = {
  "assembly.notHeldYet": () => ({
    ja: "登録できるのは、終わった総会だけです。閉会の日には今日までの日付を入力してください。",
    en: "Only an assembly that is over can be recorded. Its close cannot be in the future.",
  }),
  "assembly.closesBeforeItOpens": () => ({ ja: "閉会の日は、開会の日以後にしてください。", en: "An assembly cannot close before it opens." }),
  "assembly.dayTaken": ({ heldOn }) => ({
    ja: `${formatDate(heldOn, "ja")}の総会がすでに登録されています。日付が重なる総会は登録できません。`,
    en: `The assembly of ${formatDate(heldOn, "en")} is on record already, and no day belongs to two assemblies.`,
  }),
  "assembly.electedEarlier": ({ name }) => ({
    ja: `この総会で選出された${name}さんの任期が、その日より前に始まっています。先に役職の登録を直してください。`,
    en: `The term of ${name}, whom this assembly elected, began before that day. Please mend the record of the office first.`,
  }),
};

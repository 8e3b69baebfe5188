import { correctAssembly } from "@/lib/assembly/usecases/correct-assembly";
import { recordAssembly } from "@/lib/assembly/usecases/record-assembly";
import { addDays, civilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { database } from "@/lib/platform/db";
import { row, standings, type Row } from "../../support/authorisation";
import { opened } from "../../support/roles";
import { nobodysId } from "./nothing";

const staff = standings("forbidden", { secretariat: "may" });
let last = civilDate("1990-01-01");

/** The use cases on the assemblies that were held. */
export function assemblyRows(): Row[] {
  return [
    row("recordAssembly", recordAssembly, {
      standings: staff,
      states: { "a free day": "accepted", "a day that is taken": "assembly.dayTaken", "a day to come": "assembly.notHeldYet" },
      object: async (state) => {
        if (state === "a day to come") return civilDate("2021-06-03");
        const day = freeDay();
        if (state === "a day that is taken") await assemblyOn(day);
        return day;
      },
      input: (day) => ({ kind: "regular" as const, heldOn: day, closedOn: day, source: "議事録" }),
    }),
    row("correctAssembly", correctAssembly, {
      standings: staff,
      states: { "on record": "accepted" },
      object: async () => assemblyOn(freeDay()),
      nothing: nobodysId,
      unknown: "notFound",
      input: (assemblyId) => {
        const day = freeDay();
        return { assemblyId, kind: "extraordinary" as const, heldOn: day, closedOn: day, source: "議事録", reason: "日付の誤り" };
      },
    }),
  ];
}

function freeDay(): CivilDate {
  last = addDays(last, 2);
  return last;
}

async function assemblyOn(day: CivilDate): Promise<string> {
  const date = new Date(day);
  const { id } = await database().heldAssembly.create({ data: { kind: "regular", heldOn: date, closedOn: date, source: "議事録", recordedAt: opened } });
  return id;
}

import type { Need, RuledOut } from "@vliegwiel/matching";
import { Invalid } from "../../../platform/shared/errors.ts";
import { type OfferFacts, rhythmWords, type TaskFacts } from "../contract.ts";
import { toKeep } from "./work.ts";

const mostWords = 2000;
const said = ({ what, howOften, hours, doneBy }: TaskFacts) =>
  `${what} (${rhythmWords[howOften]}, ${String(hours).replace(".", ",")} uur per week${doneBy && `, nu: ${doneBy}`})`;

type Place = {
  readonly employerId: string;
  readonly name: string;
  readonly town: string;
  readonly municipalityCode: string | null;
};

/**
 * One place from tasks. Hours are summed to whole hours. What a place gives holds only when it holds at every task: the
 * rest is not known. What comes with one task comes with the place.
 * @throws {Invalid} when there is too little or too much for a place
 */
export const carvedFrom = (title: string, tasks: readonly TaskFacts[], at: Place): OfferFacts => {
  const sum = tasks.reduce((total, { hours }) => total + hours, 0);
  const hours = Math.round(sum);
  const no = (message: string) => new Invalid([{ pointer: "/taskIds", message }]);
  if (tasks.some(({ couldGo }) => couldGo === "no"))
    throw no("Een van deze taken kan niet uit het werk. Kies andere taken.");
  if (hours < 1) throw no("Samen is dit minder dan een uur per week. Kies meer taken.");
  if (hours > 60) throw no("Samen is dit meer dan 60 uur per week. Kies minder taken.");
  const gives = (tasks[0]?.gives ?? []).filter((need) => tasks.every((task) => task.gives.includes(need)));
  const comesWith = tasks.flatMap((task) => task.comesWith);
  const all = <Key extends Need | RuledOut>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, true]));
  return toKeep({
    ...{ kind: "carved", title, employerId: at.employerId, employerName: at.name },
    ...{ town: at.town, municipalityCode: at.municipalityCode, hoursFrom: hours, hoursTo: hours },
    text: `Taken uit ander werk:\n${tasks.map((task) => `- ${said(task)}`).join("\n")}`.slice(0, mostWords),
    ...{ gives: all(gives), comesWith: all(comesWith) },
  });
};

import { instruments } from "@vliegwiel/instruments-guide";
import { type FieldError, Invalid } from "../../../platform/shared/errors.ts";

type Ends = { readonly startsOn: string; readonly endsOn: string | null; readonly endReason: string | null };

/** What does not fit together in a placement that is over. @throws {Invalid} with every field */
export const assertEnds = ({ startsOn, endsOn, endReason }: Ends): void => {
  const wrong: FieldError[] = [];
  if (endsOn && endsOn < startsOn)
    wrong.push({ pointer: "/endsOn", message: "De laatste werkdag ligt voor de eerste. Kies een latere dag." });
  if (endsOn && !endReason) wrong.push({ pointer: "/endReason", message: "Kies waardoor het ophield." });
  if (!endsOn && endReason)
    wrong.push({ pointer: "/endsOn", message: "Vul de laatste werkdag in, of laat de reden leeg." });
  if (wrong.length > 0) throw new Invalid(wrong);
};

/** @throws {Invalid} when a line ends before it begins */
export const assertFromUntil = ({ from, until }: { readonly from: string; readonly until: string | null }): void => {
  if (until && until < from)
    throw new Invalid([{ pointer: "/until", message: "De laatste dag ligt voor de eerste. Kies een latere dag." }]);
};

/** @throws {Invalid} when a line goes on after the work ended */
export const assertUntilWithin = (
  { until }: { readonly until: string | null },
  { endsOn }: { readonly endsOn: string | null },
): void => {
  if (until && endsOn && until > endsOn)
    throw new Invalid([{ pointer: "/until", message: "Deze dag ligt na de laatste werkdag. Kies een eerdere dag." }]);
};

/** @throws {Invalid} when something is no instrument of the guide */
export const assertKnownInstruments = (chosen: readonly string[]): void => {
  const known = new Set<string>(instruments.map(({ id }) => id));
  if (chosen.some((id) => !known.has(id)))
    throw new Invalid([{ pointer: "/instruments", message: "Er zit iets bij dat wij niet kennen." }]);
};

type Line = { readonly from: string; readonly until: string | null };
/** The line that holds on a day; before the first day the first, after the last day the last. */
export const lineOn = <L extends Line>(lines: readonly L[], day: string): L | undefined =>
  lines.findLast(({ from }) => from <= day) ?? lines[0];

import { Invalid } from "../../../platform/shared/errors.ts";
import type { Line } from "../contract.ts";
import { whatInWords, whoInWords, whyInWords } from "./in-words.ts";

type Stored = Parameters<typeof whatInWords>[0] &
  Parameters<typeof whoInWords>[0] &
  Parameters<typeof whyInWords>[0] & {
    readonly id: string;
    readonly at: string;
    readonly organisation: string | null;
    readonly task: string;
  };

export const lineInWords = (stored: Stored): Line => ({
  id: stored.id,
  at: stored.at,
  organisation: stored.organisation,
  task: stored.task,
  how: stored.how,
  who: whoInWords(stored),
  what: whatInWords(stored),
  why: whyInWords(stored),
});

export const cursorOf = ({ at, id }: Pick<Line, "at" | "id">): string => `${at}|${id}`;
const shape = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z)\|([0-9a-f-]{36})$/;
/** @throws {Invalid} for a cursor that is not one of ours */
export const readCursor = (cursor: string): { at: string; id: string } => {
  const [, at, id] = shape.exec(cursor) ?? [];
  if (!at || !id) throw new Invalid([{ pointer: "/cursor", message: "Deze plaats in de lijst kennen wij niet." }]);
  return { at, id };
};

/** For the download: one paragraph a line. */
export const linesAsText = (lines: readonly Line[]): string =>
  lines
    .map(({ at, organisation, task, who, what, why }) =>
      [
        `${at.slice(0, 10)} ${at.slice(11, 16)} (UTC)`,
        `Wie: ${who}${organisation ? `, ${organisation}${task && ` (${task})`}` : ""}`,
        `Wat: ${what}`,
        `Waarom: ${why}`,
      ].join("\n"),
    )
    .join("\n\n");

import {
  factsOf,
  Looking,
  onlyOf,
  type ProfileOfPerson,
  type Section,
  type Subject,
  saidIn,
  subjects,
  typedLines,
} from "../contract.ts";
import type { readMessage } from "./read-message.ts";

type Understood = Exclude<ReturnType<typeof readMessage>, { problems: unknown }>;
export type Preview = {
  readonly looking: Looking;
  readonly left: readonly string[];
  /** `not` says why a line can't go along. */
  readonly lines: readonly { nth: number; text: string; section: Section; chosen: boolean; not: string | undefined }[];
  readonly subjects: readonly { subject: Subject; not: string | undefined }[];
};

const same = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

/** What would be proposed, line by line, beside what the own organisation proposed already. */
export const previewOf = async (
  { looking, sentences, left }: Understood,
  { proposals, brought }: Pick<ProfileOfPerson, "proposals" | "brought">,
): Promise<Preview> => {
  // The text helper is large: it comes along when there is something to read.
  const { whyNot } = await import("./why-not.ts");
  const had = new Set(proposals.map(({ text }) => same(text)));
  const waits = new Set(brought?.facts.map(({ label, value }) => `${label} ${value}`));
  const notThis = (text: string): string | undefined => {
    if (had.has(same(text))) return "deze zin is al voorgesteld.";
    const found = whyNot(text);
    return found && `hier staat iets dat niet in een profiel hoort (${found}). Stel de zin zelf anders voor.`;
  };
  return {
    looking,
    left,
    lines: sentences.map(({ text, section }, nth) => {
      const not = notThis(text);
      return { nth, text, section, chosen: not === undefined, not };
    }),
    subjects: subjects
      .filter((subject) => subject in saidIn(looking))
      .map((subject) => {
        const only = onlyOf(subject, looking);
        const [fact] = factsOf(only);
        if (waits.has(`${fact?.label} ${fact?.value}`)) return { subject, not: "dit wacht al op de persoon." };
        const problem = Looking.safeParse(only).error?.issues[0]?.message;
        if (problem) return { subject, not: `dit past niet in een profiel. ${problem}` };
        const found = Object.values(typedLines(only)).map(whyNot).find(Boolean);
        return { subject, not: found && `hier staat iets dat niet in een profiel hoort (${found}).` };
      }),
  };
};

type Copied = {
  readonly groupName: string;
  readonly question: string;
  readonly advice: readonly { readonly text: string }[];
  readonly agreements: readonly {
    readonly ours: boolean;
    readonly what: string;
    readonly who: { readonly name: string | null };
    readonly dueOn: string;
    readonly state: "open" | "done" | "dropped";
  }[];
};

const day = (iso: string): string => iso.split("-").reverse().join("-");

/**
 * The plain text an organisation takes into its own file: the group's advice, and its own agreements. Nothing of
 * another organisation's promises, no name, nothing the group noted.
 */
export const ownCopy = (found: Copied, today: string): string => {
  const own = found.agreements.filter(({ ours }) => ours);
  const part = (title: string, lines: readonly string[]) => [title, ...(lines.length > 0 ? lines : ["- (geen)"]), ""];
  return [
    `Casusoverleg ${found.groupName}`,
    `Overgenomen op ${day(today)}. De casus is besproken zonder naam.`,
    "",
    ...part("Vraag", [found.question]),
    ...part(
      "Advies van de groep",
      found.advice.map(({ text }) => `- ${text}`),
    ),
    ...part(
      "Afspraken van de eigen organisatie",
      own.map(({ what, who, dueOn, state }) => {
        const done = { open: "", done: " (gedaan)", dropped: " (vervallen)" }[state];
        return `- ${what}. ${who.name ?? "Een collega"}, voor ${day(dueOn)}${done}`;
      }),
    ),
    "Vliegwiel is een werkplek, geen dossier: bewaar wat je moet bewaren in het dossier van je eigen organisatie.",
    "",
  ].join("\r\n");
};

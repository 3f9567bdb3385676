import type { Colleague, Standing } from "../contract.ts";
import { dayInWords } from "./dutch.ts";

/** "Fleur Peters, accountmanager (Werkgeversservicepunt De Zaan)"; of an own network only the organisation. */
const nameInWords = (who: Colleague): string =>
  who.name
    ? `${[who.name, who.functionTitle].filter(Boolean).join(", ")} (${who.organisation ?? "onbekend"})`
    : `een collega van ${who.organisation ?? "een andere organisatie"}`;

const tierWords = {
  own: (keeper: string) => `${keeper}, die deze werkgever kent`,
  municipality: () => "de gemeente",
  wsp: () => "het werkgeversservicepunt",
  region: () => "iedereen in de regio",
} as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whose turn it is to call, in one sentence, and the reasons below it. */
export const turnInWords = (standing: Standing, keptBy: string): { title: string; why: string[] } => {
  const { notApproached, conversation, quiet, warm, owner, steps, today } = standing;
  if (notApproached)
    return {
      title: "Niemand benadert deze werkgever",
      why: [
        `De werkgever zei dit op ${dayInWords(notApproached.saidOn)}${notApproached.byEmployer ? ", via de eigen link" : ""}. Het geldt voor iedereen, ook voor andere organisaties.`,
        "Alleen de werkgever kan hierop terugkomen.",
      ],
    };
  if (conversation)
    return {
      title: conversation.mine
        ? "Jij bent met deze werkgever in gesprek"
        : `${capital(nameInWords(conversation.who))} is met deze werkgever in gesprek`,
      why: [
        `Tot en met ${dayInWords(conversation.until)}, of eerder als het gesprek klaar is.`,
        ...(conversation.together ? [`Samen met ${nameInWords(conversation.together)}.`] : []),
        ...(conversation.mine ? [] : ["Zo belt er één tegelijk. Wil je mee? Vraag of jullie samen kunnen bellen."]),
      ],
    };
  if (quiet)
    return {
      title: `Deze werkgever wil rust tot en met ${dayInWords(quiet.untilDay)}`,
      why: [quiet.why ? `De reden: ${quiet.why}.` : "Daarna kan er weer gebeld worden."],
    };
  if (warm && owner)
    return {
      title: standing.isOwner
        ? "Jij bent aan de beurt: jij hebt het contact"
        : `${nameInWords(owner)} heeft het contact`,
      why: [
        `Het laatste contact was op ${dayInWords(standing.lastContact ?? today)}. Wie het warmste contact heeft, belt.`,
        ...(standing.isOwner || standing.isInvited
          ? []
          : ["Anderen bellen samen, of vragen het aan het aanspreekpunt."]),
      ],
    };
  const open = steps.filter(({ opensOn }) => opensOn <= today);
  const last = open.at(-1);
  const coming = steps.filter(({ opensOn }) => opensOn > today);
  return {
    title:
      last?.tier === "region"
        ? "Iedereen in de regio mag bellen"
        : `Nu aan de beurt: ${open.map(({ tier }) => tierWords[tier](keptBy)).join(", of ")}`,
    why: [
      standing.lastContact
        ? `Het laatste contact was op ${dayInWords(standing.lastContact)}. Er is nu niemand met een warm contact.`
        : "Er is nog geen contact geweest.",
      ...coming.map(({ tier, opensOn }) => `Vanaf ${dayInWords(opensOn)} ook ${tierWords[tier](keptBy)}.`),
      ...(standing.opensOn > today ? ["Wil je eerder? Vraag wie aan de beurt is om samen te bellen."] : []),
    ],
  };
};

/** "Fleur Peters (Werkgeversservicepunt De Zaan) is met deze werkgever in gesprek, tot en met 3 december 2026." */
export const conversationInWords = ({ conversation }: Standing): string =>
  conversation
    ? `${conversation.mine ? "Je bent al" : `${capital(nameInWords(conversation.who))} is`} met deze werkgever in gesprek, tot en met ${dayInWords(conversation.until)}.`
    : "Iemand anders is met deze werkgever in gesprek.";

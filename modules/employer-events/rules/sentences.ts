import { type Kind, kinds, type MayInvite, type Outcome, type Subject, subjectOf } from "../contract.ts";

type Event = { readonly kind: Kind; readonly about: Subject; readonly ownAbout: string; readonly day: string };
type InWords = (day: string) => string;

const named = ({ kind }: { readonly kind: Kind }): string => kinds[kind].toLowerCase();

/** The line in the contact log of an employer, which they can read. */
export const invitedLine = (event: Event, inWords: InWords): string =>
  `Uitgenodigd: ${named(event)} op ${inWords(event.day)}. ${subjectOf(event)}.`;

const ledTo: Readonly<Record<Outcome, string>> = {
  nothing: "Geen vervolg nodig",
  lead: "Wil verder praten over een werkplek",
  room: "Iemand mag komen kijken",
  ambassador: "Wil het aan andere werkgevers vertellen",
};
export const calledLine = (event: Event, outcome: Outcome, inWords: InWords): string =>
  `Nagebeld na: ${named(event)} op ${inWords(event.day)}. ${ledTo[outcome]}.`;

/** Why an employer is not invited now, for who would. Nothing when they may be. */
export const whyNot = (found: MayInvite, inWords: InWords): string => {
  switch (found.reason) {
    case "free":
      return "";
    case "invited":
      return "Is al uitgenodigd voor deze bijeenkomst.";
    case "tells":
      return "Vertelt zelf op deze bijeenkomst.";
    case "not-asked":
      return "Wil niet meer voor bijeenkomsten gevraagd worden. Dat geldt voor iedereen.";
    case "asked-lately":
      return found.on && found.from
        ? `Is op ${inWords(found.on)} al gevraagd voor een bijeenkomst${found.by ? `, door ${found.by}` : ""}. Opnieuw kan vanaf ${inWords(found.from)}.`
        : "Is net al gevraagd voor een bijeenkomst.";
    case "not-approached":
      return "Wil niet benaderd worden.";
    case "taken":
      return "Iemand anders is nu met deze werkgever in gesprek.";
    case "quiet":
      return "Wil nu met rust gelaten worden.";
    case "not-your-turn":
      return "Een ander heeft het contact, of is eerst aan de beurt. Vraag of die deze werkgever uitnodigt.";
    case "full":
      return "Alle plekken voor werkgevers zijn vergeven.";
  }
};

import { allOf, allow, type Decision, refuse } from "../../../platform/shared/decision.ts";
import type { Case, CaseStatus } from "../contract.ts";

type Facts = Pick<Case, "status" | "route" | "seated" | "reading"> & { readonly mine: boolean };

const onlyBringer = ({ mine }: Pick<Facts, "mine">, verb: string): Decision =>
  mine ? allow : refuse("only-the-bringer", `Alleen wie de casus heeft ingebracht, kan ${verb}.`);

/** "Eerst scherper maken": while it is a draft, one colleague at a time. */
export const maySharpen = (facts: Facts & { readonly asked: boolean }): Decision =>
  allOf(
    onlyBringer(facts, "een collega vragen"),
    facts.status === "draft" ? allow : refuse("already-brought", "Deze casus is al ingebracht."),
    facts.asked ? refuse("one-at-a-time", "Je vroeg al iemand. Stop dat eerst, of wacht op antwoord.") : allow,
  );

/** Answering is for who was asked, as long as it lasts. */
export const mayAnswerSharpening = ({ reading }: Pick<Facts, "reading">): Decision =>
  reading === "sharpen" ? allow : refuse("not-asked", "Alleen wie is gevraagd, denkt hier mee.");

export const mayTakeToGroup = (facts: Facts): Decision =>
  allOf(
    onlyBringer(facts, "de casus naar de groep brengen"),
    facts.route === "direct" && facts.status === "waiting"
      ? allow
      : refuse("not-direct", "Deze casus is al bij de groep, of al besproken."),
  );

/** Asked directly: who brought it says that it was talked over. */
export const mayTalkOver = (facts: Facts): Decision =>
  allOf(
    onlyBringer(facts, "zeggen dat de casus is besproken"),
    facts.route === "direct" && facts.status === "waiting"
      ? allow
      : refuse("not-direct", "De voorzitter zegt in het overleg dat een casus is besproken."),
  );

/** Bottlenecks and what waited for whom: everyone who works at the case. A draft is the bringer's. */
export const mayTag = ({ mine, status }: { mine: boolean; status: CaseStatus }): Decision => {
  if (status === "closed") return refuse("closed", "Deze casus is gesloten.");
  return status !== "draft" || mine ? allow : refuse("still-a-draft", "Dit is nog een concept van een ander.");
};

export const mayEscalate = (allowed: boolean): Decision =>
  allowed ? allow : refuse("bringer-or-chair", "Wie de casus inbracht of de voorzitter legt een knelpunt voor.");

export const mayDecide = (mine: boolean): Decision =>
  mine ? allow : refuse("only-who-decides", "Alleen aan wie dit is voorgelegd, geeft antwoord.");

import type { Role, Task } from "../../../platform/server/actor.ts";
import { allOf, allow, type Decision, refuse } from "../../../platform/shared/decision.ts";
import {
  type Colleague,
  discussesCases,
  type GroupKind,
  type RulesVersion,
  type Seat,
  startedByAnyone,
} from "../contract.ts";

/** How the actor stands to a group, and whether it still lives. */
export type Standing = {
  readonly kind: GroupKind;
  readonly endedOn: string | null;
  readonly seated: boolean;
  readonly chair: boolean;
  readonly keeps: boolean;
};

export const mayStartAnyKind = (role: Role): Decision =>
  role === "coordinator" || role === "region-admin"
    ? allow
    : refuse("only-the-coordinator", "Een groep voor de hele regio, of een groep die stuurt, begint de coördinator.");

/** The coordinator any kind; who does the work a group of doers, in their own part of the region. */
export const mayStartGroup = ({ role, task }: { role: Role; task: Task }, kind?: GroupKind): Decision => {
  if (mayStartAnyKind(role).allowed) return allow;
  if (task === "handhaving" || (role !== "professional" && role !== "peer"))
    return refuse("only-the-coordinator", "De coördinator van de regio begint een groep. Vraag het daar.");
  return kind === undefined || startedByAnyone.includes(kind)
    ? allow
    : refuse("this-kind-only-the-coordinator", "Deze soort groep begint de coördinator van de regio. Vraag het daar.");
};

const stillLives = (endedOn: string | null): Decision =>
  endedOn === null ? allow : refuse("the-group-ended", "Deze groep is gestopt. Je kunt alles nog lezen.");

export const mayBringHere = ({ kind, endedOn, seated }: Standing): Decision =>
  allOf(
    discussesCases(kind) ? allow : refuse("no-cases-here", "Deze groep bespreekt geen casussen."),
    stillLives(endedOn),
    seated
      ? allow
      : refuse("no-seat", "Alleen wie in de groep zit, brengt een casus in. De voorzitter geeft een plek."),
  );

export const mayPlanMeeting = ({ chair, endedOn }: Pick<Standing, "chair" | "endedOn">): Decision =>
  allOf(stillLives(endedOn), chair ? allow : refuse("only-the-chair", "De voorzitter plant het overleg."));

export const mayKeepGroup = ({ keeps, endedOn }: Pick<Standing, "keeps" | "endedOn">): Decision =>
  allOf(
    keeps ? allow : refuse("only-who-keeps-the-group", "De voorzitter of de coördinator van de regio doet dit."),
    stillLives(endedOn),
  );

/** No more of one organisation than the group agreed; who speaks from experience counts for nobody's organisation. */
export const roomFor = (
  { organisation, task }: Colleague,
  seats: readonly Pick<Seat, "organisation" | "kind">[],
  most: number | null,
): Decision => {
  const taken = seats.filter((seat) => seat.kind === "organisation" && seat.organisation === organisation).length;
  return most === null || task === "ervaringsdeskundigheid" || taken < most
    ? allow
    : refuse(
        "no-room-for-this-organisation",
        `Van ${organisation ?? "deze organisatie"} ${taken === 1 ? "zit er al één" : `zitten er al ${taken}`} in de groep. De groep sprak af: hoogstens ${most} per organisatie.`,
      );
};

export const mayProposeRules = ({ seated, endedOn }: Standing, alreadyOne: boolean): Decision =>
  allOf(
    seated ? allow : refuse("no-seat", "Alleen wie in de groep zit, doet een voorstel."),
    stillLives(endedOn),
    alreadyOne ? refuse("one-proposal-at-a-time", "Er ligt al een voorstel. Bespreek dat eerst.") : allow,
  );

/** A version with what the reader may do with it. */
export const rulesFor = (
  { proposedByMe, ...row }: Omit<RulesVersion, "may"> & { readonly proposedByMe: boolean },
  { chair, seated }: Pick<Standing, "chair" | "seated">,
): RulesVersion => {
  const proposed: Decision =
    row.adoptedOn === null
      ? allow
      : refuse("adopted", "Wat de groep vaststelde, verandert niet meer. Doe een nieuw voorstel.");
  return {
    ...row,
    may: {
      change: allOf(
        proposed,
        chair || (seated && proposedByMe)
          ? allow
          : refuse("proposer-or-chair", "Wie het voorstel deed, of de voorzitter, past het aan."),
      ),
      adopt: allOf(
        proposed,
        chair ? allow : refuse("only-the-chair", "De voorzitter legt vast dat de groep dit heeft afgesproken."),
      ),
    },
  };
};

export const mayLeave = ({ ownSeat, openThings }: { ownSeat: boolean; openThings: number }): Decision =>
  allOf(
    ownSeat ? allow : refuse("no-seat", "Je hebt geen eigen plek in deze groep."),
    openThings === 0 ? allow : refuse("hand-over-first", "Je hebt hier nog iets open staan. Draag dat eerst over."),
  );

export const mayOfferHandover = (openThings: number): Decision =>
  openThings > 0 ? allow : refuse("nothing-open", "Er staat niets van jou open. Je hoeft niets over te dragen.");

export const mayAnswerHandover = (fromMe: boolean, open: number): Decision =>
  allOf(
    fromMe ? refuse("only-the-successor", "Wie het overneemt, zegt ja of nee.") : allow,
    open > 0 ? allow : refuse("all-answered", "Hier is al op geantwoord."),
  );

export const mayTakeBack = (fromMe: boolean, open: number): Decision =>
  allOf(
    fromMe ? allow : refuse("only-who-leaves", "Alleen wie het aanbood, trekt het terug."),
    open > 0 ? allow : refuse("all-answered", "Er is overal al op geantwoord."),
  );

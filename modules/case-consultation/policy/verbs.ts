import { allOf, allow, type Decision, refuse } from "../../../platform/shared/decision.ts";
import type { CaseStatus, MeetingStatus } from "../contract.ts";

/** What decides about a case. */
export type CaseFacts = {
  readonly mine: boolean;
  readonly chair: boolean;
  readonly status: CaseStatus;
  readonly named: boolean;
  readonly route?: "meeting" | "direct";
  readonly seated?: boolean;
};

const onlyBringer = (mine: boolean, verb: string): Decision =>
  mine ? allow : refuse("only-the-bringer", `Alleen wie de casus heeft ingebracht, kan ${verb}.`);
const notClosed = (status: CaseStatus): Decision =>
  status === "closed" ? refuse("closed", "Deze casus is gesloten.") : allow;
const brought = (status: CaseStatus): Decision =>
  status === "draft" ? refuse("still-a-draft", "Breng de casus eerst in bij de groep.") : allow;

export const mayChangeCase = ({ mine, status }: CaseFacts): Decision =>
  allOf(
    onlyBringer(mine, "de tekst veranderen"),
    status === "draft" || status === "waiting" || status === "planned"
      ? allow
      : refuse("discussed", "De casus is al besproken. Zet een aanvulling in een notitie."),
  );

export const mayBringCase = ({ mine, status }: CaseFacts): Decision =>
  allOf(
    onlyBringer(mine, "de casus inbrengen"),
    status === "draft" ? allow : refuse("already-brought", "Deze casus is al ingebracht."),
  );

/** Notes, advice and agreements. */
export const mayWrite = ({ status }: Pick<CaseFacts, "status">): Decision => allOf(brought(status), notClosed(status));

/** Notes are the group's own: a guest at the table advises and promises, and neither reads nor writes them. */
export const mayNote = ({ status, guest }: Pick<CaseFacts, "status"> & { readonly guest: boolean }): Decision =>
  allOf(guest ? refuse("guest", "Je bent hier te gast. De notities zijn van de groep.") : allow, mayWrite({ status }));

export const mayLookBack = ({ mine, status }: CaseFacts): Decision =>
  allOf(
    onlyBringer(mine, "terugkijken"),
    status === "discussed" || status === "looked-back"
      ? allow
      : refuse("not-discussed", "Terugkijken kan als de casus is besproken."),
  );

export const mayNameCase = ({ mine, status, named, route = "meeting", seated = true }: CaseFacts): Decision =>
  allOf(
    onlyBringer(mine, "zeggen om wie het gaat"),
    brought(status),
    notClosed(status),
    seated ? allow : refuse("no-seat", "Zonder plek in de groep blijft de casus zonder naam."),
    route === "meeting"
      ? allow
      : refuse("asked-directly", "Een vraag aan een of twee mensen blijft zonder naam. Bij de groep kan het met naam."),
    named ? refuse("already-named", "Bij deze casus staat al om wie het gaat.") : allow,
  );

export const mayUnnameCase = ({ mine, named }: CaseFacts): Decision =>
  allOf(onlyBringer(mine, "de naam losmaken"), named ? allow : refuse("no-name", "Bij deze casus staat geen naam."));

/** A draft of someone else one only sees when asked to think along: one may always step out of that. */
export const mayStepOut = ({ mine }: Pick<CaseFacts, "mine">): Decision =>
  mine ? refuse("your-own-case", "Je hebt deze casus zelf ingebracht.") : allow;

export const mayCloseCase = ({ mine, chair, status }: CaseFacts): Decision =>
  allOf(
    mine || chair ? allow : refuse("bringer-or-chair", "De inbrenger of de voorzitter sluit de casus."),
    status === "waiting" || status === "discussed" || status === "looked-back"
      ? allow
      : refuse("not-now", "Een casus die op een agenda staat, sluit na het overleg."),
  );

export const mayChangeWriting = ({
  mine,
  chair,
  status,
}: {
  mine: boolean;
  chair: boolean;
  status: CaseStatus;
}): Decision =>
  allOf(
    notClosed(status),
    mine || chair ? allow : refuse("author-or-chair", "De schrijver of de voorzitter verandert dit."),
  );

export type AgreementFacts = {
  /** The actor is who promised. */
  readonly who: boolean;
  readonly maker: boolean;
  readonly chair: boolean;
  readonly accepted: boolean;
  readonly state: "open" | "done" | "dropped";
};

const onlyWhoPromised = (who: boolean, name: string | null): Decision =>
  who
    ? allow
    : refuse("nobody-promises-for-another", `Alleen ${name ?? "wie het gaat doen"} kan dit toezeggen of afvinken.`);

export const mayAccept = ({ who, accepted, state }: AgreementFacts, name: string | null): Decision =>
  allOf(
    onlyWhoPromised(who, name),
    accepted ? refuse("already-accepted", "Dit is al toegezegd.") : allow,
    state === "open" ? allow : refuse("not-open", "Deze afspraak is niet meer open."),
  );

export const mayFinish = ({ who }: AgreementFacts, name: string | null): Decision => onlyWhoPromised(who, name);

/** A promise of one's own goes back to who brought the case; that is nobody else's then. */
export const mayGiveBack = (state: AgreementFacts["state"], bringer: boolean): Decision =>
  allOf(
    state === "open" ? allow : refuse("not-open", "Deze afspraak is niet meer open."),
    bringer ? refuse("your-own-case", "Je hebt deze casus zelf ingebracht.") : allow,
  );

export const mayChangeAgreement = ({ who, maker, chair }: AgreementFacts): Decision =>
  who || maker || chair
    ? allow
    : refuse("who-made-or-promised", "Wie de afspraak maakte of doet, of de voorzitter, verandert dit.");

export const mayOrderAgenda = (chair: boolean, status: MeetingStatus): Decision =>
  allOf(
    chair ? allow : refuse("only-the-chair", "De voorzitter bepaalt de agenda."),
    status === "done" ? refuse("meeting-done", "Dit overleg is klaar.") : allow,
    status === "cancelled" ? refuse("meeting-cancelled", "Dit overleg gaat niet door.") : allow,
  );

export const mayRunMeeting = (chair: boolean, status: MeetingStatus): Decision =>
  allOf(
    chair ? allow : refuse("only-the-chair", "De voorzitter begint en sluit het overleg."),
    status === "cancelled" ? refuse("meeting-cancelled", "Dit overleg gaat niet door.") : allow,
  );

export const mayCancelMeeting = (chair: boolean, status: MeetingStatus): Decision =>
  allOf(
    chair ? allow : refuse("only-the-chair", "De voorzitter zegt een overleg af."),
    status === "planned" ? allow : refuse("meeting-began", "Alleen een overleg dat nog komt, kan worden afgezegd."),
  );

/** Before it begins, about one's own seat or the one a colleague sits in for. */
export const maySayWhoComes = (mine: boolean, status: MeetingStatus): Decision =>
  allOf(
    mine ? allow : refuse("own-seat-only", "Alleen wie deze plek heeft, of vervangt, zegt wie er komt."),
    status === "planned" ? allow : refuse("meeting-began", "Het overleg is al begonnen. De voorzitter zet het recht."),
  );

export const mayConfirmAttendance = (chair: boolean, status: MeetingStatus): Decision =>
  allOf(
    chair ? allow : refuse("only-the-chair", "De voorzitter houdt bij wie er was."),
    status === "running" || status === "done"
      ? allow
      : refuse("not-begun", "Wie er was, houd je bij als het overleg is begonnen."),
  );

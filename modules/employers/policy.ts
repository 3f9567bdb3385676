import { allOf, allow, type Decision, refuse } from "../../platform/shared/decision.ts";
import type { Standing } from "./contract.ts";

type Actor = { readonly membership: { readonly task: string; readonly role: string } };
const looksAlong = "Je kijkt mee. Werkgevers benaderen en bijhouden doet wie begeleidt of bemiddelt.";

/** Coordination looks along; who begeleidt or bemiddelt acts. */
export const mayWork = ({ membership: { task } }: Actor): Decision =>
  task === "begeleiding" || task === "bemiddeling" ? allow : refuse("looks-along", looksAlong);

export const maySetRules = ({ membership: { role } }: Actor): Decision =>
  role === "region-admin"
    ? allow
    : refuse("region-only", "De regels voor de regio stelt de beheerder van de regio in.");

export const mayArrange = ({ membership: { role } }: Actor): Decision =>
  role === "organisation-admin"
    ? allow
    : refuse("admin-only", "Afspraken met een andere organisatie maakt de beheerder van je organisatie.");

export const mayAgree = ({ theirs, open }: { theirs: boolean; open: boolean }, actor: Actor): Decision =>
  allOf(
    mayArrange(actor),
    !open
      ? refuse("agreed-already", "Deze afspraak loopt al.")
      : theirs
        ? allow
        : refuse("for-the-other", "De andere organisatie zegt ja of nee."),
  );

export const mayMerge = (mayGiveUp: boolean): Decision =>
  mayGiveUp
    ? allow
    : refuse(
        "not-yours-to-give-up",
        "Samenvoegen doet wie de werkgever bijhoudt die verdwijnt. Van een andere organisatie kan alleen als beide met de regio gedeeld zijn.",
      );

type Whose = {
  readonly standing: Standing;
  /** Whose turn it is, in words: the reason beside the button. */
  readonly turn: { readonly title: string; readonly why: readonly string[] };
  readonly ownOrganisation: boolean;
};

const ownerOnly = ({ standing }: Whose): Decision =>
  standing.isOwner
    ? allow
    : refuse(
        "owner-only",
        standing.owner
          ? "Dit doet het aanspreekpunt van deze werkgever."
          : "Er is nu geen aanspreekpunt. Een collega van de organisatie die deze werkgever bijhoudt, kan het worden.",
      );

const mayReserve = ({ standing, turn }: Whose): Decision => {
  const no = (reason: string) => refuse(reason, [`${turn.title}.`, ...turn.why].join(" "));
  if (standing.notApproached) return no("not-approached");
  if (standing.conversation) return no("taken");
  if (standing.quiet) return no("quiet");
  if (standing.isOwner || standing.isInvited) return allow;
  if (standing.warm || standing.opensOn > standing.today) return no("not-your-turn");
  return allow;
};

/** What the reader may do with an employer they see; each no with its reason. */
export const rightsOn = (actor: Actor, whose: Whose) => {
  const { standing, ownOrganisation } = whose;
  const work = mayWork(actor);
  const keeps =
    ownOrganisation || standing.isOwner
      ? allow
      : refuse("keeper-only", "De gegevens past de organisatie aan die deze werkgever bijhoudt, of het aanspreekpunt.");
  const own = ownOrganisation
    ? allow
    : refuse("keeper-decides", "Dit bepaalt de organisatie die deze werkgever bijhoudt.");
  return {
    change: allOf(work, keeps),
    share: allOf(work, own),
    reserve: allOf(work, mayReserve(whose)),
    callTogether: allOf(
      work,
      standing.notApproached
        ? refuse("not-approached", "Deze werkgever wil niet benaderd worden.")
        : standing.conversation?.mine
          ? refuse("yours-already", "Je bent zelf in gesprek. Een collega kan vragen om mee te bellen.")
          : allow,
    ),
    write: work,
    lead: allOf(
      work,
      standing.notApproached ? refuse("not-approached", "Deze werkgever wil niet benaderd worden.") : allow,
    ),
    sayNo: allOf(work, standing.notApproached ? refuse("said-already", "Dit staat er al.") : allow),
    liftNo: allOf(
      work,
      standing.notApproached ? ownerOnly(whose) : refuse("nothing-to-lift", "Deze werkgever mag benaderd worden."),
    ),
    handOver: allOf(work, standing.owner === null ? own : ownerOnly(whose)),
    contacts: allOf(
      work,
      standing.isOwner || standing.isInvited
        ? allow
        : refuse(
            "owner-or-invited",
            "Namen en nummers ziet alleen het aanspreekpunt, en wie die uitnodigt. Vraag het daar.",
          ),
    ),
    keepContacts: allOf(work, ownerOnly(whose)),
    link: allOf(work, keeps),
  };
};

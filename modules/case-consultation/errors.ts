import { DomainError } from "../../platform/shared/errors.ts";

/** Edits rest on others that the house does not have (any more): the browser sends its whole text. */
export class EditsMissing extends DomainError {
  readonly code = "case-consultation/edits-missing";
  readonly kind = "conflict";
  readonly detail = "Er miste een stuk van de notities. Je tekst staat er nog en gaat opnieuw mee.";

  constructor() {
    super("edits missing");
  }
}

/** The person's permission does not reach every organisation at the table. Ask for it; the case stays without a name. */
export class PermissionMissing extends DomainError {
  readonly code = "case-consultation/permission-missing";
  readonly kind = "forbidden";
  readonly detail: string;
  override readonly data: { readonly missing: readonly { organisation: string; task: string }[] };

  constructor(missing: readonly { organisation: string; task: string }[]) {
    super("permission missing");
    this.detail = `De toestemming geldt nog niet voor ${missing.map(({ organisation, task }) => `${organisation} (${task})`).join(", ")}. De casus blijft zonder naam.`;
    this.data = { missing };
  }
}

/** A rule of the database said no; here in words. */
class RefusedByRule extends DomainError {
  readonly code: `${string}/${string}`;
  readonly kind = "forbidden";
  readonly detail: string;

  constructor(rule: string, detail: string) {
    super(rule);
    this.code = `case-consultation/${rule.replaceAll("_", "-")}`;
    this.detail = detail;
  }
}

const words: Readonly<Record<string, string>> = {
  only_the_coordinator: "De coördinator van de regio begint een groep. Vraag het daar.",
  this_kind_only_the_coordinator: "Deze soort groep begint de coördinator van de regio. Vraag het daar.",
  in_a_part_of_the_region: "Kies een deel van de regio. Een groep voor de hele regio begint de coördinator.",
  at_most_five_groups: "Je begon al vijf groepen die nog lopen. Vraag de coördinator om mee te denken.",
  the_group_ended: "Deze groep is gestopt. Je kunt alles nog lezen, maar er komt niets nieuws bij.",
  this_group_discusses_no_cases: "Deze groep bespreekt geen casussen. Breng je casus in bij een casusgroep.",
  room_for_this_organisation: "Deze organisatie heeft al zoveel plekken als de groep afsprak.",
  a_group_keeps_a_chair: "Een groep houdt een voorzitter. Maak eerst iemand anders voorzitter.",
  one_proposal_at_a_time: "Er ligt al een voorstel. Pas dat aan, of wacht tot de groep het heeft besproken.",
  quorum_first:
    "Er zijn nog te weinig leden bij. Laat meer leden dit voorstel lezen, of spreek het af in een overleg met genoeg mensen.",
  only_the_chair: "De voorzitter doet dit.",
  cases_still_wait: "Er wachten nog casussen op een overleg. Bespreek of sluit die eerst.",
  a_meeting_is_running: "Er loopt nu een overleg. Sluit dat eerst.",
  what_became_of_it: "Zeg in welke groep of groepen het verdergaat: één als je samengaat, twee of meer als je splitst.",
  became_a_group_of_the_region: "Kies een groep van dezelfde regio die nog loopt.",
  hand_over_first: "Je hebt hier nog iets open staan. Draag dat eerst over.",
  choose_a_successor: "Kies een collega die het overneemt.",
  nothing_to_hand_over: "Er staat niets open, of je hebt het al aangeboden.",
  successor_has_no_place:
    "Dit kan alleen naar iemand die in de groep zit, of naar een collega van de eigen organisatie die de plek overneemt.",
  place_stays_with_the_organisation:
    "De plek blijft bij de organisatie. Vraag de voorzitter om een plek voor iemand anders.",
  stepped_out_of_this_case: "Je bent uit een van deze casussen gestapt. Die kun je niet overnemen. Zeg daar nee.",
  the_place_with_everything:
    "De plek neem je over samen met alles wat in die groep open staat. Zeg overal ja, of laat de plek.",
};

/** Turns a refusal of the database that we know into a sentence; anything else stays what it was. */
export const inWords = (error: unknown): never => {
  const rule = error instanceof Error && "constraint" in error ? String(error.constraint) : "";
  const sentence = words[rule];
  if (sentence === undefined) throw error;
  throw new RefusedByRule(rule, sentence);
};

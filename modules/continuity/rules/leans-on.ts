/** Who holds what in a group. Of others than oneself only the chair knows whose it is. */
export type Load = {
  readonly membershipId: string | null;
  readonly mine: boolean;
  readonly chair: boolean;
  readonly promises: number;
  readonly cases: number;
  readonly workingAgreements: number;
  readonly substitute: boolean;
  /** Meetings of the last year at which someone had a place, and how many of those passed without them. */
  readonly meetings: number;
  readonly missed: number;
};

/** Below this there is too little open to say anything about who carries it. */
const fewest = 6;
const smallestGroup = 3;

const openOf = ({ promises, cases, workingAgreements }: Load): number => promises + cases + workingAgreements;

/**
 * On whom a group leans: one member with half or more of what is open, or, in a group of five or more, two members with
 * three quarters. Facts about this group only: no score, nothing compared, nothing kept.
 */
export const leansOn = (loads: readonly Load[]): Load[] => {
  const total = loads.reduce((sum, load) => sum + openOf(load), 0);
  if (total < fewest || loads.length < smallestGroup) return [];
  const [first, second] = [...loads].sort((a, b) => openOf(b) - openOf(a));
  if (!first || !second) return [];
  if (openOf(first) * 2 >= total) return [first];
  return loads.length >= 5 && (openOf(first) + openOf(second)) * 4 >= total * 3 ? [first, second] : [];
};

const things = ({ promises, cases, workingAgreements }: Load): string =>
  [
    promises > 0 && `${promises} ${promises === 1 ? "afspraak" : "afspraken"}`,
    cases > 0 && `${cases} ${cases === 1 ? "casus" : "casussen"}`,
    workingAgreements > 0 && `${workingAgreements} ${workingAgreements === 1 ? "werkafspraak" : "werkafspraken"}`,
  ]
    .filter(Boolean)
    .join(", ");

/** The reason, in plain sentences: how much is theirs, whether someone can stand in, how often the chair was empty. */
export const whyItLeans = (load: Load, loads: readonly Load[], name: string): string[] => {
  const total = loads.reduce((sum, each) => sum + openOf(each), 0);
  const whose = load.mine ? "op jouw naam" : `op naam van ${name}`;
  const who = load.mine ? "jij" : name;
  return [
    `Van de ${total} dingen die openstaan, ${openOf(load) === 1 ? "staat er 1" : `staan er ${openOf(load)}`} ${whose}: ${things(load)}.`,
    ...(load.substitute ? [] : [load.mine ? "Je hebt nu geen vervanger." : `Er is nu geen vervanger voor ${name}.`]),
    ...(load.meetings >= 3 && load.missed * 3 >= load.meetings
      ? [`Bij ${load.missed} van de ${load.meetings} overleggen van het afgelopen jaar was ${who} er niet.`]
      : []),
  ];
};

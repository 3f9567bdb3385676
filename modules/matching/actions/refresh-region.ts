import { minutes, nothingKnown, placedFor, verdictsFor, type Wanted } from "@vliegwiel/matching";
import type { Session } from "../../../platform/server/session.ts";
import { asCompared, wantedIn } from "../../profiles/index.ts";
import {
  deletePassed,
  type Found,
  keep,
  type Person,
  peopleIn,
  regionsToRenew,
  regionsWithProfiles,
  takeToRenew,
} from "../queries/keeping.ts";
import { offeredIn } from "../queries/pool.ts";
import { type Candidate, candidatesFrom, firstOf, poolFor } from "../rules/candidates.ts";

/** So many are kept of each; three times as many are looked at, because their own no is applied afterwards. */
const most = 25;
const looked = most * 3;
/** Of work someone asked to hear of, as many as anyone could look through. */
const mostAsked = 200;
/** How many people go to the database at a time. */
const atATime = 250;
const everything = { kind: "", near: "" } as const;
const letter = { fits: "f", close: "c", "does-not-fit": "d", unknown: "u" } as const;

/**
 * Works out for everyone of a region what fits, and keeps it in place of what was kept. By the clock, in one transaction.
 *
 * @param which everyone, or only who waits because something of theirs changed
 * @returns how many people, and how many places were kept
 */
export const refreshRegion = async (
  session: Session,
  regionCode: string,
  which: "everyone" | "changed" = "everyone",
): Promise<{ people: number; kept: number }> => {
  const waiting = await takeToRenew(session, regionCode);
  if (which === "changed" && waiting.length === 0) return { people: 0, kept: 0 };
  const people = await peopleIn(session, regionCode, which === "changed" ? waiting : null);
  const all = candidatesFrom(await offeredIn(session, regionCode));
  const wanted = await wantedIn(
    session,
    people.map(({ looking }) => looking),
  );
  const shared = all.filter(({ withRegion }) => withRegion);
  const asKnown = new Map(all.map((one) => [one.id, one]));
  const compared = new Map(asCompared(nothingKnown, all).map((one) => [one.id, one]));
  let kept = 0;
  for (let from = 0; from < people.length; ) {
    // What belongs to one person goes together: by what they say, and by the version others read.
    let to = Math.min(from + atATime, people.length);
    while (to < people.length && people[to]?.personId === people[to - 1]?.personId) to += 1;
    const found = nothingFound();
    for (let at = from; at < to; at += 1) {
      const person = people[at];
      const wants = wanted[at];
      if (person && wants) addTo(found, person, wants, { all, shared, asKnown });
    }
    for (const id of new Set(found.ids)) Object.assign(found.offers, { [id]: compared.get(id) });
    kept += await keep(session, found, most);
    from = to;
  }
  return { people: new Set(people.map(({ personId }) => personId)).size, kept };
};

const nothingFound = (): Found => ({
  ...{
    people: [],
    ofPerson: [],
    versions: [],
    ids: [],
    employers: [],
    asked: [],
    verdicts: [],
    minutes: [],
    offers: {},
  },
});

type Places = {
  readonly all: readonly Candidate[];
  readonly shared: readonly Candidate[];
  readonly asKnown: ReadonlyMap<string, Candidate>;
};

const addTo = (found: Found, person: Person, wanted: Wanted, { all, shared, asKnown }: Places): void => {
  if (found.people.at(-1) !== person.personId) found.people.push(person.personId);
  const best = bestFor(wanted, shared);
  const asked = askedBy(person, all);
  const wasAsked = new Set(asked.map(({ id }) => id));
  const chosen = new Map([...best, ...asked].map((one) => [one.id, one]));
  for (const place of chosen.values()) {
    const { at } = asKnown.get(place.id) ?? place;
    found.ofPerson.push(found.people.length);
    found.versions.push(person.versionId);
    found.ids.push(place.id);
    found.employers.push(place.placeKind === "employer");
    found.asked.push(wasAsked.has(place.id));
    found.verdicts.push(
      verdictsFor(wanted, place)
        .map((verdict) => letter[verdict])
        .join(""),
    );
    found.minutes.push(wanted.travel && at ? minutes(wanted.travel.from, at, wanted.travel.by) : null);
  }
};

/** By what somebody says, and by the version others read: mostly that is the same, and is worked out once. */
let before: { said: string; shared: Places["shared"]; best: readonly Candidate[] } | undefined;
const bestFor = (wanted: Wanted, shared: Places["shared"]): readonly Candidate[] => {
  const said = JSON.stringify(wanted);
  if (before?.said !== said || before.shared !== shared)
    before = {
      said,
      shared,
      best: firstOf(placedFor(wanted, poolFor(wanted, shared, everything), looked), everything, looked),
    };
  return before.best;
};

/** The offers of work this person asked to hear of; also what an organisation keeps for itself, which that one may tell them. */
const askedBy = ({ works, fields }: Person, all: readonly Candidate[]): Candidate[] =>
  works === null && fields === null
    ? []
    : all
        .filter(
          ({ kind, field, placeKind }) =>
            placeKind !== "employer" &&
            ((kind !== undefined && works?.includes(kind)) || (field !== undefined && fields?.includes(field))),
        )
        .slice(0, mostAsked);

/** Opens a transaction of the clock; what happened in it is kept when it ends. */
type InTransaction = <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;

/** Every region with profiles, each in a transaction of its own. */
export const refreshAll = async (run: InTransaction): Promise<void> => {
  for (const region of await run(regionsWithProfiles)) await run((session) => refreshRegion(session, region));
  await run(deletePassed);
};

/** Who changed something since. */
export const renewChanged = async (run: InTransaction): Promise<void> => {
  for (const region of await run(regionsToRenew)) await run((session) => refreshRegion(session, region, "changed"));
};

import type { Offer } from "../offer.ts";
import type { Point, TravelMode, Wanted } from "../person.ts";
import type { Say, Verdict } from "../verdict.ts";

/**
 * How fast a kilometre of road goes, door to door, and what comes on top. Rough figures of our own, on purpose: roads are
 * longer than the straight line between two municipalities, and the answer is shown as an estimate, in bands. Set beside
 * ordinary trips we know (Deventer to Zutphen, Apeldoorn, Zwolle and Raalte; Apeldoorn to Zutphen and Hengelo): rather a
 * few minutes short than long, because an estimate that is too long hides work someone could reach.
 */
const speeds: Readonly<Record<TravelMode, { kmPerHour: number; extraMinutes: number; words: string }>> = {
  walk: { kmPerHour: 5, extraMinutes: 0, words: "lopen" },
  bike: { kmPerHour: 15, extraMinutes: 0, words: "fietsen" },
  "e-bike": { kmPerHour: 20, extraMinutes: 0, words: "op een elektrische fiets" },
  moped: { kmPerHour: 30, extraMinutes: 0, words: "op een brommer of scooter" },
  "public-transport": { kmPerHour: 50, extraMinutes: 15, words: "met het openbaar vervoer" },
  car: { kmPerHour: 70, extraMinutes: 5, words: "met de auto" },
};
const roadsAreLonger = 1.3;
const radius = 6371;
const radians = Math.PI / 180;

/** Kilometres in a straight line. Good to less than half a percent within the Netherlands. */
export const kilometres = (a: Point, b: Point): number => {
  const x = (b.longitude - a.longitude) * radians * Math.cos(((a.latitude + b.latitude) / 2) * radians);
  const y = (b.latitude - a.latitude) * radians;
  return radius * Math.sqrt(x * x + y * y);
};

/** Minutes by this way of travelling, as an estimate from the straight line. Zero within one municipality. */
export const minutes = (a: Point, b: Point, by: TravelMode): number => {
  const straight = kilometres(a, b);
  if (straight === 0) return 0;
  const { kmPerHour, extraMinutes } = speeds[by];
  return ((straight * roadsAreLonger) / kmPerHour) * 60 + extraMinutes;
};

/** How far, in a straight line, someone comes in so many minutes. The other way round of `minutes`. */
export const reach = (by: TravelMode, within: number): number => {
  const { kmPerHour, extraMinutes } = speeds[by];
  return (Math.max(0, within - extraMinutes) / 60) * (kmPerHour / roadsAreLonger);
};

const bands = [5, 10, 15, 20, 30, 40, 60];

/** A distance as it may be told about someone without a name: "10 tot 15 kilometer". */
export const distanceBand = (km: number): string => {
  if (km === 0) return "in dezelfde gemeente";
  const at = bands.findIndex((end) => km < end);
  if (at === 0) return "minder dan 5 kilometer";
  return at < 0 ? "60 kilometer of meer" : `${bands[at - 1]} tot ${bands[at]} kilometer`;
};

/** A quarter more than someone wants to travel is close. */
const nearlyThere = 1.25;

/** An estimate between the points of two municipalities; it says so. */
export const travel = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  if (!wanted.travel || !offer.at) {
    say?.(
      wanted.travel
        ? "We weten niet waar het werk is."
        : {
            person: "U hebt nog niet ingevuld hoe ver u wilt reizen.",
            helper: "Er staat nog niet hoe ver deze kandidaat wil reizen.",
          },
    );
    return "unknown";
  }
  const { from, by, minutes: most } = wanted.travel;
  const long = minutes(from, offer.at, by);
  if (say) {
    const km = kilometres(from, offer.at);
    const about = Math.round(long / 5) * 5;
    const there = `In een rechte lijn ${distanceBand(km)}, naar schatting ${about} minuten ${speeds[by].words}.`;
    say(
      km === 0
        ? "In de eigen gemeente. De echte reistijd hangt af van het adres."
        : {
            person: `${there} U wilt hooguit ${most} minuten reizen.`,
            helper: `${there} De wens is hooguit ${most} minuten.`,
          },
    );
  }
  if (long <= most) return "fits";
  return long <= most * nearlyThere ? "close" : "does-not-fit";
};

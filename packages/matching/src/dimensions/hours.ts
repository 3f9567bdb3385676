import type { Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import { listed, type Say, type Verdict, type Words, worst } from "../verdict.ts";
import { dayNames } from "../words/days.ts";

/** "12 uur", "8 tot 16 uur". */
export const hoursInWords = ({ from, to }: { from: number; to: number }) =>
  from === to ? `${from} uur` : `${from} tot ${to} uur`;

const perWeek = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  if (!wanted.hours || !offer.hours) {
    say?.("Over de uren is nog iets niet bekend.");
    return "unknown";
  }
  const { hours: wished } = wanted;
  const { hours } = offer;
  const { from, to, later } = wished;
  const told = (more: string): Words => ({
    person: `Dit werk is ${hoursInWords(hours)} per week. U wilt ${hoursInWords(wished)}.${more}`,
    helper: `Dit werk is ${hoursInWords(hours)} per week. De wens is ${hoursInWords(wished)}.${more}`,
  });
  if (hours.from <= to && hours.to >= from) {
    if (later !== undefined && later > hours.to && offer.mayGrow === "no") {
      say?.(told(" Later meer uren kan hier niet."));
      return "close";
    }
    const grows = later !== undefined && (hours.to >= later || offer.mayGrow === "yes");
    say?.(told(grows ? " Later meer uren kan ook." : ""));
    return "fits";
  }
  if (hours.from > to && later !== undefined && hours.from <= later) {
    say?.(told(" Dat past nu nog niet, maar later wel."));
    return "close";
  }
  if (hours.to < from && offer.mayGrow === "yes") {
    say?.(told(" Het kunnen er later meer worden."));
    return "close";
  }
  say?.(told(""));
  return "does-not-fit";
};

const onDays = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  if (!wanted.days || !offer.days) return "unknown";
  const { days } = wanted;
  let can = 0;
  for (const day of offer.days) if (days.includes(day)) can += 1;
  if (can === offer.days.length) return "fits";
  if (can > 0) {
    const on = listed(offer.days.filter((day) => !days.includes(day)).map((day) => dayNames[day]));
    say?.({ person: `Op ${on} kunt u niet.`, helper: `Op ${on} kan het niet.` });
    return "close";
  }
  say?.({ person: "Op deze dagen kunt u niet.", helper: "Op deze dagen kan het niet." });
  return "does-not-fit";
};

/** Hours now, growth later, and the days. */
export const hours = (wanted: Wanted, offer: Offer, say?: Say): Verdict =>
  worst(perWeek(wanted, offer, say), onDays(wanted, offer, say));

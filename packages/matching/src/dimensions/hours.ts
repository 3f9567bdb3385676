import type { Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import { listed, type Say, type Verdict, worst } from "../verdict.ts";
import { dayNames } from "../words/days.ts";

const span = ({ from, to }: { from: number; to: number }) => (from === to ? `${from} uur` : `${from} tot ${to} uur`);

const perWeek = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  if (!wanted.hours || !offer.hours) {
    say?.("Over de uren is nog iets niet bekend.");
    return "unknown";
  }
  const { from, to, later } = wanted.hours;
  const both = say ? `Dit werk is ${span(offer.hours)} per week. De wens is ${span(wanted.hours)}` : "";
  if (offer.hours.from <= to && offer.hours.to >= from) {
    if (later !== undefined && later > offer.hours.to && offer.mayGrow === "no") {
      say?.(`${both}. Later meer uren kan hier niet.`);
      return "close";
    }
    say?.(
      `${both}.${later !== undefined && (offer.hours.to >= later || offer.mayGrow === "yes") ? " Later meer uren kan ook." : ""}`,
    );
    return "fits";
  }
  if (offer.hours.from > to && later !== undefined && offer.hours.from <= later) {
    say?.(`${both}. Dat past nu nog niet, maar later wel.`);
    return "close";
  }
  if (offer.hours.to < from && offer.mayGrow === "yes") {
    say?.(`${both}. Het kunnen er later meer worden.`);
    return "close";
  }
  say?.(`${both}.`);
  return "does-not-fit";
};

const onDays = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  if (!wanted.days || !offer.days) return "unknown";
  const { days } = wanted;
  let can = 0;
  for (const day of offer.days) if (days.includes(day)) can += 1;
  if (can === offer.days.length) return "fits";
  if (can > 0) {
    say?.(`Op ${listed(offer.days.filter((day) => !days.includes(day)).map((day) => dayNames[day]))} kan het niet.`);
    return "close";
  }
  say?.("Op deze dagen kan het niet.");
  return "does-not-fit";
};

/** Hours now, growth later, and the days. */
export const hours = (wanted: Wanted, offer: Offer, say?: Say): Verdict =>
  worst(perWeek(wanted, offer, say), onDays(wanted, offer, say));

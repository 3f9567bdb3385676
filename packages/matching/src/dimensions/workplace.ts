import { givenAt } from "../known.ts";
import type { Offer } from "../offer.ts";
import type { Wanted } from "../person.ts";
import { listed, type Say, type Verdict } from "../verdict.ts";
import { needs } from "../words/needs.ts";

/** What someone needs at work, against what the employer said there is. What nobody asked yet becomes a question. */
export const workplace = (wanted: Wanted, offer: Offer, say?: Say): Verdict => {
  if (wanted.needs.length === 0) {
    say?.({
      person: "U hebt nog niet ingevuld wat u op het werk nodig hebt.",
      helper: "Er staat nog niet wat deze kandidaat op het werk nodig heeft.",
    });
    return "unknown";
  }
  let there = 0;
  let missing = 0;
  let missingMust = 0;
  for (const { need, must } of wanted.needs) {
    const given = givenAt(offer, need);
    if (given === true) there += 1;
    else if (given === false) {
      missing += 1;
      if (must) missingMust += 1;
    }
  }
  if (say) tell(wanted, offer, say);
  if (missingMust > 0) return "does-not-fit";
  if (missing > 0) return "close";
  return there > 0 ? "fits" : "unknown";
};

const tell = (wanted: Wanted, offer: Offer, say: Say): void => {
  const by = (given: boolean | undefined) => wanted.needs.filter(({ need }) => givenAt(offer, need) === given);
  const [there, missing, unasked] = [by(true), by(false), by(undefined)];
  if (there.length > 0) say(`Dit kan hier: ${listed(there.map(({ need }) => needs[need].need))}.`);
  if (missing.length > 0) say(`Dit kan hier niet: ${listed(missing.map(({ need }) => needs[need].need))}.`);
  if (unasked.length > 0) say(`Vraag nog: ${unasked.map(({ need }) => needs[need].ask).join(" ")}`);
};

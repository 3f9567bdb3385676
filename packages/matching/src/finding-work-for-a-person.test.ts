import { expect, test } from "vitest";
import {
  breaksOwnNo,
  dimensions,
  distanceBand,
  kinds,
  kindsIn,
  minutes,
  type Need,
  needs,
  nothingKnown,
  type Offer,
  type RuledOut,
  rankFor,
  reasonsFor,
  ruledOut,
  type Wanted,
} from "./index.ts";

const purmerend = { longitude: 4.96, latitude: 52.5 };
const zaandam = { longitude: 4.82, latitude: 52.44 };

const offer = (id: string, known: Partial<Offer> = {}): Offer => ({
  id,
  employerId: `employer-of-${id}`,
  title: id,
  asks: { must: true },
  gives: {},
  comesWith: {},
  motives: [],
  heardOn: "2026-11-20",
  ...known,
});
const samira: Wanted = {
  ...nothingKnown,
  work: ["hovenier"],
  hours: { from: 8, to: 16, later: 24 },
  days: ["mon", "tue", "thu"],
  level: 4,
  travel: { from: purmerend, by: "bike", minutes: 50 },
  needs: [
    { need: "quiet", must: true },
    { need: "one-contact", must: false },
  ],
};
const verdict = (wanted: Wanted, found: Offer, dimension: (typeof dimensions)[number]) =>
  reasonsFor(wanted, found).find((reason) => reason.dimension === dimension);

test("Samira wants to be a gardener: the nursery is close, the office is not", () => {
  const at = (kind: string, field: string) => verdict(samira, offer("v", { kind, field }), "wishes");
  expect(at("hovenier", "groen")).toMatchObject({ verdict: "fits", words: ["Hovenier staat bij de wensen."] });
  expect(at("kasmedewerker", "groen")?.verdict).toBe("close");
  expect(at("dierverzorger", "dieren")?.verdict).toBe("close");
  expect(at("boekhouder", "geld")?.verdict).toBe("does-not-fit");
  expect(verdict(samira, offer("v"), "wishes")?.verdict).toBe("unknown");
});

test("more hours than Samira wants now, but fewer than later, is close and says so", () => {
  const at = (from: number, to: number) => verdict(samira, offer("v", { hours: { from, to } }), "hours");
  expect(at(12, 12)?.verdict).toBe("fits");
  expect(at(20, 24)).toMatchObject({
    verdict: "close",
    words: ["Dit werk is 20 tot 24 uur per week. De wens is 8 tot 16 uur. Dat past nu nog niet, maar later wel."],
  });
  expect(at(36, 36)?.verdict).toBe("does-not-fit");
  const wednesday = offer("v", { hours: { from: 12, to: 12 }, days: ["mon", "wed"] });
  expect(verdict(samira, wednesday, "hours")).toMatchObject({ verdict: "close" });
  expect(verdict(samira, wednesday, "hours")?.words.at(-1)).toBe("Op woensdag kan het niet.");
});

test("travel is an estimate in bands between municipalities, and a quarter too far is close", () => {
  const there = offer("v", { at: zaandam });
  expect(verdict(samira, there, "travel")).toMatchObject({
    verdict: "close",
    words: [
      "In een rechte lijn 10 tot 15 kilometer, naar schatting 60 minuten fietsen. De wens is hooguit 50 minuten.",
    ],
  });
  expect(minutes(purmerend, purmerend, "walk")).toBe(0);
  expect(distanceBand(4.9)).toBe("minder dan 5 kilometer");
  expect(distanceBand(5)).toBe("5 tot 10 kilometer");
  expect(distanceBand(60)).toBe("60 kilometer of meer");
});

test("what a workplace does not give counts, what nobody asked becomes a question", () => {
  const gives = (known: Offer["gives"]) => verdict(samira, offer("v", { gives: known }), "workplace");
  expect(gives({ quiet: true, "one-contact": true })?.verdict).toBe("fits");
  expect(gives({ quiet: true, "one-contact": false })?.verdict).toBe("close");
  expect(gives({ quiet: false })?.verdict).toBe("does-not-fit");
  expect(gives({})).toMatchObject({
    verdict: "unknown",
    words: ["Vraag nog: Is er een rustige plek? Is er één vaste contactpersoon?"],
  });
});

test("a shop with customers is not without customers, however it was asked", () => {
  const without: Wanted = { ...samira, needs: [{ need: "no-customers", must: true }] };
  expect(verdict(without, offer("v", { comesWith: { customers: true } }), "workplace")?.verdict).toBe("does-not-fit");
  expect(verdict(without, offer("v", { comesWith: { customers: false } }), "workplace")?.verdict).toBe("fits");
  expect(verdict(samira, offer("v", { comesWith: { noise: true } }), "workplace")?.verdict).toBe("does-not-fit");
  expect(verdict(samira, offer("v", { comesWith: { noise: false } }), "workplace")?.verdict).toBe("unknown");
  const never: Wanted = { ...samira, no: { ...samira.no, circumstances: ["customers"] } };
  expect(rankFor(never, [offer("v", { gives: { "no-customers": false } })])).toEqual([]);
  expect(rankFor(never, [offer("v", { gives: { "no-customers": true } })])[0]?.askFirst).toEqual([]);
});

test("work that Samira named goes before work close to it, however much is known of that", () => {
  const known: Partial<Offer> = { asks: { level: 2, must: true }, gives: { quiet: true }, motives: ["own-conviction"] };
  const offers = [
    offer("close by", { kind: "dierverzorger", field: "dieren", at: purmerend, hours: { from: 8, to: 16 }, ...known }),
    offer("in the field", { kind: "boswachter", field: "groen", at: purmerend, ...known }),
    offer("named", { kind: "hovenier", field: "groen" }),
  ];
  const order = (wanted: Wanted) => rankFor(wanted, offers).map((match) => match.offer.id);
  expect(order({ ...samira, fields: ["groen"] })).toEqual(["named", "in the field", "close by"]);
});

test("what nobody knows of a place does not put it below one that nearly fits", () => {
  const offers = [
    offer("too far", { kind: "hovenier", field: "groen", at: zaandam, motives: ["own-conviction"] }),
    offer("place not known", { kind: "hovenier", field: "groen" }),
  ];
  expect(rankFor(samira, offers).map((match) => match.offer.id)).toEqual(["place not known", "too far"]);
});

test("what may be learnt at work is no reason against Samira", () => {
  const asks = { level: 5, licences: ["B"], must: false };
  expect(verdict({ ...samira, licences: [] }, offer("v", { asks }), "skills")).toMatchObject({
    verdict: "close",
    words: ["Gevraagd wordt ook: rijbewijs B en hbo-niveau. Dat is geen harde eis: leren mag hier."],
  });
  expect(verdict(samira, offer("v", { asks: { ...asks, must: true } }), "skills")?.verdict).toBe("does-not-fit");
});

test("that nobody asked Samira for her driving licence is said, and not that she has what is asked", () => {
  const asks = { level: 3, licences: ["B"], must: true };
  expect(verdict(samira, offer("v", { asks }), "skills")).toMatchObject({
    verdict: "fits",
    words: ["Een deel past. Gevraagd wordt ook: rijbewijs B. Van deze kandidaat weten we dat nog niet."],
  });
  expect(verdict(nothingKnown, offer("v", { asks: { languages: ["eng"], must: true } }), "skills")).toMatchObject({
    verdict: "unknown",
    words: ["Gevraagd wordt: de taal Engels. Van deze kandidaat weten we dat nog niet."],
  });
  expect(verdict(samira, offer("v"), "skills")?.words).toEqual(["Wat de werkgever vraagt, is nog niet bekend."]);
});

test("an employer's motive only speaks for a place, never against it", () => {
  const at = (motives: Offer["motives"]) => verdict(samira, offer("v", { motives }), "employer")?.verdict;
  expect([at([]), at(["shortage"]), at(["shortage", "own-conviction"])]).toEqual(["unknown", "close", "fits"]);
});

test("first what clashes least with what Samira says weighs most, then what fits most, then what is newest", () => {
  const offers = [
    offer("far", { kind: "hovenier", field: "groen", at: { longitude: 6.5, latitude: 53.2 } }),
    offer("noisy", { kind: "hovenier", field: "groen", at: purmerend, gives: { quiet: false } }),
    offer("older", { kind: "hovenier", field: "groen", at: purmerend, heardOn: "2026-11-01" }),
    offer("newer", { kind: "hovenier", field: "groen", at: purmerend }),
    offer("quiet", { kind: "hovenier", field: "groen", at: purmerend, gives: { quiet: true } }),
  ];
  const order = (wanted: Wanted) => rankFor(wanted, offers).map((match) => match.offer.id);
  expect(order({ ...samira, weighs: ["workplace"] })).toEqual(["quiet", "newer", "older", "far", "noisy"]);
  expect(order({ ...samira, weighs: ["travel"] })).toEqual(["quiet", "newer", "older", "noisy", "far"]);
});

test("the first three of a thousand are the same as when all thousand are put in order", () => {
  const roll = dice(3);
  const many = Array.from({ length: 1_000 }, () => invented(roll).made);
  const order = (most: number) => rankFor(samira, many, most).map((match) => match.offer.id);
  expect(order(3)).toEqual(order(1_000).slice(0, 3));
});

test("nothing in a match is a number about somebody", () => {
  const [match] = rankFor(samira, [offer("v")]);
  expect(Object.keys(match ?? {})).toEqual(["offer", "reasons", "askFirst"]);
  expect(match?.reasons.every((reason) => Object.keys(reason).join() === "dimension,verdict,words")).toBe(true);
});

test("kinds of work are found in the words people use", () => {
  const found = (text: string) => kindsIn(text).map(({ name }) => name);
  expect(found("Gezocht: bakkers en een medewerker groen (m/v)")).toEqual(["bakker", "hovenier"]);
  expect(found("Administratief medewerker, 16 uur")).toEqual(["administratief medewerker"]);
  expect(found("Duizendpoot")).toEqual([]);
  expect(kinds.every(({ name }) => kindsIn(name)[0]?.name === name)).toBe(true);
});

/** Deterministic and invented: the same thousands each time. */
const dice = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
};
const invented = (roll: () => number) => {
  const one = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const maybe = <T>(value: T) => (roll() < 0.5 ? value : undefined);
  const known = <T extends object>(value: T) =>
    Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
  const someNeeds = Object.keys(needs) as Need[];
  const circumstances = Object.keys(ruledOut) as RuledOut[];
  const point = () => ({ longitude: 4.5 + roll(), latitude: 52 + roll() });
  const from = Math.floor(roll() * 30);
  const kind = maybe(one(kinds));
  const wanted = known({
    ...nothingKnown,
    work: roll() < 0.3 ? [] : [one(kinds).name, one(kinds).name],
    hours: maybe({ from, to: from + 8, later: from + 16 }),
    level: maybe(1 + Math.floor(roll() * 6)),
    licences: maybe(["B"]),
    travel: maybe({ from: point(), by: one(["walk", "bike", "car"] as const), minutes: 30 }),
    needs: [{ need: one(someNeeds), must: roll() < 0.5 }],
    weighs: [one(dimensions)],
    no: {
      ...nothingKnown.no,
      circumstances: [one(circumstances), one(circumstances)],
      fields: roll() < 0.3 ? [one(kinds).field] : [],
      ...(roll() < 0.3 ? { minutes: 60 } : {}),
    },
  }) as Wanted;
  const made = known({
    ...offer(`v${roll()}`),
    kind: kind?.name,
    field: kind?.field,
    hours: maybe({ from: Math.floor(roll() * 36), to: 38 }),
    at: maybe(point()),
    asks: known({ level: maybe(1 + Math.floor(roll() * 6)), licences: maybe(["B", "C"]), must: roll() < 0.5 }),
    gives: known({ [one(someNeeds)]: maybe(roll() < 0.5) }),
    comesWith: known({ [one(circumstances)]: maybe(roll() < 0.5) }),
  }) as Offer;
  return { wanted, made };
};

/** What someone may rule out and someone else may need is one question: an answer to either is an answer. */
const asksTheSame: Partial<Record<RuledOut, Need>> = {
  customers: "no-customers",
  phone: "no-phone",
  heavy: "no-heavy",
  "on-site-only": "from-home",
};

test("of twenty thousand invented pairs, none that breaks a known no is shown, and the no that nobody asked is asked first", () => {
  const roll = dice(20_261_122);
  let broken = 0;
  for (let n = 0; n < 20_000; n += 1) {
    const { wanted, made } = invented(roll);
    const [match] = rankFor(wanted, [made]);
    const need = (one: RuledOut) => asksTheSame[one] ?? "time-off";
    const answered = (one: RuledOut) => one in made.comesWith || (one in asksTheSame && need(one) in made.gives);
    const clash =
      wanted.no.circumstances.some(
        (one) => made.comesWith[one] === true || (one in asksTheSame && made.gives[need(one)] === false),
      ) ||
      (made.field !== undefined && wanted.no.fields.includes(made.field)) ||
      (wanted.no.minutes !== undefined &&
        wanted.travel !== undefined &&
        made.at !== undefined &&
        minutes(wanted.travel.from, made.at, wanted.travel.by) > wanted.no.minutes);
    expect(match === undefined).toBe(clash);
    expect(breaksOwnNo(wanted, made)).toBe(clash);
    if (clash) broken += 1;
    else
      expect(match?.askFirst).toEqual(
        wanted.no.circumstances.filter((one) => !answered(one)).map((one) => ruledOut[one]),
      );
  }
  expect(broken).toBeGreaterThan(1_000);
});

test("what is not known of someone never becomes a reason against them", () => {
  const roll = dice(31);
  for (let n = 0; n < 5_000; n += 1) {
    const { made } = invented(roll);
    expect(reasonsFor(nothingKnown, made).map((reason) => reason.verdict)).not.toContain("does-not-fit");
    const { wanted } = invented(roll);
    const { hours: _hours, level: _level, licences: _licences, travel: _travel, ...less } = wanted;
    for (const { dimension, verdict: found } of reasonsFor(less, made))
      if (dimension === "hours" || dimension === "skills" || dimension === "travel") expect(found).toBe("unknown");
  }
});

test("every reason is a sentence, whatever is known", () => {
  const roll = dice(7);
  for (let n = 0; n < 2_000; n += 1) {
    const { wanted, made } = invented(roll);
    for (const { words } of reasonsFor(wanted, made)) {
      expect(words.length).toBeGreaterThan(0);
      for (const sentence of words) expect(sentence).toMatch(/^[A-Z0-9].*[.?]$/u);
    }
  }
});

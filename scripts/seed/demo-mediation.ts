import { factsWithName, factsWithoutName, Looking } from "../../modules/profiles/index.ts";
import type { Person, Persons } from "./demo-persons.ts";
import type { Cast, Seat } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

/** Invented, as everything here: what two more people look for. */
const looks = {
  jeroen: Looking.parse({ work: ["Magazijnmedewerker"], hours: { from: 20, to: 24 }, days: ["mon", "tue", "wed"] }),
  lies: Looking.parse({ work: ["Administratief medewerker"], hours: { from: 12, to: 16 } }),
};

/** A profile of few words, and the one version somebody reads. */
const release = async (world: World, who: Person, looking: Looking, kind: "named" | "anonymous"): Promise<string> => {
  const written = [{ personId: who.personId, how: "written" as const }];
  const act = (sql: string, values: unknown[]) => world.act(who, "profile", "write", sql, values, written);
  const called = who.name.split(" ")[0] ?? "";
  await act("select profiles.start_profile($1)", [world.uuid()]);
  await act("select profiles.put_looking(1, $1, $2)", [called, JSON.stringify(looking)]);
  const { rows } = await world.run("select name from regions.region where code = 'AM17'");
  const region = String((rows[0] as { name: string }).name);
  const facts =
    kind === "named"
      ? factsWithName({ called, looking }, region)
      : factsWithoutName({ called, looking }, region, "2026-11-22");
  const versionId = world.uuid();
  await act("select profiles.release($1, $2, '{}', '{}', $3, '2026-11-22')", [versionId, kind, JSON.stringify(facts)]);
  return versionId;
};

/** Ruud proposes: Samira by name, Lies without a name, Jeroen; one open, one waiting, one answered, one that asks her yes. */
const propose = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const [ruud, fleur, rob] = [cast.seat("ruud"), cast.seat("fleur"), cast.seat("rob")];
  const [samira, jeroen, lies] = [persons("samira"), persons("jeroen"), persons("lies")];
  const act = (who: Who, about: Person | null, sql: string, values: unknown[]) =>
    world.act(who, "mediation", "write", sql, values, about ? [{ personId: about.personId, how: "written" }] : []);
  const put = async (about: Person, owner: Seat, words: string): Promise<string> => {
    const id = world.uuid();
    await act(ruud, about, "select mediation.propose($1, $2, $3, null, $4)", [
      id,
      about.personId,
      owner.membershipId,
      words,
    ]);
    return id;
  };
  const answer = "select mediation.put_answer($1, 1, $2, $3, $4, $5, null, '', $6)";
  await world.daysAgo(30);
  const named = await release(world, jeroen, looks.jeroen, "named");
  await world.act(jeroen, "profile", "write", "select profiles.share_by_name($1, $2, $3)", [
    world.uuid(),
    named,
    fleur.membershipId,
  ]);
  const ofJeroen = await put(jeroen, fleur, "Kent het werk in een magazijn. Overdag gaat het goed.");
  const nameless = await release(world, lies, looks.lies, "anonymous");
  await world.act(lies, "profile", "write", "select profiles.share_without_name($1, $2, null)", [
    world.uuid(),
    nameless,
  ]);
  const ofLies = await put(lies, fleur, "Werkt precies. Een rustig kantoor helpt.");
  await act(lies, lies, "select mediation.agree($1)", [ofLies]);
  await world.daysAgo(16);
  await act(fleur, jeroen, answer, [
    ofJeroen,
    "not-now",
    "nobody-to-support",
    "",
    "Een jobcoach die de eerste maand twee keer per week langskomt. Dan vraag ik het bedrijf opnieuw.",
    null,
  ]);
  await act(fleur, null, answer, [
    ofLies,
    "waiting",
    "place-coming",
    "Een kantoor in Purmerend verwacht in het nieuwe jaar een plek.",
    "",
    await dayFrom(world, 30),
  ]);
  await world.daysAgo(8);
  // The coach was found: the honest no became a yes, from which a talk or work can be written down.
  const introduce = "select mediation.put_answer($1, 2, 'introduce', '', $2, '', null, $3, null)";
  await act(fleur, jeroen, introduce, [
    ofJeroen,
    "De jobcoach is er. Het bedrijf wil u zien.",
    "Magazijn De Werf (verzonnen)",
  ]);
  await world.daysAgo(6);
  await put(samira, fleur, "Werkt graag met planten en maakt af waar ze aan begint.");
  await world.daysAgo(1);
  await put(samira, rob, "Zoekt een rustige plek in het groen.");
};

const dayFrom = async (world: World, days: number): Promise<string> => {
  const { rows } = await world.run("select (platform.today() + $1::int)::text as day", [days]);
  return (rows[0] as { day: string }).day;
};

/** Fleur's table with Lindezorg: one meeting behind them, one to come. */
const meet = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const [ruud, fleur, lies] = [cast.seat("ruud"), cast.seat("fleur"), persons("lies")];
  const samira = persons("samira");
  const act = (who: Who, sql: string, values: unknown[], about?: Person) =>
    world.act(who, "mediation", "write", sql, values, about ? [{ personId: about.personId, how: "written" }] : []);
  const [seriesId, before, next, decision] = [world.uuid(), world.uuid(), world.uuid(), world.uuid()];
  const candidateId = world.uuid();
  await world.daysAgo(40);
  await act(fleur, "select mediation.start_series($1, 'Matchingsoverleg Waterland', 'six-weekly', $2::uuid[])", [
    seriesId,
    await organisationsOf(world, ruud),
  ]);
  const plan = "select mediation.plan_meeting($1, $2, $3, '09:30', '11:00', 'De Zaan, kamer 2')";
  await act(fleur, plan, [before, seriesId, await dayFrom(world, 7)]);
  const decide = "select mediation.decide($1, $2, $3, $4, $5, $6, $7, $8)";
  await world.daysAgo(33);
  const due = await dayFrom(world, 10);
  const line = "Vraag of er in de winter ook werk is.";
  await act(fleur, decide, [decision, before, "call-employer", null, null, fleur.membershipId, line, due]);
  await world.daysAgo(25);
  await act(fleur, "select mediation.action_done($1)", [decision]);
  await world.daysAgo(5);
  await act(fleur, plan, [next, seriesId, await dayFrom(world, 14)]);
  const forward = "select mediation.put_forward($1, $2, $3, 'anonymous')";
  await act(ruud, forward, [candidateId, seriesId, lies.personId], lies);
  await world.daysAgo(4);
  await act(lies, "select mediation.say_yes($1)", [candidateId], lies);
  const { rows } = await world.run("select id from vacancies.offer where employer_name like 'Cijferwerk%'");
  const offerId = (rows[0] as { id: string }).id;
  await act(fleur, "select mediation.put_offer($1, $2)", [seriesId, offerId]);
  // Samira is asked as well, and did not answer yet.
  await act(ruud, forward, [world.uuid(), seriesId, samira.personId], samira);
  await world.daysAgo(3);
  await act(
    ruud,
    decide,
    [
      world.uuid(),
      ...[next, "ask-person", candidateId, offerId, ruud.membershipId],
      "Vragen of een ochtend meekijken op kantoor iets is.",
      await dayFrom(world, 17),
    ],
    lies,
  );
};

const organisationsOf = async (world: World, seat: Seat): Promise<string[]> => {
  const { rows } = await world.run("select organisation_id as id from organisations.membership where id = $1", [
    seat.membershipId,
  ]);
  return (rows as { id: string }[]).map(({ id }) => id);
};

/** Proposals at the WSP in each state, and a matching meeting. All invented. */
export const fillMediation = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  await propose(world, cast, persons);
  await meet(world, cast, persons);
};

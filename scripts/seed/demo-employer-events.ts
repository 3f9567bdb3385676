import { createHash } from "node:crypto";
import type { Cast } from "./demo-region.ts";
import type { Who, World } from "./invented-world.ts";

/** Opens the invitation of Bakkerij Morgenrood in every demonstration: /uw-uitnodiging# and these 43 letters (also in modules/employer-events/README.md). */
const demoLinkSecret = createHash("sha256").update("vliegwiel demo bijeenkomst").digest("base64url");

/** Invented, as everything here. */
const plan = {
  brings: "U hoort van een kweker hoe hij iemand inwerkte, en wat hij deed toen het een week niet ging.",
  kind: "practice-table",
  about: "staying",
  ownAbout: "",
  sectors: [] as string[],
  startTime: "08:30",
  endTime: "10:00",
  place: "Kantine van Kwekerij De Groene Kas, Kwekersweg 12, Zuidoostbeemster",
  atMost: 8,
  programme:
    "Koffie en kennismaken. Het verhaal van de kweker. Aan tafel: wat zou u doen? Om tien uur bent u weer weg.",
  tellerId: null as string | null,
  nobodyTells: false,
  welcomeId: null as string | null,
  callDays: 5,
};

/** One event that was, with a line of learning; and one that comes, told by an employer, to which a bakery is invited. */
export const fillEmployerEvents = async (world: World, cast: Cast): Promise<void> => {
  const [ruud, fleur] = [cast.seat("ruud"), cast.seat("fleur")];
  const act = (who: Who, sql: string, values: unknown[]) => world.act(who, "employer-events", "write", sql, values);
  const employer = async (name: string): Promise<string> => {
    const { rows } = await world.run("select id::text as id from employers.employer where name = $1", [name]);
    return String((rows[0] as { id: string }).id);
  };
  const dayFrom = async (days: number): Promise<string> => {
    const { rows } = await world.run("select (platform.today() + $1::integer)::text as day", [days]);
    return String((rows[0] as { day: string }).day);
  };
  const [kas, bakery] = [await employer("Kwekerij De Groene Kas"), await employer("Bakkerij Morgenrood")];
  const put = async (who: Who, what: Partial<typeof plan>, inDays: number): Promise<string> => {
    const id = world.uuid();
    const whole = { ...plan, ...what, day: await dayFrom(inDays) };
    await act(who, "select employer_events.plan($1, $2)", [id, JSON.stringify(whole)]);
    return id;
  };
  const hashed = (secret: string | Buffer) => createHash("sha256").update(secret).digest();
  const invite = async (who: Who, eventId: string, employerId: string, opening: Buffer): Promise<string> => {
    const id = world.uuid();
    await act(who, "select employer_events.invite($1, $2, $3, $4, $5)", [
      id,
      eventId,
      employerId,
      opening,
      "Uitgenodigd voor een bijeenkomst voor werkgevers.",
    ]);
    return id;
  };

  await world.daysAgo(52);
  const before = await put(
    fleur,
    {
      kind: "webinar",
      about: "placement",
      brings: "U weet na drie kwartier welke hulp er is als u iemand een plek geeft.",
      place: "Online, met een link die u een dag ervoor krijgt",
      programme: "Welke regelingen er zijn, en wie u belt. Daarna uw vragen.",
      nobodyTells: true,
      welcomeId: fleur.membershipId,
    },
    22,
  );
  const first = await invite(fleur, before, kas, hashed(world.bytes(32)));
  await world.daysAgo(45);
  await act(fleur, "select employer_events.note_answer($1, 'yes', 1, $2)", [
    first,
    "Wie belt u als het niet goed gaat?",
  ]);
  await world.daysAgo(28);
  await act(fleur, "select employer_events.note_came($1, true)", [first]);
  await act(fleur, "select employer_events.note_outcome($1, 'ambassador', $2)", [
    first,
    "Nagebeld na het webinar. Wil het aan andere werkgevers vertellen.",
  ]);
  await act(fleur, "select employer_events.put_learned($1, $2)", [
    before,
    "Niet op dinsdagochtend: dan laden de kwekers. En één voorbeeld zegt meer dan tien regelingen.",
  ]);

  await world.daysAgo(9);
  const next = await put(fleur, { tellerId: kas, welcomeId: fleur.membershipId }, 26);
  await act(fleur, "select employer_events.answer_teller($1, true, platform.today())", [next]);
  await act(fleur, "select employer_events.ask_organiser($1, $2)", [next, ruud.membershipId]);
  await world.daysAgo(8);
  await act(ruud, "select employer_events.answer_organiser($1, true)", [next]);
  const second = await invite(ruud, next, bakery, hashed(demoLinkSecret));
  await world.daysAgo(2);
  await act(ruud, "select employer_events.note_answer($1, 'yes', 2, $2)", [
    second,
    "Hoe legt u het uit aan de rest van de ploeg?",
  ]);
  await world.daysAgo(0);
};

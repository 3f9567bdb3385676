import { computeEvidence, scaleNow } from "../../modules/ips/index.ts";
import type { Persons } from "./demo-persons.ts";
import type { Cast, Seat } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

type Phase = readonly [phase: string, daysAgo: number];
type Job = {
  readonly employer: string;
  readonly title: string;
  readonly from: number;
  readonly until?: number;
  readonly hours: number;
  readonly kind?: string;
};
type Guided = {
  readonly who: string;
  readonly by?: "ruud" | "petra";
  readonly team: "Noord" | "Zuid";
  readonly phases: readonly Phase[];
  readonly payer?: string;
  readonly job?: Job;
  readonly closed?: string;
};

/** People who are in the demonstration elsewhere, and people who are only here. All invented. */
const guided: readonly Guided[] = [
  {
    who: "samira",
    team: "Noord",
    payer: "gemeente",
    phases: [
      ["talks", 140],
      ["intake", 110],
      ["searching", 100],
    ],
  },
  {
    who: "jeroen",
    team: "Noord",
    payer: "uwv",
    phases: [
      ["talks", 40],
      ["intake", 12],
    ],
  },
  {
    who: "lies",
    team: "Zuid",
    phases: [
      ["talks", 70],
      ["intake", 35],
      ["searching", 30],
    ],
  },
  {
    who: "fatma",
    by: "petra",
    team: "Zuid",
    payer: "gemeente",
    phases: [
      ["talks", 200],
      ["intake", 170],
      ["searching", 150],
    ],
  },
  {
    who: "Anton Mulder",
    team: "Noord",
    payer: "uwv",
    phases: [
      ["talks", 330],
      ["intake", 300],
      ["searching", 290],
      ["placement", 240],
      ["support", 230],
    ],
    job: { employer: "Bakkerij De Korf", title: "Bakkershulp", from: 240, hours: 16 },
  },
  {
    who: "Bea Kuiper",
    team: "Noord",
    payer: "uwv",
    phases: [
      ["talks", 330],
      ["intake", 305],
      ["placement", 250],
      ["support", 245],
    ],
    job: { employer: "Tuincentrum Zaanzicht", title: "Medewerker kas", from: 250, hours: 20 },
  },
  {
    who: "Chris Visser",
    team: "Noord",
    payer: "gemeente",
    phases: [
      ["intake", 300],
      ["searching", 290],
      ["placement", 210],
      ["job-lost", 120],
      ["searching", 110],
    ],
    job: { employer: "Drukkerij Vaart", title: "Medewerker pakket", from: 210, until: 120, hours: 24 },
  },
  {
    who: "Dilan Kaplan",
    team: "Noord",
    payer: "gemeente",
    phases: [
      ["talks", 310],
      ["intake", 280],
      ["placement", 150],
      ["support", 140],
    ],
    job: { employer: "Kinderopvang De Wilg", title: "Groepshulp", from: 150, hours: 12 },
  },
  {
    who: "Eef Wouters",
    team: "Zuid",
    payer: "uwv",
    phases: [
      ["talks", 320],
      ["intake", 290],
      ["searching", 280],
      ["closed", 90],
    ],
    closed: "day-activities",
  },
  {
    who: "Farid Amini",
    team: "Noord",
    payer: "uwv",
    phases: [
      ["intake", 260],
      ["searching", 255],
      ["placement", 100],
      ["support", 95],
    ],
    job: { employer: "Rijwielhuis Pedaal", title: "Fietsenmaker", from: 100, hours: 28 },
  },
  {
    who: "Greet Zijlstra",
    team: "Zuid",
    payer: "gemeente",
    phases: [
      ["talks", 300],
      ["intake", 270],
      ["searching", 260],
      ["closed", 60],
    ],
    closed: "no-contact",
  },
  {
    who: "Hugo de Wit",
    team: "Noord",
    payer: "gemeente",
    phases: [
      ["intake", 250],
      ["searching", 245],
    ],
    job: { employer: "Werkplaats Het Anker", title: "Medewerker hout", from: 180, hours: 12, kind: "work-experience" },
  },
  {
    who: "Inez Verhoef",
    team: "Noord",
    payer: "uwv",
    phases: [
      ["talks", 270],
      ["intake", 240],
      ["placement", 160],
      ["support", 150],
    ],
    job: { employer: "Bibliotheek Aan de Dam", title: "Medewerker uitleen", from: 160, hours: 16 },
  },
  {
    who: "Jos Terpstra",
    team: "Noord",
    payer: "uwv",
    phases: [
      ["talks", 240],
      ["intake", 210],
      ["searching", 200],
    ],
  },
  { who: "Kim Aalders", team: "Zuid", phases: [["talks", 50]] },
];

/** Registered by Ruud, without an account: their permission was given on paper. */
const register = async (world: World, ruud: Seat, name: string): Promise<string> => {
  const personId = world.uuid();
  const written = [{ personId, how: "written" as const }];
  const reference = Array.from({ length: 10 }, () => world.pick([..."BCDFGHJKLMNPQRSTVWXZ23456789"])).join("");
  await world.act(
    ruud,
    "registration",
    "write",
    "select consent.register_person($1, $2, $3, $4, null)",
    [personId, world.uuid(), world.uuid(), reference],
    written,
  );
  await world.act(
    ruud,
    "own-work",
    "write",
    "insert into candidates.contact_details (id, person_id, name, reach) values ($1, $2, $3, 'verzonnen')",
    [world.uuid(), personId, name],
    written,
  );
  return personId;
};

const permitOnPaper = async (world: World, ruud: Seat, personId: string): Promise<void> => {
  const document = world.uuid();
  const written = [{ personId, how: "written" as const }];
  await world.act(
    ruud,
    "permissions",
    "write",
    "insert into consent.document (id, person_id, recorded_by, media_type, content, added_on) values ($1, $2, $3, 'image/png', $4, platform.today())",
    [document, personId, ruud.membershipId, world.bytes(64)],
    written,
  );
  await world.act(
    ruud,
    "permissions",
    "write",
    `select consent.record_paper_permission($1, $2, 'placement', array['work-profile'], $3, platform.now(), platform.now() + interval '300 days',
       'Verzonnen voorbeeld: uitleg op papier over werken en nazorg.', $4, '')`,
    [
      world.uuid(),
      personId,
      JSON.stringify([{ organisationId: ruud.organisationId, task: "begeleiding", membershipId: ruud.membershipId }]),
      document,
    ],
    written,
  );
};

/** Every activity has a moment of its own: a coach does one thing at a time. */
const clockOf = () => {
  const taken = new Map<string, number>();
  return (coach: string, daysAgo: number): string => {
    const slot = taken.get(`${coach}${daysAgo}`) ?? 0;
    taken.set(`${coach}${daysAgo}`, slot + 1);
    return `${String(9 + slot).padStart(2, "0")}:00`;
  };
};

const employers = ["Bakkerij Morgenrood", "Kwekerij De Groene Kas", "Drukkerij Zuiderlicht", "Fietsenmaker De Ketting"];

/** What was done for one person: talks before, visits to employers while looking, support at work afterwards. */
const activitiesOf = ({ who, phases, payer, job, closed }: Guided, at: number) => {
  const since = (phase: string) => phases.find(([name]) => name === phase)?.[1];
  const until = closed === undefined ? 0 : (phases.at(-1)?.[1] ?? 0);
  const list: {
    daysAgo: number;
    kind: string;
    place: string;
    minutes: number;
    funder: string | null;
    more?: object;
  }[] = [];
  const talks = since("talks");
  const intake = since("intake");
  if (talks !== undefined)
    for (let n = 0; n < 4 + (at % 4); n += 1)
      if (talks - n * 3 >= (intake ?? 0))
        list.push({ daysAgo: talks - n * 3, kind: "talk", place: "office", minutes: 45, funder: "zvw" });
  const pays = payer ?? null;
  if (intake !== undefined) list.push({ daysAgo: intake, kind: "profile", place: "office", minutes: 60, funder: pays });
  // Lies has no first contact yet, and Jeroen only just began.
  if (intake !== undefined && who !== "lies" && who !== "jeroen")
    for (let day = intake - 14 - at; day > Math.max(until, job?.from ?? 0); day -= 11 + (at % 5))
      list.push({
        daysAgo: day,
        kind: "employer",
        place: "at-work",
        minutes: 40,
        funder: pays,
        more: { inPerson: true, fits: (day + at) % 6 !== 0, employerName: employers[(day + at) % employers.length] },
      });
  if (job) {
    list.push({ daysAgo: job.from + 5, kind: "income", place: "office", minutes: 45, funder: pays });
    for (let day = job.from - 1; day > Math.max(until, job.until ?? 0); day -= day > job.from - 28 ? 7 : 24)
      list.push({ daysAgo: day, kind: "support", place: at % 3 ? "at-work" : "phone", minutes: 30, funder: pays });
    list.push({
      daysAgo: Math.max(job.from - 20, 1),
      kind: "support-employer",
      place: "at-work",
      minutes: 30,
      funder: pays,
    });
  }
  return list;
};

/** Ruud guides people after IPS, Petra one; the team looked at itself in spring and looks again. All invented. */
export const fillIps = async (world: World, cast: Cast, persons: Persons): Promise<void> => {
  const coaches = { ruud: cast.seat("ruud"), petra: cast.seat("petra") };
  const { ruud, petra } = coaches;
  const teams = { Noord: world.uuid(), Zuid: world.uuid() };
  const moment = clockOf();
  await world.daysAgo(335);
  for (const [name, id] of Object.entries(teams))
    await world.act(ruud, "organisations", "write", "select ips.add_team($1, $2)", [id, `Team ${name}`]);
  for (const [coach, fte, share] of [
    [ruud, 0.8, 94],
    [petra, 0.6, 90],
  ] as const)
    await world.act(coach, "organisations", "write", "select ips.set_time($1, platform.today(), $2, $3)", [
      world.uuid(),
      fte,
      share,
    ]);
  for (const [at, one] of guided.entries()) {
    const coach = coaches[one.by ?? "ruud"];
    const begun = (one.phases[0]?.[1] ?? 1) + 3;
    await world.daysAgo(begun);
    const known = one.who === one.who.toLowerCase();
    const personId = known ? persons(one.who).personId : await register(world, ruud, one.who);
    const written = [{ personId, how: "written" as const }];
    const trajectoryId = world.uuid();
    await world.act(
      coach,
      "ips",
      "write",
      "select ips.start_trajectory($1, $2, $3, platform.today(), $4, $5)",
      [trajectoryId, world.uuid(), personId, at % 3 ? "treatment-team" : "self", teams[one.team]],
      written,
    );
    await world.daysAgo(0);
    const steps = one.phases.map(([phase, daysAgo], at) => ({
      id: world.uuid(),
      phase,
      daysAgo,
      version: at + 1,
      why: phase === "closed" ? one.closed : null,
    }));
    await world.act(
      coach,
      "ips",
      "write",
      `select ips.enter_phase($1, (x ->> 'version')::integer, (x ->> 'id')::uuid, x ->> 'phase', platform.today() - (x ->> 'daysAgo')::integer, x ->> 'why')
       from jsonb_array_elements($2) x`,
      [trajectoryId, JSON.stringify(steps)],
      written,
    );
    const version = steps.length + 1;
    if (one.payer)
      await world.act(
        coach,
        "ips",
        "write",
        "select ips.change_trajectory($1, $2, $3, $4, platform.today() - $5::integer, platform.today() - $6::integer, 'yes')",
        [trajectoryId, version, teams[one.team], one.payer, begun - 2, Math.max(begun - 30 - at, 1)],
        written,
      );
    const done = activitiesOf(one, at).map(({ daysAgo, kind, place, minutes, funder, more }) => ({
      id: world.uuid(),
      line: world.uuid(),
      daysAgo,
      activity: { kind, place, minutes, funder, startTime: moment(coach.membershipId, daysAgo), ...more },
    }));
    await world.act(
      coach,
      "ips",
      "write",
      `select ips.add_activity((x ->> 'id')::uuid, (x ->> 'line')::uuid, $1, (x -> 'activity') || jsonb_build_object('day', platform.today() - (x ->> 'daysAgo')::integer))
       from jsonb_array_elements($2) x`,
      [trajectoryId, JSON.stringify(done)],
      written,
    );
    if (known) continue;
    await permitOnPaper(world, ruud, personId);
    if (!one.job) continue;
    const { employer, title, from, until, hours, kind = "paid" } = one.job;
    await world.act(
      ruud,
      "placement",
      "write",
      `select placements.note_placement($1, $2, $3::jsonb || jsonb_build_object('startsOn', platform.today() - $4::integer, 'endsOn', platform.today() - $5::integer))`,
      [
        world.uuid(),
        personId,
        JSON.stringify({
          employerName: `${employer} (verzonnen)`,
          title,
          tasks: "",
          contractForm: kind === "paid" ? "fixed-term" : "none",
          endReason: until === undefined ? null : "contract-ended",
          hours,
          kind,
          travelPayer: "unknown",
          realised: [{ role: "ips" }],
        }),
        from,
        until ?? null,
      ],
      written,
    );
  }
  const moments = (who: Seat, kind: string, every: number, daysAgo: number) =>
    world.act(
      who,
      "ips-counting",
      "write",
      "select ips.add_moment((x ->> 'id')::uuid, $1, platform.today() - (x ->> 'daysAgo')::integer) from jsonb_array_elements($2) x",
      [
        kind,
        JSON.stringify(
          Array.from({ length: Math.ceil(26 / every) }, (_, at) => ({
            id: world.uuid(),
            daysAgo: at * every * 7 + daysAgo,
          })),
        ),
      ],
    );
  await moments(ruud, "treatment-team", 1, 2);
  await moments(petra, "unit", 2, 3);
  await world.act(
    cast.seat("anouk"),
    "ips-counting",
    "write",
    "select ips.note_official($1, platform.today() - 200, 'Onafhankelijke beoordelaars (verzonnen)', 'IPS-25', 98)",
    [world.uuid()],
  );
  await world.act(
    ruud,
    "ips",
    "write",
    "select ips.close_month('zvw', (date_trunc('month', platform.today()::timestamp) - interval '2 months')::date)",
  );
  await quartersKept(world, ruud);
  await lookAtOneself(world, ruud);
};

/** What was kept of the last five quarters: [quarters ago, first, until, how many, of how many]. */
const quartersKept = async (world: World, { organisationId }: Seat): Promise<void> => {
  const kept: Readonly<Record<string, readonly [number, number, number, number][]>> = {
    "contact-within-30": [
      [5, 4, 8, 11],
      [3, 2, 9, 12],
    ],
    "job-start-rate": [
      [5, 3, 4, 13],
      [2, 1, 4, 10],
    ],
    "quarterly-employed-share": [
      [3, 3, 5, 12],
      [2, 2, 6, 13],
      [1, 1, 6, 12],
    ],
    dropout: [[5, 1, 3, 11]],
  };
  for (const ago of [5, 4, 3, 2, 1])
    await world.run(
      `with quarter as (select (date_trunc('quarter', platform.today()::timestamp - interval '14 days') - make_interval(months => 3 * n))::date as from_day, n from generate_series(1, 5) n),
         said as (select k.key as metric, (x ->> 0)::integer as first, (x ->> 1)::integer as last, (x ->> 2)::integer as numerator, (x ->> 3)::integer as denominator
           from jsonb_each($2) k, jsonb_array_elements(k.value) x)
       select ips.freeze_quarter($1, q.from_day, (select coalesce(jsonb_agg(jsonb_build_object('metric', s.metric, 'from', f.from_day,
           'until', (q.from_day + interval '3 months')::date - 1, 'numerator', s.numerator, 'denominator', s.denominator)), '[]')
         from said s join quarter f on f.n = s.first where s.last = q.n))
       from quarter q where q.n = $3`,
      [organisationId, JSON.stringify(kept), ago],
    );
};

/** A look that is done: what the records say, and some of it in the team's own words. */
const lookAtOneself = async (world: World, ruud: Seat): Promise<void> => {
  const own: [item: number, score: number | null, explanation: string, source: string | null][] = [
    [3, 5, "Wij doen alle fasen zelf, van eerste gesprek tot steun op het werk.", "records"],
    [5, 4, "Elke week bij het teamoverleg. Een gezamenlijk dossier is er nog niet.", "talks"],
    [9, 4, "Iedereen met een werkwens kan meedoen. Wij vragen nog niet alle teams om aanmeldingen.", "talks"],
    [10, null, "Nog uitzoeken met het management.", null],
    [25, 5, "Wij bellen, appen en gaan langs, ook na stilte.", "observed"],
  ];
  const checkId = world.uuid();
  await world.daysAgo(20);
  await world.run("select set_config('app.session', $1, true)", [ruud.secret]);
  const rows = async (text: string) => (await world.run(text)).rows;
  const [days] = await rows("select (platform.today() - 180)::text as from, platform.today()::text as until");
  const computed = computeEvidence({
    episodes: (await rows("select x as row from ips.episodes() x")).map(({ row }) => row),
    times: await rows(
      'select coach, from_day::text as "from", until_day::text as until, fte::float8 as fte, work_share as "workShare" from ips.coach_times()',
    ),
    moments: await rows("select kind, day::text as day from ips.team_moment"),
    period: days,
  });
  await world.act(ruud, "ips-counting", "write", "select ips.start_self_check($1, $2, $3, $4, $5)", [
    checkId,
    scaleNow,
    days.from,
    days.until,
    JSON.stringify(computed),
  ]);
  await world.act(
    ruud,
    "ips-counting",
    "write",
    `select ips.fill_item($1, (x ->> 0)::integer, 0, (x ->> 1)::integer, x ->> 2, x ->> 3) from jsonb_array_elements($2) x`,
    [checkId, JSON.stringify(own)],
  );
  await world.act(ruud, "ips-counting", "write", "select ips.finish_self_check($1)", [checkId]);
  await world.daysAgo(0);
};

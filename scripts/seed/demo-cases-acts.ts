import { cases, type InventedCase } from "./demo-cases.ts";
import type { Persons } from "./demo-persons.ts";
import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

const groups = {
  waterland: {
    name: "Casusoverleg Waterland",
    subRegion: "Waterland",
    chair: "joke",
    members: ["joke", "ruud", "petra", "ilse", "mo", "gijs"],
    purpose: "Samen meedenken als iemand vastloopt op weg naar werk. Verzonnen voorbeeld.",
  },
  zaan: {
    name: "Casusoverleg Zaanstreek",
    subRegion: "Zaanstreek",
    chair: "joke",
    members: ["joke", "sem", "noor", "gijs", "fleur", "ruud"],
    purpose: "Een keer per maand, zonder namen. Verzonnen voorbeeld.",
  },
} as const;
const rules =
  "Zonder naam, tenzij de persoon iets anders kiest. Wat hier gezegd wordt, blijft hier. Ken je de persoon, stap dan uit.";

type Place = { group: string; past: string; coming: string };

/** Two groups with seats, meetings behind and ahead, and cases in every status. */
export const fillCases = async (world: World, cast: Cast, person: Persons): Promise<void> => {
  const daan = cast.seat("daan");
  const places = new Map<string, Place>();
  await world.daysAgo(200);
  for (const [key, group] of Object.entries(groups)) {
    const id = world.uuid();
    await world.act(
      daan,
      "case-consultation",
      "write",
      "select case_consultation.start_group($1, 'casusgroep', $2, $3, $4, '{}', $5, '')",
      [id, group.name, group.subRegion, group.purpose, rules],
    );
    for (const member of group.members)
      await world.act(daan, "case-consultation", "write", "select case_consultation.give_seat($1, $2, $3, $4, $5)", [
        world.uuid(),
        id,
        cast.seat(member).membershipId,
        member === group.chair,
        member !== "mo",
      ]);
    const meeting = async (days: number, status: string) => {
      const meetingId = world.uuid();
      await world.act(
        cast.seat(group.chair),
        "case-consultation",
        "write",
        `insert into case_consultation.meeting (id, group_id, day, start_time, end_time, place, status)
         values ($1, $2, platform.today() + $3::int, '10:00', '11:30', $4, $5)`,
        [meetingId, id, days, key === "zaan" ? "Werkbedrijf Het Dok, zaal 2" : "Gemeentehuis, kamer 1.04", status],
      );
      return meetingId;
    };
    await meeting(200 - 63, "done");
    places.set(key, {
      group: id,
      past: await meeting(200 - 21, "done"),
      coming: await meeting(200 + (key === "zaan" ? 5 : 3), "planned"),
    });
    await meeting(200 + 31, "planned");
  }
  for (const one of cases) {
    const place = places.get(one.group);
    if (place) await tellCase(world, cast, place, one);
  }
  await nameOne(world, cast, person, places.get("waterland")?.group ?? "");
};

const steps = ["draft", "waiting", "planned", "discussed", "looked-back", "closed"] as const;

/** A case goes its way, step by step, by those who may take each step. */
const tellCase = async (world: World, cast: Cast, place: Place, one: InventedCase): Promise<void> => {
  const bringer = cast.seat(one.by);
  const chair = cast.seat("joke");
  const caseId = world.uuid();
  const reached = steps.indexOf(one.status);
  const act = (who: typeof bringer, text: string, values: unknown[]) =>
    world.act(who, "case-consultation", "write", text, values);
  const step = (who: typeof bringer, status: string) =>
    act(who, "update case_consultation.consultation_case set status = $2, version = version + 1 where id = $1", [
      caseId,
      status,
    ]);
  await world.daysAgo(reached >= 3 ? 30 : 6);
  await act(
    bringer,
    `insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, theme, question, tried, wanted)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [caseId, place.group, bringer.membershipId, one.theme, one.question, one.tried, one.wanted],
  );
  await act(bringer, "insert into case_consultation.own_title (case_id, account_id, title) values ($1, $2, $3)", [
    caseId,
    bringer.accountId,
    one.title,
  ]);
  if (reached >= 1) await step(bringer, "waiting");
  if (reached >= 2) {
    const meeting = reached >= 3 ? place.past : place.coming;
    await act(
      chair,
      `insert into case_consultation.agenda_item (meeting_id, case_id, position, discussed)
       select $1, $2, coalesce(max(position), 0) + 1, $3 from case_consultation.agenda_item where meeting_id = $1`,
      [meeting, caseId, reached >= 3],
    );
    await step(chair, "planned");
  }
  if (reached < 3) return;
  await world.daysAgo(21);
  await act(
    bringer,
    "insert into case_consultation.note (id, case_id, author_membership_id, text) values ($1, $2, $3, $4)",
    [world.uuid(), caseId, bringer.membershipId, "De bringer licht toe wat er al is geprobeerd."],
  );
  for (const text of one.advice ?? [])
    await act(
      chair,
      "insert into case_consultation.advice (id, case_id, author_membership_id, text) values ($1, $2, $3, $4)",
      [world.uuid(), caseId, chair.membershipId, text],
    );
  const promised: { id: string; followed: string | undefined }[] = [];
  for (const { who, what, state, followed } of one.agreements ?? []) {
    const id = world.uuid();
    const promiser = cast.seat(who);
    await act(
      promiser,
      `insert into case_consultation.agreement (id, case_id, made_by_membership_id, who_membership_id, what, due_on)
       values ($1, $2, $3, $3, $4, platform.today() + 28)`,
      [id, caseId, promiser.membershipId, what],
    );
    promised.push({ id, followed });
    if (state === "done")
      await act(
        promiser,
        "update case_consultation.agreement set state = 'done', version = version + 1 where id = $1",
        [id],
      );
  }
  await step(chair, "discussed");
  if (reached < 4) return;
  await world.daysAgo(2);
  await act(
    bringer,
    "insert into case_consultation.look_back (case_id, by_membership_id, helped, learned) values ($1, $2, $3, $4)",
    [caseId, bringer.membershipId, one.helped, one.learned ?? ""],
  );
  for (const { id, followed } of promised)
    if (followed)
      await act(
        bringer,
        "insert into case_consultation.look_back_agreement (agreement_id, case_id, followed) values ($1, $2, $3)",
        [id, caseId, followed],
      );
  await step(bringer, "looked-back");
  if (reached >= 5) await step(bringer, "closed");
};

/** One case with a name, by the bringer's own act, because Samira said yes to everyone at the table. */
const nameOne = async (world: World, cast: Cast, person: Persons, group: string): Promise<void> => {
  const ruud = cast.seat("ruud");
  const { rows } = await world.run(
    "select id from case_consultation.consultation_case where group_id = $1 and bringer_membership_id = $2 and status = 'waiting'",
    [group, ruud.membershipId],
  );
  const caseId = (rows[0] as { id: string } | undefined)?.id;
  if (!caseId) return;
  await world.daysAgo(5);
  await world.act(
    ruud,
    "case-consultation",
    "write",
    "select case_consultation.name_case($1, $2)",
    [caseId, person("samira").personId],
    [{ personId: person("samira").personId, how: "written" }],
  );
};

import { doors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Organisation, type PersonWithSession, type Professional } from "./given.ts";
import { knock, ownerClient, sqlAs, type Visitor } from "./world.ts";

/** Any door of the house, by its endpoint. */
export const ask = <Answer>(
  { method, path }: Pick<Endpoint, "method" | "path">,
  who: Visitor,
  input: unknown = {},
): Promise<Answer> => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};

export type GroupThatMeets = {
  readonly region: string;
  readonly groupId: string;
  readonly meetingId: string;
  /** Without a name, without a name, and Samira's. */
  readonly caseIds: readonly [string, string, string];
  readonly organisations: Record<"lindezorg" | "gemeente" | "uwv" | "clients" | "schuldhulp", Organisation>;
  readonly joke: Professional;
  readonly fatma: Professional;
  readonly ruud: Professional;
  readonly ilse: Professional;
  readonly mo: Professional;
  readonly samira: PersonWithSession;
  /** Samira's permission, for every organisation at the table. */
  readonly permission: string;
  readonly seatOf: (who: Professional) => Promise<string>;
  readonly endSeat: (who: Professional) => Promise<void>;
};

const questions = [
  "Hoe vinden we een werkplek buiten, dichtbij huis?",
  "Drie organisaties maken elk een eigen plan. Wie houdt het bij elkaar?",
  "Hoe houden we een baan in de keuken vol als de ochtenden zwaar zijn?",
] as const;

/**
 * A group in Waterland on the day it meets: Joke and Fatma chair, Ruud, Ilse and Mo sit there, three cases lie on the
 * agenda and the third carries Samira's name, with her permission for every organisation at the table.
 */
export const groupThatMeets = async (): Promise<GroupThatMeets> => {
  const region = "AM17";
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  const uwv = await given.organisation("UWV Zaandam", { kind: "uwv", region });
  const clients = await given.organisation("Cliëntenbelang", {
    kind: "clientorganisatie",
    region,
    tasks: ["ervaringsdeskundigheid"],
  });
  const schuldhulp = await given.organisation("Schuldhulp Zaan", { kind: "schuldhulp", region, tasks: ["schuldhulp"] });
  const joke = await given.professional("Joke", uwv);
  const fatma = await given.professional("Fatma", uwv);
  const ruud = await given.professional("Ruud", lindezorg);
  const ilse = await given.professional("Ilse", gemeente);
  const mo = await given.professional("Mo", clients, { task: "ervaringsdeskundigheid", role: "peer" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente, uwv, clients, schuldhulp);
  for (const kind of ["ggz", "gemeente", "uwv", "clientorganisatie", "schuldhulp"])
    await given.basis(pien, { kind, region });
  const samira = await given.personLoggedIn(await given.person("Samira", ruud));
  await sqlAs(
    ruud,
    "insert into candidates.contact_details (id, person_id, name) values (gen_random_uuid(), $1, 'Samira el Idrissi')",
    [samira.personId],
  );
  const groupId = crypto.randomUUID();
  await ownerClient.query(
    `insert into case_consultation.case_group (id, region_code, sub_region, name, purpose)
     values ($1, $2, 'Waterland', 'Casusgroep Waterland', 'Samen verder komen.')`,
    [groupId, region],
  );
  for (const who of [joke, fatma, ruud, ilse, mo])
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, chair, starts_at) values (gen_random_uuid(), $1, $2, $3, platform.now() - interval '1 minute')",
      [groupId, who.membershipId, who === joke || who === fatma],
    );
  const meetingId = crypto.randomUUID();
  await sqlAs(
    joke,
    "insert into case_consultation.meeting (id, group_id, day, start_time, end_time, place) values ($1, $2, platform.today(), '10:00', '11:30', 'Gemeentehuis, kamer 1')",
    [meetingId, groupId],
  );
  const caseIds: string[] = [];
  for (const [at, question] of questions.entries()) {
    const caseId = crypto.randomUUID();
    caseIds.push(caseId);
    await sqlAs(
      ruud,
      `insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, theme, question, tried, wanted)
       values ($1, $2, $3, 'werk-houden', $4, 'Twee gesprekken gevoerd.', 'Ideeën van wie dit eerder deed.')`,
      [caseId, groupId, ruud.membershipId, question],
    );
    await sqlAs(
      ruud,
      "update case_consultation.consultation_case set status = 'waiting', version = version + 1 where id = $1",
      [caseId],
    );
    await sqlAs(joke, "insert into case_consultation.agenda_item (meeting_id, case_id, position) values ($1, $2, $3)", [
      meetingId,
      caseId,
      at + 1,
    ]);
    await sqlAs(
      joke,
      "update case_consultation.consultation_case set status = 'planned', version = version + 1 where id = $1",
      [caseId],
    );
  }
  const permission = await given.permission(samira, [
    { organisation: lindezorg },
    { organisation: gemeente },
    { organisation: uwv },
    { organisation: clients, task: "ervaringsdeskundigheid" },
  ]);
  const [first = "", second = "", third = ""] = caseIds;
  await sqlAs(ruud, "select case_consultation.name_case($1, $2)", [third, samira.personId]);
  const seatOf = async (who: Professional) =>
    (
      await ownerClient.query<{ id: string }>(
        "select id from case_consultation.seat where group_id = $1 and membership_id = $2",
        [groupId, who.membershipId],
      )
    ).rows[0]?.id ?? "";
  return {
    region,
    groupId,
    meetingId,
    caseIds: [first, second, third],
    organisations: { lindezorg, gemeente, uwv, clients, schuldhulp },
    joke,
    fatma,
    ruud,
    ilse,
    mo,
    samira,
    permission,
    seatOf,
    endSeat: async (who) => {
      await sqlAs(joke, "select case_consultation.end_seat($1)", [await seatOf(who)]);
    },
  };
};

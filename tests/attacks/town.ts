/**
 * A small town full of things to steal: everything written about Samira carries a canary, a word that may never turn up
 * where she did not choose it. Around her the people who have no business there. All invented.
 */
import { randomUUID } from "node:crypto";
import { given, type Organisation, type PersonWithSession, type Professional } from "../harness/given.ts";
import { ownerClient, sqlAs } from "../harness/world.ts";
import { workOf } from "./town-at-work.ts";

export const canary = (about: string) => `kanarie ${about} zingt`;
const reference = "KANARIE1234567";

export type Town = Awaited<ReturnType<typeof layTheTown>>;

export const layTheTown = async () => {
  const ggz = await given.organisation("Lindezorg", {
    kind: "ggz",
    tasks: ["begeleiding", "behandeling", "coordinatie"],
  });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "inkomen", "handhaving", "coordinatie"],
  });
  const uwv = await given.organisation("UWV Waterland", { kind: "uwv", tasks: ["begeleiding", "inkomen"] });
  const fries = await given.organisation("Fries Herstel", { kind: "ggz", region: "AM02" });
  await given.readyRegion("AM07", ggz, gemeente, uwv);
  await given.readyRegion("AM02", fries);

  const ruud = await given.professional("Ruud", ggz);
  const ilse = await given.professional("Ilse", gemeente);
  const joke = await given.professional("Joke", uwv);
  const tess = await given.professional("Tess", uwv);
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  const strangers = {
    "Karim, who decides about income at the same gemeente": await given.professional("Karim", gemeente, {
      task: "inkomen",
    }),
    "Henk, who enforces at the same gemeente": await given.professional("Henk", gemeente, { task: "handhaving" }),
    "Bert, of another region": await given.professional("Bert", fries),
    "Fatima, who left Lindezorg": await given.professional("Fatima", ggz),
    "Victor, whom Samira shut out": await given.professional("Victor", gemeente),
    "Wim, whose permission Samira took back": await given.professional("Wim", uwv),
    "Saar, a colleague of Ruud without involvement": await given.professional("Saar", ggz),
    "Anouk, who manages Lindezorg": await given.professional("Anouk", ggz, {
      task: "coordinatie",
      role: "organisation-admin",
    }),
    "Daan, who keeps the region": await given.professional("Daan", gemeente, {
      task: "coordinatie",
      role: "region-admin",
    }),
    "Pien, the privacy officer": pien,
  };
  for (const kind of ["gemeente", "uwv", "ggz"]) await given.basis(pien, { kind });

  const samira = await register("Samira", ruud);
  const otto = await given.personLoggedIn(await given.person("Otto", ruud));
  const permission = await given.permission(
    samira,
    [
      { organisation: gemeente, professional: ilse },
      { organisation: uwv, professional: joke },
      { organisation: ggz, professional: ruud },
      { organisation: gemeente, professional: strangers["Victor, whom Samira shut out"] },
    ],
    { categories: ["contact", "work-profile", "abilities", "plan"] },
  );
  await ownerClient.query("alter table consent.permission disable trigger check_permission");
  await ownerClient.query("update consent.permission set explanation = $2 where id = $1", [
    permission,
    `${canary("uitleg")} met genoeg letters`,
  ]);
  await ownerClient.query("alter table consent.permission enable trigger check_permission");
  await sqlAs(ruud, "select consent.assign($1, $2, $3)", [
    randomUUID(),
    samira.personId,
    strangers["Fatima, who left Lindezorg"].membershipId,
  ]);
  await ownerClient.query("update organisations.membership set ends_at = platform.now() where id = $1", [
    strangers["Fatima, who left Lindezorg"].membershipId,
  ]);
  await sqlAs(samira, "select consent.shut_out_professional($1, $2)", [
    randomUUID(),
    strangers["Victor, whom Samira shut out"].membershipId,
  ]);
  await ownerClient.query("update consent.shut_out set shown_name = shown_name || $1", [
    ` ${canary("buitengesloten")}`,
  ]);
  await given.withdrawal(
    samira,
    await given.permission(samira, [
      { organisation: uwv, professional: strangers["Wim, whose permission Samira took back"] },
    ]),
  );
  const written = await writeAbout(samira, ruud);
  const counselling = await counselledBy(pien, samira);
  const group = await caseGroup({ ruud, ilse, joke, samira });
  const profile = await profileOf(samira, ggz);
  const ids: Record<string, string> = {
    personId: samira.personId,
    person: samira.personId,
    permissionId: permission,
    organisationId: ggz.id,
    // Someone whose seat has nothing to do with Samira: to end it is not to touch her.
    membershipId: tess.membershipId,
    ...written,
    ...counselling.ids,
    ...group,
    ...profile,
    ...(await workOf({ samira, ruud, ilse, canary })),
  };
  return { noor: counselling.noor, ggz, gemeente, uwv, fries, ruud, ilse, joke, pien, strangers, samira, otto, ids };
};

/** As `given.person`, with a reference that sings. */
const register = async (name: string, by: Professional): Promise<PersonWithSession> => {
  const person = await given.personLoggedIn(await given.person(name, by));
  await ownerClient.query("update consent.record set reference = $2 where person_id = $1", [
    person.personId,
    reference,
  ]);
  await ownerClient.query("update organisations.account set display_name = $2 where id = $1", [
    person.accountId,
    `${name} ${canary("account")}`,
  ]);
  return { ...person, reference };
};

/** Every category filled, a request asked, an emergency, a paper with a photo: laid by the owner, as Ruud wrote it. */
const writeAbout = async ({ personId, accountId }: PersonWithSession, ruud: Professional) => {
  const own = { id: randomUUID, person_id: () => personId };
  const columns: Record<string, string[]> = {
    contact_details: ["name", "reach"],
    work_profile: ["wishes", "talents", "work", "hours", "travel"],
    abilities: ["works", "limits", "adjustments"],
    benefit_situation: ["benefit", "hours", "since"],
    plan: ["goal", "agreements", "director"],
    progress: ["note"],
    crisis_agreement: ["signals", "helps", "people"],
  };
  const rowIds: Record<string, string> = {};
  for (const [table, texts] of Object.entries(columns)) {
    const id = own.id();
    rowIds[table] = id;
    // In Ruud's session, so that the table's own trigger says who wrote it.
    await ownerClient.query("begin");
    await ownerClient.query("select set_config('app.session', $1, true)", [ruud.secret]);
    await ownerClient.query(
      `insert into candidates.${table} (id, person_id, ${texts.join(", ")}) values ($1, $2, ${texts.map((_, n) => `$${n + 3}`).join(", ")})`,
      [id, personId, ...texts.map((text) => canary(`${table} ${text}`))],
    );
    await ownerClient.query("commit");
  }
  const requestId = randomUUID();
  await ownerClient.query(
    `insert into consent.request (id, person_id, asked_by, purpose, categories, receivers, why, asked_on, answer)
     values ($1, $2, $3, 'guidance', array['contact'], '[]', $4, platform.today(), 'refused')`,
    [requestId, personId, ruud.membershipId, canary("verzoek")],
  );
  const documentId = randomUUID();
  await ownerClient.query(
    "insert into consent.document (id, person_id, recorded_by, media_type, content, added_on) values ($1, $2, $3, 'image/png', convert_to($4, 'UTF8'), platform.today())",
    [documentId, personId, ruud.membershipId, canary("foto")],
  );
  const { rows } = await ownerClient.query<{ involvement: string; record: string; shut_out: string; session: string }>(
    `select (select id from consent.involvement where person_id = $1 and how = 'registered') as involvement,
            (select id from consent.record where person_id = $1) as record,
            (select id from consent.shut_out where person_id = $1) as shut_out,
            (select id from platform.session where account_id = $2 limit 1) as session`,
    [personId, accountId],
  );
  const found = rows[0];
  return {
    requestId,
    documentId,
    involvementId: found?.involvement ?? "",
    registrationId: found?.record ?? "",
    recordId: found?.record ?? "",
    shutOutId: found?.shut_out ?? "",
    sessionId: found?.session ?? "",
    candidateRow: rowIds.contact_details ?? "",
  };
};

type Seated = { ruud: Professional; ilse: Professional; joke: Professional; samira: PersonWithSession };

/** Noor explains income: Samira shares a calculation with her and asked a talk. */
const counselledBy = async (pien: Professional, samira: PersonWithSession) => {
  const independent = await given.organisation("Rekenmaatje", {
    kind: "clientorganisatie",
    tasks: ["ervaringsdeskundigheid"],
  });
  const noor = await given.professional("Noor", independent, { task: "ervaringsdeskundigheid" });
  await given.basis(pien, { purpose: "income-advice", kind: "clientorganisatie", article6: "6-1-a" });
  await given.permission(samira, [{ organisation: independent, task: "ervaringsdeskundigheid", professional: noor }], {
    purpose: "income-advice",
    categories: ["benefit"],
  });
  const ids = { calculationId: randomUUID(), talkId: randomUUID(), counsellorId: noor.membershipId };
  const { membershipId } = noor;
  await ownerClient.query("insert into counselling.counsellor (membership_id, region_code) values ($1, 'AM07')", [
    membershipId,
  ]);
  const work = { hourlyWage: 15, hoursWeek: 12 };
  const outcome = { lines: [], net: 0, paidMonthly: 0, netHeading: canary("kop"), warnings: [], confidence: "high" };
  await ownerClient.query(
    `insert into counselling.calculation (id, person_id, counsellor_id, kept, title, day, situation, variants, amounts, amounts_version)
     values ($1, $2, $3, true, $4, '2026-03-01', $5, $6, '{}', '0123456789ab')`,
    [
      ids.calculationId,
      samira.personId,
      membershipId,
      canary("berekening"),
      JSON.stringify({ household: { kind: "single", age: 34 }, work, benefits: [] }),
      JSON.stringify([{ name: canary("keuze"), work, outcome }]),
    ],
  );
  await ownerClient.query(
    "insert into counselling.talk (id, person_id, counsellor_id, called, reach, suits) values ($1, $2, $3, $4, $5, 'either')",
    [ids.talkId, samira.personId, membershipId, canary("roepnaam"), canary("bereikbaar")],
  );
  return { noor, ids };
};

/** Samira's profile: her sentences and her own no, and a version for each kind of reader, of which none is shared. */
const profileOf = async (samira: PersonWithSession, ggz: Organisation) => {
  const [sentenceId, versionId, profileId, employer, linkId, messageId] = Array.from({ length: 6 }, () => randomUUID());
  const facts = JSON.stringify({ called: canary("noemnaam"), region: "", looking: { work: [canary("gewenst")] } });
  const release = (id: string | undefined, kind: string) =>
    sqlAs(samira, "select profiles.release($1, $2, array[$3]::uuid[], array[$4], $5, '')", [
      id,
      kind,
      sentenceId,
      canary("naamloos"),
      facts,
    ]);
  await sqlAs(samira, "select profiles.start_profile($1)", [randomUUID()]);
  await sqlAs(samira, "select profiles.put_looking(1, $1, $2)", [
    canary("naam"),
    JSON.stringify({ work: [canary("gewenst")] }),
  ]);
  await sqlAs(samira, "select profiles.put_own_no($1)", [JSON.stringify({ work: [canary("nee")] })]);
  await sqlAs(samira, "select profiles.put_sentence($1, $2, 'wishes', $3)", [
    sentenceId,
    samira.personId,
    canary("zin"),
  ]);
  await release(versionId, "named");
  await release(profileId, "anonymous");
  await release(employer, "employer");
  await sqlAs(samira, "select profiles.make_link($1, $2, sha256('kanarie'), $3, null, platform.today() + 20)", [
    linkId,
    employer,
    canary("werkgever"),
  ]);
  await sqlAs(samira, "select profiles.say_yes($1, $2, $3)", [messageId, canary("ontvanger"), facts]);
  const broughtId = randomUUID();
  await ownerClient.query(
    "insert into profiles.brought (id, person_id, organisation_id, looking) values ($1, $2, $3, $4)",
    [broughtId, samira.personId, ggz.id, JSON.stringify({ work: [canary("uit bericht")] })],
  );
  return { sentenceId, versionId, profileId, linkId, messageId, broughtId } as Record<string, string>;
};

/** A group with three seats, Ruud's case that carries Samira's name, and everything said about it. */
const caseGroup = async ({ ruud, ilse, joke, samira }: Seated) => {
  const ids = {
    groupId: randomUUID(),
    caseId: randomUUID(),
    meetingId: randomUUID(),
    noteId: randomUUID(),
    adviceId: randomUUID(),
    agreementId: randomUUID(),
    seatId: randomUUID(),
  };
  const run = (text: string, values: unknown[]) => ownerClient.query(text, values);
  await run(
    "insert into case_consultation.case_group (id, region_code, name, purpose) values ($1, 'AM07', 'Waterland Midden', 'Vastlopers')",
    [ids.groupId],
  );
  for (const [seatId, member, chair] of [
    [ids.seatId, ruud, false],
    [randomUUID(), ilse, false],
    [randomUUID(), joke, true],
  ] as const)
    await run(
      "insert into case_consultation.seat (id, group_id, membership_id, chair, starts_at) values ($1, $2, $3, $4, platform.now() - interval '1 minute')",
      [seatId, ids.groupId, member.membershipId, chair],
    );
  await run(
    `insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, theme, question, tried, wanted, brought_on)
     values ($1, $2, 'AM07', $3, 'discussed', 'samenwerken', $4, $5, $6, platform.today())`,
    [ids.caseId, ids.groupId, ruud.membershipId, canary("vraag"), canary("geprobeerd"), canary("gewenst")],
  );
  await run("insert into case_consultation.own_title (case_id, account_id, title) values ($1, $2, $3)", [
    ids.caseId,
    ruud.accountId,
    canary("titel"),
  ]);
  await run(
    "insert into case_consultation.meeting (id, group_id, region_code, day, start_time, end_time, place) values ($1, $2, 'AM07', platform.today(), '09:00', '11:00', $3)",
    [ids.meetingId, ids.groupId, canary("plaats")],
  );
  await run("insert into case_consultation.agenda_item (meeting_id, case_id, position) values ($1, $2, 1)", [
    ids.meetingId,
    ids.caseId,
  ]);
  for (const [table, id] of [
    ["note", ids.noteId],
    ["advice", ids.adviceId],
  ])
    await run(
      `insert into case_consultation.${table} (id, case_id, region_code, author_membership_id, text, position) values ($1, $2, 'AM07', $3, $4, 1)`,
      [id, ids.caseId, ilse.membershipId, canary(`casus ${table}`)],
    );
  await run(
    `insert into case_consultation.agreement (id, case_id, region_code, made_by_membership_id, who_membership_id, what, due_on, position)
     values ($1, $2, 'AM07', $3, $3, $4, platform.today(), 1)`,
    [ids.agreementId, ids.caseId, ilse.membershipId, canary("afspraak")],
  );
  await run(
    `insert into case_consultation.named_case (case_id, group_id, region_code, person_id, named_by, named_on, open_to)
     values ($1, $2, 'AM07', $3, $4, platform.today(), array(select s.id from case_consultation.seat s where s.group_id = $2))`,
    [ids.caseId, ids.groupId, samira.personId, ruud.membershipId],
  );
  return ids;
};

/** The house after someone's visit: whatever is written about Samira, as one word. Equal words: nothing changed. */
export const stateOf = async (personId: string): Promise<string> => {
  const { rows: tables } = await ownerClient.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.attname = 'person_id' and not a.attisdropped and c.relkind = 'r' and n.nspname not in ('audit', 'platform', 'notifications', 'identity', 'organisations') order by 1`,
  );
  const { rows } = await ownerClient.query<{ state: string }>(
    `select md5(string_agg(state, '' order by state)) as state from (${[
      ...tables.map(({ name }) => `select '${name}' || (x.*)::text as state from ${name} x where person_id = $1`),
      "select 'case' || (x.*)::text from case_consultation.consultation_case x where $1 is not null",
      "select 'note' || (x.*)::text from case_consultation.note x where $1 is not null",
      "select 'advice' || (x.*)::text from case_consultation.advice x where $1 is not null",
      "select 'agreement' || (x.*)::text from case_consultation.agreement x where $1 is not null",
      // Seats of the groups where she is discussed: whoever starts a group of their own changes nothing about her.
      "select 'seat' || (x.*)::text from case_consultation.seat x join case_consultation.named_case n on n.group_id = x.group_id where n.person_id = $1",
      "select 'receiver' || (x.*)::text from consent.receiver x join consent.permission p on p.id = x.permission_id where p.person_id = $1",
    ].join(" union all ")}) everything`,
    [personId],
  );
  return rows[0]?.state ?? "";
};

export type { Organisation, PersonWithSession, Professional };

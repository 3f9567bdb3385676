import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

/** Around bringing a case and looking back: a question being sharpened, one put to one person, what is stuck. Invented. */
export const fillBringing = async (world: World, cast: Cast): Promise<void> => {
  const { rows: groups } = await world.run(
    "select id from case_consultation.case_group where name = 'Casusoverleg Waterland'",
  );
  const group = (groups[0] as { id: string } | undefined)?.id;
  if (!group) return;
  const [ruud, ilse, mo, joke, petra] = ["ruud", "ilse", "mo", "joke", "petra"].map((name) => cast.seat(name));
  if (!ruud || !ilse || !mo || !joke || !petra) return;
  const act = (who: { secret: string }, text: string, values: unknown[]) =>
    world.act(who, "case-consultation", "write", text, values);
  const draft = async (who: typeof ruud, question: string, tried: string, wanted: string) => {
    const caseId = world.uuid();
    await act(
      who,
      `insert into case_consultation.consultation_case (id, group_id, bringer_membership_id, theme, question, tried, wanted, purpose, stuck_since)
       values ($1, $2, $3, 'samenwerken', $4, $5, $6, 'learn', platform.today() - 75)`,
      [caseId, group, who.membershipId, question, tried, wanted],
    );
    return caseId;
  };

  await world.daysAgo(2);
  const sharpened = await draft(
    ilse,
    "Hoe houden we contact met wie steeds afzegt?",
    "Bellen, een kaartje, een andere plek om af te spreken.",
    "Meedenken over wat iemand wel haalt.",
  );
  await act(ilse, "select case_consultation.ask_to_sharpen($1, $2)", [sharpened, mo.membershipId]);
  await act(
    mo,
    "insert into case_consultation.sharpening (id, case_id, by_membership_id, text) values ($1, $2, $3, $4)",
    [world.uuid(), sharpened, mo.membershipId, "Vraag eens wat er goed gaat op de dag dat iemand wel komt."],
  );
  const direct = await draft(
    ruud,
    "Wie belt de werkgever als het een dag niet gaat?",
    "Iedereen belde, of niemand.",
    "Een afspraak die twee mensen houden.",
  );
  await act(
    ruud,
    "update case_consultation.consultation_case set status = 'waiting', version = version + 1 where id = $1",
    [direct],
  );
  await act(ruud, "select case_consultation.ask_directly($1, $2)", [direct, [petra.membershipId]]);

  const { rows } = await world.run(
    "select id from case_consultation.consultation_case where group_id = $1 and status = 'discussed' and bringer_membership_id = $2 order by id limit 1",
    [group, ruud.membershipId],
  );
  const stuck = (rows[0] as { id: string } | undefined)?.id;
  if (stuck) {
    for (const bottleneck of ["wet", "organisatie"])
      await act(joke, "insert into case_consultation.case_bottleneck (case_id, bottleneck) values ($1, $2)", [
        stuck,
        bottleneck,
      ]);
    const wait = world.uuid();
    await act(
      ruud,
      `insert into case_consultation.case_wait (id, case_id, what, organisation_id, role, since)
       values ($1, $2, 'Een schriftelijke uitleg over de verrekening', $3, 'klantmanager inkomen', platform.today() - 24)`,
      [wait, stuck, ilse.organisationId],
    );
    await act(
      ruud,
      "select case_consultation.escalate($1, $2, null, $3, $4, 'Zonder die uitleg durft iemand geen uur meer te werken.')",
      [world.uuid(), stuck, wait, joke.membershipId],
    );
  }
  const { rows: met } = await world.run(
    "select id from case_consultation.meeting where group_id = $1 and status = 'done' order by day desc limit 1",
    [group],
  );
  const meeting = (met[0] as { id: string } | undefined)?.id;
  for (const [who, worth, remark] of [
    [ilse, "yes", "Fijn dat we eerst terugkeken."],
    [petra, "ok", ""],
    [mo, "yes", "Iets korter mag ook."],
  ] as const)
    if (meeting) await act(who, "select case_consultation.say_what_it_was_worth($1, $2, $3)", [meeting, worth, remark]);
};

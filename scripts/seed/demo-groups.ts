import type { Cast } from "./demo-region.ts";
import type { World } from "./invented-world.ts";

/** How the invented groups live on: rules the group adopted, a new proposal, a steering group, and work handed over. */
export const fillGroups = async (world: World, cast: Cast): Promise<void> => {
  const act = (who: string, text: string, values: unknown[]) =>
    world.act(cast.seat(who), "case-consultation", "write", text, values);
  const group = async (name: string): Promise<string> => {
    const { rows } = await world.run("select id from case_consultation.case_group where name = $1", [name]);
    return String(rows[0]?.id ?? "");
  };
  const waterland = await group("Casusoverleg Waterland");
  const zaan = await group("Casusoverleg Zaanstreek");
  await world.daysAgo(150);
  for (const id of [waterland, zaan]) await act("joke", "select case_consultation.adopt_rules($1, 1, 1)", [id]);
  for (const who of ["ruud", "ilse"]) await act(who, "select case_consultation.mark_rules_read($1, 1)", [waterland]);
  await world.daysAgo(20);
  await act("ilse", "select case_consultation.propose_rules($1, $2, $3)", [
    waterland,
    "Zonder naam, tenzij de persoon iets anders kiest.\nWat hier gezegd wordt, blijft hier.\nKen je de persoon, stap dan uit.\nDe volgende keer kijken we eerst terug.",
    "Je loopt langer dan een maand vast.",
  ]);
  const steering = world.uuid();
  await act("daan", "select case_consultation.start_group($1, 'stuurgroep', $2, '', $3, '{\"quorum\": 2}', $4, '')", [
    steering,
    "Stuurgroep werk en herstel",
    "Besluit over geld en mensen, en lost knelpunten op uit de groepen. Verzonnen voorbeeld.",
    "Elk lid mag beslissen, of weet wie dat mag.\nOp een knelpunt geven we binnen zes weken antwoord.",
  ]);
  for (const [who, chair] of [
    ["joke", true],
    ["ilse", false],
    ["mo", false],
  ] as const)
    await act("daan", "select case_consultation.give_seat($1, $2, $3, $4, true)", [
      world.uuid(),
      steering,
      cast.seat(who).membershipId,
      chair,
    ]);
  await world.daysAgo(2);
  await act("sem", "select case_consultation.offer_handover($1, $2, $3, true, $4)", [
    world.uuid(),
    cast.seat("ruud").membershipId,
    zaan,
    "Ik ga volgende maand iets anders doen. Fijn als jij dit overneemt.",
  ]);
};

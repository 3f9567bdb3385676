/** A casusgroep with a meeting and one case on its table. All invented. */
import { doors } from "../../modules/case-consultation/api.ts";
import type { Meeting } from "../../modules/case-consultation/contract.ts";
import * as contract from "../../modules/case-consultation/contract.ts";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given } from "../harness/given.ts";
import { knock, type Visitor } from "../harness/world.ts";

export const ask = <Answer>(
  { method, path }: Pick<Endpoint, "method" | "path">,
  who: Visitor,
  input: unknown = {},
): Promise<Answer> => {
  const door = doors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return knock<Answer>(door as Door, who, input);
};

export const meetingOf = (who: Visitor, meetingId: string) => ask<Meeting>(contract.getMeeting, who, { meetingId });

export const layTheTable = async (region = "AM17") => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "coordinatie"],
  });
  const ruud = await given.professional("Ruud", lindezorg);
  const ilse = await given.professional("Ilse", gemeente);
  const joke = await given.professional("Joke", gemeente);
  const bert = await given.professional("Bert", lindezorg);
  const daan = await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" });
  const pien = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion(region, lindezorg, gemeente);
  for (const kind of ["ggz", "gemeente"]) await given.basis(pien, { kind, region });
  const { groupId } = await ask<{ groupId: string }>(contract.startGroup, daan, { name: "Casusgroep Waterland" });
  const seats = new Map<string, string>();
  for (const [who, chair] of [
    [joke, true],
    [ruud, false],
    [ilse, false],
  ] as const) {
    const { seatId } = await ask<{ seatId: string }>(contract.giveSeat, daan, {
      groupId,
      membershipId: who.membershipId,
      chair,
    });
    seats.set(who.name, seatId);
  }
  const { caseId, version } = await ask<{ caseId: string; version: number }>(contract.startDraft, ruud, {
    groupId,
    question: "Hoe houden we een baan in de keuken vol als de ochtenden zwaar zijn?",
    tried: "Twee gesprekken met de werkgever en een later rooster voor een week.",
    wanted: "Ideeën van wie dit eerder deed.",
    theme: "werk-houden",
  });
  await ask(contract.bringCase, ruud, { caseId, version, readThrough: true });
  const { meetingId } = await ask<{ meetingId: string }>(contract.planMeeting, joke, {
    groupId,
    day: "2026-12-08",
    startTime: "10:00",
    endTime: "12:00",
  });
  await ask(contract.setAgenda, joke, { meetingId, version: 1, caseIds: [caseId] });
  return { region, lindezorg, gemeente, ruud, ilse, joke, bert, daan, pien, groupId, caseId, meetingId, seats };
};
export type Table = Awaited<ReturnType<typeof layTheTable>>;

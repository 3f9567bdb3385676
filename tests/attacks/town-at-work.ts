/** Samira's way to work and at work, as it lies in the town: every free word of it carries a canary. All invented. */
import { randomUUID } from "node:crypto";
import type { PersonWithSession, Professional } from "../harness/given.ts";
import { ownerClient } from "../harness/world.ts";

/** A row as it would stand after the screens; what is not named has its default. Answers its id. */
const put = async (table: string, columns: Record<string, unknown>): Promise<string> => {
  const names = Object.keys(columns);
  await ownerClient.query(
    `insert into ${table} (${names.join(", ")}) values (${names.map((_, n) => `$${n + 1}`).join(", ")})`,
    Object.values(columns),
  );
  return typeof columns.id === "string" ? columns.id : "";
};

type AtWork = {
  samira: PersonWithSession;
  ruud: Professional;
  /** She mediates, and knows Samira without a name. */
  ilse: Professional;
  canary: (about: string) => string;
};

/** What was wished, proposed, agreed, written down at work and kept for afterwards. */
export const workOf = async (town: AtWork): Promise<Record<string, string>> => ({
  ...(await proposed(town)),
  ...(await employed(town)),
});

const proposed = async ({ samira: { personId }, ruud, ilse, canary }: AtWork) => {
  const region_code = ruud.organisation.region;
  const id = randomUUID;
  const interestId = await put("matching.interest", { id: id(), person_id: personId, work: canary("soort werk") });
  const proposalId = await put("mediation.proposal", {
    id: id(),
    region_code,
    person_id: personId,
    how: "anonymous",
    proposed_by: ruud.membershipId,
    owner: ilse.membershipId,
    words: canary("voorstel"),
    agreed_on: "2026-01-05",
    due_on: "2026-01-26",
    answer: "not-now",
    answered_on: "2026-01-20",
  });
  await put("mediation.answer", {
    id: id(),
    proposal_id: proposalId,
    answer: "not-now",
    reason: "no-fitting-work",
    words: canary("antwoord"),
    would_change: canary("wat anders moet"),
    given_by: ilse.membershipId,
  });
  const seriesId = await put("mediation.series", {
    id: id(),
    region_code,
    name: "Matchingsoverleg",
    rhythm: "monthly",
    kept_by: ilse.membershipId,
  });
  await put("mediation.series_organisation", { series_id: seriesId, organisation_id: ilse.organisation.id });
  const candidateId = await put("mediation.candidate", {
    id: id(),
    series_id: seriesId,
    person_id: personId,
    how: "anonymous",
    put_by: ruud.membershipId,
    yes_on: "2026-01-20",
  });
  return { interestId, proposalId, seriesId, candidateId };
};

const employed = async ({ samira: { personId: person_id }, ruud, canary }: AtWork) => {
  const region_code = ruud.organisation.region;
  const organisation_id = ruud.organisation.id;
  const id = randomUUID;
  const placementId = await put("placements.placement", {
    id: id(),
    person_id,
    region_code,
    noted_at: organisation_id,
    employer_name: canary("werkgever"),
    title: canary("functie"),
    tasks: canary("taken"),
    contract_form: "fixed-term",
    starts_on: "2026-03-02",
  });
  const at = { placement_id: placementId, person_id };
  const hoursId = await put("placements.hours", { id: id(), ...at, hours: 8, during: "[2026-03-02,)" });
  const kindId = await put("placements.kind", { id: id(), ...at, kind: "paid", during: "[2026-03-02,)" });
  const remarkId = await put("placements.not_right", { id: id(), ...at, part: "hours", words: canary("klopt niet") });
  const interviewId = await put("placements.interview", {
    id: id(),
    person_id,
    region_code,
    noted_at: organisation_id,
    employer_name: canary("gesprek"),
    kind: "acquaintance",
    day: "2026-02-10",
    place: canary("plek"),
  });
  await put("placements.pitch", { person_id, words: canary("wat ik over mezelf vertel") });
  const supportId = await put("aftercare.support", {
    id: id(),
    person_id,
    region_code,
    organisation_id,
    owner_id: ruud.membershipId,
    phone: "088-0000000",
    rhythm: "monthly",
    next_on: "2026-12-01",
  });
  const contactId = await put("aftercare.contact", {
    id: id(),
    support_id: supportId,
    person_id,
    organisation_id,
    by_id: ruud.membershipId,
    day: "2026-04-01",
    how: "phone",
    with_whom: "person",
  });
  const day = "2026-03-02";
  await put("aftercare.buddy", { ...at, there_is: true, name: canary("maatje"), person_yes_on: day, said_yes_on: day });
  const lineId = await put("aftercare.plan_line", {
    id: id(),
    person_id,
    part: "sign",
    text: canary("signaal"),
    reaction: canary("wat dan helpt"),
    position: 1,
  });
  const trajectoryId = await put("ips.trajectory", {
    id: id(),
    person_id,
    organisation_id,
    coach_id: ruud.membershipId,
    referred_on: "2026-01-05",
    referred_by: "self",
  });
  const phase = { id: id(), trajectory_id: trajectoryId, person_id, organisation_id, position: 1, phase: "wish" };
  await put("ips.phase", { ...phase, from_day: "2026-01-05" });
  return { placementId, hoursId, kindId, remarkId, interviewId, supportId, contactId, lineId, trajectoryId };
};

import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Answered, Card, MyProposal, MyTable, Proposal, Stopped, Who } from "../contract.ts";
import { ask } from "./calls.ts";

const tables = tablesOf("mediation");

/** As mediation.told answers: what the reader may know, with the version without a name still to be read. */
type Told = Omit<Card, "person" | "shown" | "clock"> & {
  readonly personId: string | null;
  readonly called: string | null;
  readonly shown: { readonly profileId: string; readonly content: unknown } | null;
  readonly dueOn: string | null;
  readonly endedOn: string | null;
  readonly outcome: Proposal["outcome"];
  readonly offerId: string | null;
  readonly employerId: string | null;
  readonly version: number;
  readonly returned: boolean;
};
export type ToldInFull = Told & Pick<Proposal, "words" | "answers" | "handovers">;
export type CardRow = Told | Stopped;

/** Not one that stopped: of that nothing else is told. */
export const isKnown = <Known extends Told>(row: Known | Stopped): row is Known => "how" in row;

export const myCards = (session: Session) => ask<CardRow[]>(session, sql`mediation.mine()`);
export const waitingHere = (session: Session) => ask<CardRow[]>(session, sql`mediation.waiting_here()`);
export const lateHere = (session: Session) => ask<(Who & { dueOn: string })[]>(session, sql`mediation.late_here()`);
export const findProposal = (session: Session, id: string) =>
  ask<ToldInFull | Stopped | null>(session, sql`mediation.show(${id})`);
export const nextOwners = (session: Session, id: string) =>
  ask<Proposal["nextOwners"]>(session, sql`mediation.next_owners(${id})`);
export const receiversFor = (session: Session, personId: string) =>
  ask<(Who & { membershipId: string; how: "named" | "anonymous" })[]>(
    session,
    sql`mediation.receivers_for(${personId})`,
  );
export const myProposals = (session: Session) =>
  ask<(Omit<MyProposal, "personId" | "clock" | "results"> & { dueOn: string | null })[]>(
    session,
    sql`mediation.of_me()`,
  );
export const myTables = (session: Session) => ask<Omit<MyTable, "personId">[]>(session, sql`mediation.tables_of_me()`);

type Proposing = {
  readonly proposalId: string;
  readonly personId: string;
  readonly ownerId: string;
  readonly offerId: string | null;
  readonly employerId: string | null;
  readonly words: string;
};
export const insertProposal = (session: Session, proposing: Proposing) => {
  const { proposalId, personId, ownerId, offerId, employerId, words } = proposing;
  return ask(
    session,
    sql`mediation.propose(${proposalId}, ${personId}, ${ownerId}, ${offerId}::uuid, ${words}, ${employerId}::uuid)`,
  );
};
/** @returns false when it is not theirs, or over */
export const putYes = (session: Session, id: string) => ask<boolean>(session, sql`mediation.agree(${id})`);
export const putStop = (session: Session, id: string) => ask<boolean>(session, sql`mediation.stop(${id})`);

type Given = Pick<Answered, "answer" | "reason" | "words" | "wouldChange" | "employerName" | "reviewOn"> & {
  readonly proposalId: string;
  readonly version: number;
  readonly offerId: string | null;
};
/** @returns false when someone else was first */
export const insertAnswer = (session: Session, given: Given) =>
  ask<boolean>(
    session,
    sql`mediation.put_answer(${given.proposalId}, ${given.version}::integer, ${given.answer}, ${given.reason}, ${given.words}, ${given.wouldChange},
      ${given.offerId}::uuid, ${given.employerName}, ${given.reviewOn}::date)`,
  );
/** @returns false when someone else was first */
export const putOwner = (session: Session, id: string, version: number, ownerId: string, line: string) =>
  ask<boolean>(session, sql`mediation.hand_over(${id}, ${version}::integer, ${ownerId}, ${line})`);
/** @returns false when someone else was first */
export const putEnd = (session: Session, id: string, version: number, outcome: string) =>
  ask<boolean>(session, sql`mediation.finish(${id}, ${version}::integer, ${outcome})`);

export type SeenOffer = {
  readonly offerId: string;
  readonly title: string;
  readonly employerName: string;
  readonly town: string;
};
/** An offer, by the reader's own eyes. */
export const findOffer = async (
  session: Session,
  offerId: string,
): Promise<(SeenOffer & { employerId: string | null; hoursFrom: number | null }) | undefined> =>
  (
    await sql<SeenOffer & { employerId: string | null; hoursFrom: number | null }>`
      select o.id as "offerId", o.title, o.employer_name as "employerName", o.town, o.employer_id as "employerId", o.hours_from as "hoursFrom"
      from mediation.seen_offer o where o.id = ${offerId}::uuid`.execute(tables(session))
  ).rows[0];
/** An employer, by the reader's own eyes. */
const findEmployer = async (session: Session, employerId: string): Promise<{ name: string } | undefined> =>
  (
    await sql<{ name: string }>`select e.name from mediation.seen_employer e where e.id = ${employerId}::uuid`.execute(
      tables(session),
    )
  ).rows[0];
/** The place a proposal is about, where the reader sees it. */
export const findPlace = async (
  session: Session,
  { offerId, employerId }: { readonly offerId: string | null; readonly employerId: string | null },
): Promise<Proposal["place"]> => {
  const offer = offerId ? await findOffer(session, offerId) : undefined;
  if (offer) return { of: "offer", placeId: offer.offerId, title: offer.title, employerName: offer.employerName };
  const employer = employerId ? await findEmployer(session, employerId) : undefined;
  return employer && employerId
    ? { of: "employer", placeId: employerId, title: employer.name, employerName: employer.name }
    : null;
};
/** The open offers heard of last. */
export const openOffers = async (session: Session): Promise<SeenOffer[]> =>
  (
    await sql<SeenOffer>`select o.id as "offerId", o.title, o.employer_name as "employerName", o.town from mediation.seen_offer o
      where o.closed_on is null order by o.heard_on desc, o.id desc limit 100`.execute(tables(session))
  ).rows;

export type Ahead = { readonly kind: "answer" | "review" | "action"; readonly id: string; readonly dueOn: string };
/** What waits for this professional: answers, looking again, and what they said they would do; asked with what else is ahead. */
export const mediationAhead = sql<Ahead[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'id', a.id, 'dueOn', a.due_on) order by a.position), '[]')
  from mediation.ahead() with ordinality a (kind, id, due_on, position))`;

export const lookAfterProposals = async (session: Session): Promise<void> =>
  void (await sql`select mediation.look_after(), mediation.tidy_tables()`.execute(tables(session)));

/** While a meeting runs, two acts at the same moment, each in the worst order: nobody gets stuck, and the facts decide. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { given, type Professional } from "../harness/given.ts";
import { type GroupThatMeets, groupThatMeets } from "../harness/group-that-meets.ts";
import { loginUrl, ownerClient, ownerUrl, sqlAs } from "../harness/world.ts";

type Act = { readonly who: { readonly secret: string }; readonly text: string; readonly values: readonly unknown[] };

let group: GroupThatMeets;
let noor: Professional;
let placeId: string;

const waits = async (pid: number): Promise<boolean> =>
  (await ownerClient.query("select from pg_locks where pid = $1 and not granted", [pid])).rows.length > 0;
const connected = async ({ who }: Act) => {
  const client = new pg.Client({ connectionString: loginUrl });
  await client.connect();
  await client.query("begin");
  await client.query("select platform.enter($1)", [who.secret]);
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  return { client, pid: rows[0]?.pid ?? 0 };
};
const outcome = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "failed");

/** Someone holds a lock; the first queues behind them, then the second; then they let go. Both have to get through. */
const behind = async (lock: { text: string; values: unknown[] }, first: Act, second: Act): Promise<string[]> => {
  const holder = new pg.Client({ connectionString: ownerUrl });
  await holder.connect();
  const visits = [await connected(first), await connected(second)];
  try {
    await holder.query("begin");
    await holder.query(lock.text, lock.values);
    const ended: Promise<string>[] = [];
    for (const [at, { text, values }] of [first, second].entries()) {
      const visit = visits[at];
      if (!visit) throw new Error("two acts, two visits");
      let done = false;
      const acting = visit.client
        .query(text, [...values])
        .then(
          () => "done",
          (error) => outcome(error),
        )
        .then(async (how) => {
          await visit.client.query(how === "done" ? "commit" : "rollback");
          return how;
        })
        .finally(() => {
          done = true;
        });
      ended.push(acting);
      while (!done && !(await waits(visit.pid))) await ownerClient.query("select 1");
    }
    await holder.query("rollback");
    return await Promise.all(ended);
  } finally {
    for (const client of [holder, ...visits.map((visit) => visit.client)]) await client.end();
  }
};

const nameOfSamira = () => ({
  text: "select pg_advisory_xact_lock(hashtextextended($1, 30))",
  values: [group.samira.personId],
});
const theTurn = () => ({
  text: "select from live_meetings.turn where meeting_id = $1 for update",
  values: [group.meetingId],
});

const steer = async (act: string, caseId: string | null = null): Promise<Act> => {
  const { rows } = await ownerClient.query<{ version: number }>(
    "select version from live_meetings.run where meeting_id = $1",
    [group.meetingId],
  );
  return {
    who: group.joke,
    text: "select live_meetings.steer($1, $2, $3, $4, 1, 300, null)",
    values: [group.meetingId, rows[0]?.version, act, caseId],
  };
};
const act = (who: { secret: string }, text: string, ...values: unknown[]): Act => ({ who, text, values });
const samirasCase = () => group.caseIds[2];
const stale = async (): Promise<number> =>
  (
    await ownerClient.query<{ n: number }>(
      `with derived as (select * from consent.derived_access(array[$1]::uuid[])),
         kept as (select holder, person_id, purpose, category, scope_organisation, permission_id, basis_id, sort_key, starts_at, ends_at
                  from consent.access where person_id = $1)
       select (select count(*) from (table derived except all table kept) missing)::int
            + (select count(*) from (table kept except all table derived) too_much)::int as n`,
      [group.samira.personId],
    )
  ).rows[0]?.n ?? -1;
const involved = async (who: Professional) =>
  (
    await ownerClient.query("select from consent.involvement where membership_id = $1 and because_of = $2", [
      who.membershipId,
      samirasCase(),
    ])
  ).rows.length;

beforeAll(async () => {
  group = await groupThatMeets();
  await sqlAs(group.joke, "select live_meetings.begin_meeting($1)", [group.meetingId]);
});

/** Samira's case lies on the table, with Noor as a guest beside those who sit there. */
beforeEach(async () => {
  noor = await given.professional("Noor", group.organisations.lindezorg);
  placeId = randomUUID();
  await sqlAs(group.joke, "select live_meetings.invite_guest($1, $2, $3, $4)", [
    placeId,
    group.meetingId,
    samirasCase(),
    noor.membershipId,
  ]);
  const opened = await steer("open-case", samirasCase());
  await sqlAs(group.joke, opened.text, [...opened.values]);
  expect(
    await sqlAs(noor, "select from case_consultation.consultation_case where id = $1", [samirasCase()]),
  ).toHaveLength(1);
});

test("Noor leaves the table at the moment Joke closes the case: in both orders both get through, and Noor is out", async () => {
  const leave = () => act(noor, "select live_meetings.take_place_away($1)", placeId);
  expect(await behind(nameOfSamira(), await steer("leave-case"), leave())).toEqual(["done", "done"]);
  expect(await involved(noor)).toBe(0);
});

test("Samira withdraws, Ruud takes the name off and Ilse's place ends, each while Joke opens or closes the case", async () => {
  const newSeat = async () => {
    const who = await given.professional("Piet", group.organisations.lindezorg);
    const seat = randomUUID();
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values ($1, $2, $3, platform.now() - interval '1 minute')",
      [seat, group.groupId, who.membershipId],
    );
    return { who, seat };
  };
  const { who: piet, seat } = await newSeat();
  await sqlAs(piet, "select live_meetings.ask_word($1, true)", [group.meetingId]);
  const endSeat = act(group.fatma, "select case_consultation.end_seat($1)", seat);
  expect(await behind(nameOfSamira(), endSeat, await steer("open-case", samirasCase()))).toEqual(["done", "done"]);
  const again = await newSeat();
  await sqlAs(again.who, "select live_meetings.ask_word($1, true)", [group.meetingId]);
  const endAgain = act(group.fatma, "select case_consultation.end_seat($1)", again.seat);
  expect(await behind(nameOfSamira(), await steer("open-case", samirasCase()), endAgain)).toEqual(["done", "done"]);

  const handover = randomUUID();
  await sqlAs(group.ruud, "select case_consultation.offer_handover($1, $2, $3, false, '')", [
    handover,
    group.ilse.membershipId,
    group.groupId,
  ]);
  const { rows: lines } = await ownerClient.query<{ id: string }>(
    "select l.id from case_consultation.handover_line l where l.handover_id = $1",
    [handover],
  );
  const take = act(
    group.ilse,
    "select case_consultation.answer_handover($1, $2, '{}')",
    handover,
    lines.map(({ id }) => id),
  );
  expect(await behind(nameOfSamira(), await steer("leave-case"), take)).toEqual(["done", "done"]);

  const reopened = await steer("open-case", samirasCase());
  await sqlAs(group.joke, reopened.text, [...reopened.values]);
  const withdraw = act(group.samira, "select consent.withdraw_permission($1)", group.permission);
  expect(await behind(nameOfSamira(), withdraw, await steer("leave-case"))).toEqual(["done", "done"]);
  expect(await stale()).toBe(0);

  const unname = act(group.ilse, "select case_consultation.unname_case($1)", samirasCase());
  expect(await behind(nameOfSamira(), unname, await steer("open-case", samirasCase()))).toEqual(["done", "done"]);
  expect(await stale()).toBe(0);
});

test("Fatma ends the meeting at the moment Joke puts the next case on the table: neither waits for the other in a ring", async () => {
  const end = act(group.fatma, "select live_meetings.end_meeting($1)", group.meetingId);
  const [ended, steered] = await behind(theTurn(), end, await steer("open-case", group.caseIds[0]));
  expect(ended).toBe("done");
  expect(steered).not.toBe("40P01");
  expect(
    (await ownerClient.query("select from live_meetings.turn where meeting_id = $1", [group.meetingId])).rows,
  ).toEqual([]);
});

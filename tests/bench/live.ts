/** A live meeting: thirty browsers at two nodes, and how long it takes until a note stands on the others. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type OneText, oneText } from "../../platform/browser/one-text.ts";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { type Dice, dice } from "../harness/dice.ts";
import { visitor } from "./load.ts";
import { quantile } from "./statistics.ts";

type Options = {
  readonly ownerUrl: string;
  /** The nodes, without slash at the end. */
  readonly nodes: readonly string[];
  readonly listeners: number;
  readonly notes: number;
  /** Between two notes. */
  readonly every: number;
  readonly seed: number;
};

/** A group with cases, a meeting today with three of them on the table, and a session for every browser. */
const layTheMeeting = (ownerUrl: string, browsers: number) =>
  withClient(ownerUrl, async (owner) => {
    const { rows: groups } = await owner.query<{ id: string }>(
      `select g.id from case_consultation.case_group g
       where exists (select from case_consultation.consultation_case c where c.group_id = g.id and c.brought_on is not null and c.status <> 'closed')
       order by (select count(*) from case_consultation.seat s where s.group_id = g.id and s.ends_at = 'infinity') desc, g.id limit 1`,
    );
    const group = groups[0]?.id;
    const { rows: cases } = await owner.query<{ id: string }>(
      `select id from case_consultation.consultation_case where group_id = $1 and brought_on is not null and status <> 'closed' order by id limit 3`,
      [group],
    );
    const meeting = randomUUID();
    await owner.query(
      `insert into case_consultation.meeting (id, group_id, region_code, day, start_time, end_time, status)
       select $1, id, region_code, platform.today(), '10:00', '12:00', 'running' from case_consultation.case_group where id = $2`,
      [meeting, group],
    );
    for (const [place, { id }] of cases.entries())
      await owner.query(
        "insert into case_consultation.agenda_item (meeting_id, case_id, position) values ($1, $2, $3)",
        [meeting, id, place + 1],
      );
    const { rows: members } = await owner.query<{ membership: string; account: string }>(
      `select distinct m.id as membership, m.account_id as account from case_consultation.entry e
       join organisations.membership m on m.id = e.membership_id
       where e.group_id = $1 and e.starts_at <= platform.now() and e.ends_at > platform.now() order by m.id`,
      [group],
    );
    const secrets: string[] = [];
    for (let n = 0; n < browsers; n += 1) {
      const secret = randomBytes(32).toString("base64url");
      const member = members[n % members.length];
      await owner.query(
        `insert into platform.session (id, secret_hash, account_id, membership_id, created_at, last_seen_at, expires_at)
         values ($1, $2, $3, $4, platform.now(), platform.now(), platform.now() + interval '1 day')`,
        [randomUUID(), createHash("sha256").update(secret).digest(), member?.account, member?.membership],
      );
      secrets.push(secret);
    }
    return { meeting, caseId: cases[0]?.id ?? "", secrets, members: members.length };
  });

/** Notes of an earlier run may still stand there. Letters only: the text helper takes a code for somebody's number. */
const run = randomBytes(4)
  .toString("hex")
  .replace(/./g, (digit) => "abcdefghjkmnprst"[Number.parseInt(digit, 16)] ?? "");

type Seen = { readonly heard: Map<number, number>; readonly shown: Map<number, number> };

/** Fetches as useLive does: one at a time, a breath after each, and once more for what came meanwhile. */
const inTurn = (fetchIt: () => Promise<unknown>) => {
  let busy = false;
  let again = false;
  const go = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    await fetchIt().catch(() => undefined);
    await wait(150);
    busy = false;
    if (!again) return;
    again = false;
    await go();
  };
  return go;
};

/** The notes of a case as one hand has them, over the real doors. */
const notesOf = (node: string, headers: () => Record<string, string>, caseId: string): OneText => {
  const path = `${node}/api/v1/cases/${caseId}/shared-notes`;
  const answer = async (response: Response) => {
    if (!response.ok) throw new Error(`shared notes: ${response.status}`);
    return (await response.json()) as { update: string; vector: string; version: number };
  };
  return oneText({
    read: async (since) => answer(await fetch(`${path}?since=${since}`, { headers: headers() })),
    write: async (edits) =>
      answer(
        await fetch(path, {
          method: "PUT",
          headers: { ...headers(), "content-type": "application/json" },
          body: JSON.stringify(edits),
        }),
      ),
  });
};

/** One browser at the page of a meeting: hears, fetches what changed, breathes; cut off, it comes back where it was. */
const browse = async (
  node: string,
  secret: string,
  { meeting, caseId }: { meeting: string; caseId: string },
  d: Dice,
) => {
  const seen: Seen = { heard: new Map(), shown: new Map() };
  let lastHeard = "";
  let topic = "";
  let stream = "";
  let stopped = false;
  let latest = 0;
  let cut = new AbortController();
  const headers = () => ({
    cookie: `vw_session=${secret}`,
    "x-vliegwiel": "1",
    ...(stream && { "x-vliegwiel-stream": stream }),
  });
  const notice = (text: string) => {
    for (const [, number] of text.matchAll(new RegExp(`${run} (\\d+)\\.`, "g")))
      if (!seen.shown.has(Number(number))) seen.shown.set(Number(number), performance.now());
  };
  const notes = notesOf(node, headers, caseId);
  const lookAtNotes = inTurn(async () => {
    await notes.pull();
    notice(notes.read());
  });
  const lookAtMeeting = inTurn(async () => {
    const ask = async (path: string) => (await fetch(`${node}/api/v1${path}`, { headers: headers() })).text();
    const [text] = await Promise.all([ask(`/meetings/${meeting}`), ask(`/meetings/${meeting}/live`)]);
    notice(text);
    if (topic !== "") return;
    const [id = "", version = "0"] = (JSON.parse(text) as { topic: string }).topic.split(".");
    topic = id;
    lastHeard = version;
  });

  const listen = async (): Promise<void> => {
    cut = new AbortController();
    const answer = await fetch(`${node}/api/v1/streams/${topic}`, {
      headers: { ...headers(), "last-event-id": lastHeard },
      signal: cut.signal,
    });
    if (!answer.ok || !answer.body) throw new Error(`stream: ${answer.status}`);
    stream = answer.headers.get("x-vliegwiel-stream") ?? "";
    let text = "";
    for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n")) {
        const message = text.slice(0, at);
        text = text.slice(at + 2);
        if (!/^event: changed$/m.test(message)) continue;
        lastHeard = /^id: (\d+)$/m.exec(message)?.[1] ?? lastHeard;
        for (let n = latest; n > 0 && !seen.heard.has(n); n -= 1) seen.heard.set(n, performance.now());
        void lookAtNotes();
        if (!/^data: notes$/m.test(message)) void lookAtMeeting();
      }
    }
  };
  const stay = async () => {
    while (!stopped) {
      await listen().catch(() => undefined);
      stream = "";
      if (!stopped) await wait(50 + d.upTo(450));
    }
  };
  await Promise.all([lookAtMeeting(), lookAtNotes()]);
  const staying = stay();
  return {
    seen,
    written: (n: number) => {
      latest = n;
    },
    cut: () => cut.abort(),
    leave: async () => {
      stopped = true;
      cut.abort();
      await staying;
    },
  };
};

/** Two of three are notes in the text of several hands; the others advice, for which the whole page is asked again. */
const isNote = (n: number): boolean => n % 3 !== 0;

const summary = (times: readonly number[]) =>
  Object.fromEntries(([0.5, 0.95, 0.99] as const).map((q) => [`p${q * 100}`, Number(quantile(times, q).toFixed(1))]));

/** @returns from the moment the note was sent until it was heard, and until it stood on the other screens */
export const measureLive = async ({ ownerUrl, nodes, listeners, notes, every, seed }: Options) => {
  const d = dice(seed);
  const { meeting, caseId, secrets, members } = await layTheMeeting(ownerUrl, listeners + 1);
  const [writer = "", ...others] = secrets;
  const browsers = await Promise.all(
    others.map((secret, n) => browse(nodes[n % nodes.length] ?? "", secret, { meeting, caseId }, d)),
  );
  await wait(1_000);
  const text = notesOf(nodes[0] ?? "", () => ({ cookie: `vw_session=${writer}`, "x-vliegwiel": "1" }), caseId);
  await text.pull();
  const sentAt = new Map<number, number>();
  const away = new Map<number, Set<number>>();
  let cuts = 0;
  for (let n = 1; n <= notes; n += 1) {
    const gone = new Set<number>();
    for (const [place, browser] of browsers.entries()) {
      browser.written(n);
      // One in fifty loses the line just before, and hears it when it is back.
      if (!d.chance(0.02)) continue;
      gone.add(place);
      cuts += 1;
      browser.cut();
    }
    away.set(n, gone);
    sentAt.set(n, performance.now());
    if (isNote(n)) {
      const after = `${text.read()}Een notitie voor de meting ${run} ${n}. `;
      text.type(after, after.length);
      await text.push(true);
    } else {
      const { status } = await visitor(nodes[n % nodes.length] ?? "")(writer, {
        method: "POST",
        path: `/cases/${caseId}/advice`,
        body: { text: `Een advies voor de meting ${run} ${n}.` },
      });
      if (status !== 200) throw new Error(`advice: ${status}`);
    }
    await wait(every);
  }
  await wait(2_000);
  const heard: number[] = [];
  const shown: { notes: number[]; advice: number[] } = { notes: [], advice: [] };
  let missed = 0;
  for (const [place, { seen }] of browsers.entries())
    for (const [n, at] of sentAt) {
      const shownAt = seen.shown.get(n);
      if (shownAt === undefined) missed += 1;
      if (away.get(n)?.has(place)) continue;
      if (shownAt !== undefined) shown[isNote(n) ? "notes" : "advice"].push(shownAt - at);
      const heardAt = seen.heard.get(n);
      if (heardAt !== undefined) heard.push(heardAt - at);
    }
  await Promise.all(browsers.map((browser) => browser.leave()));
  return {
    listeners,
    nodes: nodes.length,
    members,
    notes,
    cuts,
    missed,
    "heard ms": summary(heard),
    "note shown ms": summary(shown.notes),
    "advice shown ms": summary(shown.advice),
  };
};

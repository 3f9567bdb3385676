import { afterAll, expect, test } from "vitest";
import * as Y from "yjs";
import { type Edits, oneText, type Transport } from "../../platform/browser/one-text.ts";
import { lackingAt, mergeEdits, nothingWritten, textOf } from "../../platform/shared/one-text.ts";
import { type Dice, dice } from "../harness/dice.ts";
import { ownerClient } from "../harness/world.ts";
import { type Node, openNode } from "./nodes.ts";
import { layTheTable } from "./table.ts";

/**
 * Several hands write words that occur nowhere else, take words away, lose the line, come back, and send the same twice
 * or late. At the end everybody reads the same text, each word that stayed stands there once, and none that went.
 */
const word = /\bw\d+h\d+\b/g;
class LineLost extends Error {}

/** A line as in a moving train: what is sent may not arrive, arrive twice, or arrive without the answer coming back. */
const train = (line: Transport, d: Dice): Transport & { mended: boolean } => {
  const old: Parameters<Transport["write"]>[0][] = [];
  const shaky = {
    mended: false,
    read: async (since: string) => {
      if (!shaky.mended && d.chance(0.2)) throw new LineLost();
      const answer = await line.read(since);
      if (!shaky.mended && d.chance(0.1)) throw new LineLost();
      return answer;
    },
    write: async (edits: Parameters<Transport["write"]>[0], along: unknown) => {
      if (!shaky.mended && d.chance(0.2)) throw new LineLost();
      const answer = await line.write(edits, along);
      old.push(edits);
      // Something sent long ago turns up once more.
      if (d.chance(0.3)) await line.write(d.pick(old), along);
      if (!shaky.mended && d.chance(0.2)) throw new LineLost();
      return answer;
    },
  };
  return shaky;
};

type Hand = { readonly text: ReturnType<typeof oneText>; readonly line: { mended: boolean } };

/** @returns what is wrong with the text afterwards; empty when every word is where it should be */
const play = async (lines: readonly Transport[], seed: number, strokes: number): Promise<string[]> => {
  const d = dice(seed);
  const hands: Hand[] = lines.map((line) => {
    const own = train(line, d);
    return { text: oneText(own), line: own };
  });
  const written = new Set<string>();
  const gone = new Set<string>();
  const trying = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof LineLost)) throw error;
    }
  };
  const stroke = (hand: Hand, number: number, n: number) => {
    const before = hand.text.read();
    const words = before.match(word) ?? [];
    if (words.length > 3 && d.chance(0.25)) {
      const out = d.pick(words);
      const at = before.indexOf(out);
      gone.add(out);
      hand.text.type(before.slice(0, at) + before.slice(at + out.length), at);
      return;
    }
    const spaces = [0, ...[...before.matchAll(/ /g)].map(({ index }) => index)];
    const at = d.pick(spaces);
    const added = ` w${n}h${number} ${d.chance(0.1) ? "👩‍🔧 " : ""}`;
    written.add(added.trim().split(" ")[0] ?? "");
    hand.text.type(before.slice(0, at) + added + before.slice(at), at + added.length);
  };
  for (let n = 0; n < strokes; n += 1) {
    const number = d.upTo(hands.length);
    const hand = hands[number];
    if (!hand) continue;
    stroke(hand, number, n);
    if (d.chance(0.1)) hand.text.hold();
    if (d.chance(0.2)) hand.text.release();
    if (d.chance(0.5)) await Promise.all(d.some(hands, 0.5).map(({ text }) => trying(() => text.push(true))));
    if (d.chance(0.4)) await trying(() => d.pick(hands).text.pull());
  }
  for (const { text, line } of hands) {
    line.mended = true;
    text.release();
  }
  for (let round = 0; round < 2; round += 1)
    for (const { text } of hands) {
      await text.push(true);
      await text.pull();
    }
  const [first = "", ...others] = hands.map(({ text }) => text.read());
  const problems: string[] = others.some((other) => other !== first) ? ["not everybody reads the same"] : [];
  const stands = new Map<string, number>();
  for (const found of first.match(word) ?? []) stands.set(found, (stands.get(found) ?? 0) + 1);
  for (const one of written) {
    const times = stands.get(one) ?? 0;
    if (gone.has(one) ? times !== 0 : times !== 1) problems.push(`${one} stands there ${times} times`);
  }
  if (hands.some(({ text }) => text.waits())) problems.push("something still waits");
  return problems;
};

type Keep = (state: Uint8Array, update: Uint8Array, n: number) => Uint8Array;
const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
const letters = (edits: { update: Uint8Array; vector: Uint8Array }): Edits => ({
  update: Buffer.from(edits.update).toString("base64url"),
  vector: Buffer.from(edits.vector).toString("base64url"),
});

/** The house in memory: the same merging, thousands of strokes a second. `keep` is where damage is planted. */
const houseInMemory = (keep: Keep, says: Keep = (state) => state): Transport => {
  let state = nothingWritten;
  let n = 0;
  return {
    read: async (since) => letters(lackingAt(state, bytes(since))),
    write: async ({ since, update }) => {
      n += 1;
      const before = state;
      state = keep(before, bytes(update), n);
      return letters(lackingAt(says(state, bytes(update), n), bytes(since)));
    },
  };
};
const asItShould: Keep = (state, update) => mergeEdits(state, update).state;
const seeds = Array.from({ length: 40 }, (_, n) => n + 1);

test("four hands in a moving train lose no word and double none, in forty histories", async () => {
  for (const seed of seeds) {
    const house = houseInMemory(asItShould);
    expect(await play([house, house, house, house], seed, 80), `seed ${seed}`).toEqual([]);
  }
});

test.each<[string, () => Transport[]]>([
  [
    "a house that forgets one in five edits it said yes to",
    () => {
      const house = houseInMemory(
        (state, update, n) => (n % 5 === 0 ? state : asItShould(state, update, n)),
        asItShould,
      );
      return [house, house, house, house];
    },
  ],
  [
    "a house where the last one to send wins",
    () => {
      let latest = nothingWritten;
      const house = houseInMemory((state, update, n) => {
        // What came in since the one before is dropped.
        const next = n % 7 === 0 ? latest : state;
        latest = state;
        return asItShould(next, update, n);
      });
      return [house, house, house, house];
    },
  ],
  [
    "a house that writes down once more what came late",
    () => {
      const house = houseInMemory((state, update, n) => {
        const merged = asItShould(state, update, n);
        if (n % 9 !== 0) return merged;
        const doc = new Y.Doc();
        Y.applyUpdate(doc, merged);
        const first = textOf(doc).toString().match(word)?.[0] ?? "";
        textOf(doc).insert(0, `${first} `);
        return Y.encodeStateAsUpdate(doc);
      });
      return [house, house, house, house];
    },
  ],
  [
    "two nodes that each keep a text of their own",
    () => {
      const [one, other] = [houseInMemory(asItShould), houseInMemory(asItShould)];
      return [one, one, other, other];
    },
  ],
])("the same look finds %s", async (_, lines) => {
  let found = 0;
  for (const seed of seeds.slice(0, 10)) {
    const problems = await play(lines(), seed, 80).catch((error: unknown) => [String(error)]);
    if (problems.length > 0) found += 1;
  }
  expect(found).toBe(10);
});

const nodes: Node[] = [];
afterAll(() => Promise.all(nodes.map((node) => node.stop())));

test("four hands at two nodes and a real database: nothing lost, nothing doubled, and the plain text is the same", async () => {
  const table = await layTheTable();
  nodes.push(...(await Promise.all([openNode(), openNode()])));
  const path = `/cases/${table.caseId}/shared-notes`;
  const lineOf = (node: Node, secret: string): Transport => {
    const visit = async (url: string, init: RequestInit): Promise<Edits> => {
      const answer = await fetch(url, {
        ...init,
        headers: { ...init.headers, cookie: `vw_session=${secret}`, "x-vliegwiel": "1" },
      });
      const body = await answer.text();
      if (answer.status !== 200) throw new Error(`${answer.status} ${body}`);
      return JSON.parse(body) as Edits;
    };
    return {
      read: (since) => visit(`${node.url}${path}?since=${since}`, {}),
      write: (edits) =>
        visit(`${node.url}${path}`, {
          method: "PUT",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(edits),
        }),
    };
  };
  const [one, other] = nodes as [Node, Node];
  const hands = [
    lineOf(one, table.ruud.secret),
    lineOf(other, table.ilse.secret),
    lineOf(one, table.joke.secret),
    lineOf(other, table.ruud.secret),
  ];
  expect(await play(hands, 11, 120)).toEqual([]);
  const reader = oneText(lineOf(other, table.ilse.secret));
  await reader.pull();
  const { rows } = await ownerClient.query(
    `select text, (select count(*)::int from case_consultation.shared_note_hand h where h.case_id = s.case_id) as hands
     from case_consultation.shared_note s where case_id = $1`,
    [table.caseId],
  );
  expect(rows).toEqual([{ text: reader.read(), hands: 3 }]);
  expect(reader.read().length).toBeGreaterThan(200);
});

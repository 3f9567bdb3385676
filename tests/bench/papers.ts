/** How long a paper takes, one after the other: people print now and then, and nobody prints fifty a second. */
import { type Block, print } from "@vliegwiel/paper";
import type { Visit } from "./load.ts";
import { quantile } from "./statistics.ts";
import type { Subject } from "./subjects.ts";

export type PaperRow = {
  readonly paper: string;
  readonly who: string;
  readonly status: string;
  readonly p50: number;
  readonly p95: number;
};

const round = (value: number) => Number(value.toFixed(1));

const timed = async (
  paper: string,
  who: string,
  times: number,
  make: () => Promise<{ ms: number; status: number }>,
): Promise<PaperRow> => {
  const measured: { ms: number; status: number }[] = [];
  for (let n = 0; n < times + 3; n += 1) measured.push(await make());
  const counted = measured.slice(3).map(({ ms }) => ms);
  const status = [...new Set(measured.map((one) => one.status))].join(",");
  return { paper, who, status, p50: round(quantile(counted, 0.5)), p95: round(quantile(counted, 0.95)) };
};

/** Four cases as full as they get: the longest texts, six pieces of advice and of notes, eight agreements. */
const fourFullCases = (): Block[] => {
  const sentence = "Er is lang gezocht naar een plek die past en waar ook ruimte is voor een rustig begin van de dag. ";
  const long = sentence.repeat(40);
  return [1, 2, 3, 4].flatMap((number): Block[] => [
    { is: "heading", level: 2, text: `Casus ${number}` },
    { is: "quote", text: sentence.repeat(8) },
    { is: "heading", level: 3, text: "Al geprobeerd" },
    { is: "paragraph", text: long },
    { is: "heading", level: 3, text: "Advies en notities" },
    ...Array.from({ length: 12 }, (): Block => ({ is: "writing", text: long, by: "Iemand, een organisatie" })),
    {
      is: "table",
      columns: [
        { title: "Wat", share: 2 },
        { title: "Wie", share: 1 },
      ],
      rows: Array.from({ length: 8 }, () => [sentence.repeat(5), "Iemand, een organisatie"]),
    },
  ]);
};

/** Every paper of a professional through the real server, and the longest report without it. */
export const measurePapers = async (
  visit: Visit,
  professionals: Readonly<Record<string, Subject>>,
  times: number,
): Promise<PaperRow[]> => {
  const rows: PaperRow[] = [];
  for (const [who, subject] of Object.entries(professionals))
    for (const [paper, path] of [
      ["invitation", `/papers/meetings/${subject.meeting}/invitation`],
      ["report", `/papers/meetings/${subject.meeting}/report`],
      ["a case", `/papers/cases/${subject.case}`],
      ["rules of play", `/papers/case-groups/${subject.group}/rules-of-play`],
    ] as const)
      rows.push(await timed(paper, who, times, () => visit(subject.secret, { method: "GET", path })));
  const blocks = fourFullCases();
  rows.push(
    await timed("report of four full cases, printing alone", "", times, async () => {
      const started = performance.now();
      await print({ title: "Verslag", foot: "Bench", madeAt: new Date(0), blocks });
      return { ms: performance.now() - started, status: 200 };
    }),
  );
  return rows;
};

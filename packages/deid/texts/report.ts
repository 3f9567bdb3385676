import { figures } from "./aims.ts";
import { type Count, type Judged, type Score, share } from "./score.ts";

const percent = (count: Count): string => (count.of === 0 ? "–" : `${(share(count) * 100).toFixed(1)}%`);
const outOf = ({ good, of }: Count): string => `${good}/${of}`;

/** The score as lines for a terminal. */
export const report = (score: Score): string[] => {
  const row = (name: string, ...cells: readonly string[]) =>
    `${name.padEnd(42)}${cells.map((cell) => cell.padStart(10)).join("")}`;
  return [
    row("gevonden, per label", "recall", "", "geraakt", "juist soort"),
    ...score.perTag.map(({ tag, found, touched, named }) =>
      row(`  ${tag.name}`, percent(found), outOf(found), percent(touched), percent(named)),
    ),
    "",
    row("terecht, per soort merk", "precisie", ""),
    ...score.perCategory.map(({ category, right }) => row(`  ${category}`, percent(right), outOf(right))),
    row("  alleen de zekere merken", percent(score.sure), outOf(score.sure)),
    "",
    row(`doelen (${score.texts} teksten)`, "", "", "doel", ""),
    ...figures(score).map(({ name, count, aim, atMost, reached }) =>
      row(
        `  ${name}`,
        percent(count),
        outOf(count),
        `${atMost ? "≤" : "≥"} ${(aim * 100).toFixed(0)}%`,
        count.of === 0 ? "–" : reached ? "gehaald" : "NIET",
      ),
    ),
  ];
};

/** What was missed and what was marked for nothing, text by text, with a few words around it; `of` some kinds or of all. */
export const missed = (judged: readonly Judged[], of: readonly string[] = []): string[] =>
  judged.flatMap(({ text: { id, text }, gold, marks }) => {
    const around = (start: number, end: number) =>
      `${text.slice(Math.max(0, start - 25), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`.replace(
        /\s+/g,
        " ",
      );
    return [
      ...gold
        .filter(({ found, tag }) => !found && (of.length === 0 || of.includes(tag.name)))
        .map((one) => `${id}  gemist ${one.tag.name}${one.touched ? " (deels)" : ""}: …${around(one.start, one.end)}…`),
      ...marks
        .filter(({ verdict, category }) => verdict === "wrong" && (of.length === 0 || of.includes(category)))
        .map((one) => `${id}  onterecht ${one.category} (${one.certainty}): …${around(one.start, one.end)}…`),
    ];
  });

import type { HouseholdStatement } from "@vliegwiel/benefit-rules";
import { hoursInWords, wholeEuros } from "../money.ts";
import { type GroupId, groupedNet, groups } from "./groups.ts";

type Bar = { readonly name: string; readonly x: number; readonly statement: HouseholdStatement };
type Block = {
  readonly id: GroupId;
  readonly name: string;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
};

const base = 262;
const height = 220;
const barWidth = 92;
const named = 236;

/** What comes in stands on each other; what goes off is taken from the top. */
const blocksOf = (statement: HouseholdStatement): Block[] => {
  const sums = groupedNet(statement);
  const blocks: Block[] = [];
  let level = 0;
  for (const { id, name } of [...groups].sort((a, b) => Number(sums[a.id] < 0) - Number(sums[b.id] < 0))) {
    const amount = sums[id];
    if (Math.abs(amount) < 0.5) continue;
    blocks.push({ id, name, amount, from: Math.min(level, level + amount), to: Math.max(level, level + amount) });
    level += amount;
  }
  return blocks;
};

/** Names beside the bars, each at the height of its block and never on top of one another. */
const namesOf = (now: readonly Block[], then: readonly Block[], y: (amount: number) => number) => {
  const places = groups.flatMap(({ id, name }) => {
    const block = then.find((one) => one.id === id) ?? now.find((one) => one.id === id);
    return block
      ? [{ id, name: block.amount < 0 ? `${name}: gaat eraf` : name, at: y((block.from + block.to) / 2) }]
      : [];
  });
  places.sort((a, b) => b.at - a.at);
  let last = base + 10;
  return places.map((place) => {
    last = Math.min(place.at, last - 20);
    return { ...place, at: last };
  });
};

const inWords = (name: string, statement: HouseholdStatement): string =>
  `${name}: ${wholeEuros(statement.net)} netto per maand. ${blocksOf(statement)
    .map((block) => `${block.name} ${wholeEuros(block.amount)}`)
    .join(", ")}.`;

/** Net income now and with work, beside each other: one block for wage, one for the benefit, one for allowances. */
export function StackPicture({
  now,
  then,
  hoursNow,
  hours,
}: {
  now: HouseholdStatement;
  then: HouseholdStatement;
  hoursNow: number;
  hours: number;
}) {
  const bars: readonly Bar[] = [
    { name: hoursNow > 0 ? `Nu, ${hoursInWords(hoursNow)}` : "Nu", x: 8, statement: now },
    { name: `${hoursInWords(hours)} werk`, x: 124, statement: then },
  ];
  const stacks = bars.map((bar) => ({ ...bar, blocks: blocksOf(bar.statement) }));
  const hasCosts = stacks.some(({ blocks }) => blocks.some(({ id }) => id === "costs"));
  const highest = Math.max(1, ...stacks.flatMap(({ blocks }) => blocks.map(({ to }) => to)));
  const y = (amount: number) => base - (amount / highest) * height;
  return (
    <figure className="vw-earn__figure">
      <figcaption>
        <h3>Wat er per maand binnenkomt</h3>
        {then.keepsNet !== "yes" && <p>{then.netHeading}.</p>}
      </figcaption>
      <svg
        viewBox="0 0 360 300"
        role="img"
        aria-label={bars.map(({ name, statement }) => inWords(name, statement)).join(" ")}
      >
        <pattern id="eraf" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="vw-earn__off" />
          <line x1="0" y1="0" x2="0" y2="8" className="vw-earn__stripe" />
        </pattern>
        {stacks.map(({ name, x, statement, blocks }) => (
          <g key={name}>
            {blocks.map((block) => {
              const tall = y(block.from) - y(block.to);
              // Costs lie over the top of the others: an amount stands in the part that is still seen.
              const seen = block.amount < 0 ? block.to : Math.min(block.to, statement.net);
              const middle = (y(block.from) + y(seen)) / 2;
              return (
                <g key={block.id}>
                  <rect
                    x={x}
                    y={y(block.to)}
                    width={barWidth}
                    height={tall}
                    className={`vw-earn__block vw-earn__block--${block.id}`}
                    {...(block.amount < 0 && { fill: "url(#eraf)" })}
                  />
                  {y(block.from) - y(seen) >= 18 && (
                    <text
                      x={x + barWidth / 2}
                      y={middle + 5}
                      className={`vw-earn__amount vw-earn__amount--${block.id}`}
                    >
                      {wholeEuros(block.amount)}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={x + barWidth / 2} y={y(Math.max(0, ...blocks.map(({ to }) => to))) - 9} className="vw-earn__total">
              {wholeEuros(statement.net)}
            </text>
            <text x={x + barWidth / 2} y={base + 22} className="vw-earn__tick vw-earn__tick--middle">
              {name}
            </text>
          </g>
        ))}
        <line x1="0" x2={named - 8} y1={base} y2={base} className="vw-earn__axis" />
        {namesOf(stacks[0]?.blocks ?? [], stacks[1]?.blocks ?? [], y).map(({ id, name, at }) => (
          <g key={id}>
            <rect x={named - 10} y={at - 6} width="12" height="12" className={`vw-earn__block vw-earn__block--${id}`} />
            <text x={named + 8} y={at + 5} className="vw-earn__tick">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <p className="vw-quiet">
        Alles na belasting. Overig is vakantiegeld, belasting die u terugkrijgt en ander inkomen.
        {hasCosts && " Kosten zijn reiskosten, en opvang min de toeslag daarvoor."}
      </p>
    </figure>
  );
}

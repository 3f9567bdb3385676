import type { Exploration } from "@vliegwiel/benefit-rules";
import { Disclosure, ResponsiveTable } from "@vliegwiel/ui-kit";
import { hoursInWords, moreOrLess, wholeEuros } from "../money.ts";

type Curve = Exploration["curve"];
type Bend = Curve["bends"][number];
type Mark = { readonly hours: number; readonly net: number };

const left = 58;
const right = 344;
const top = 34;
const bottom = 236;

/** Where it happens and what it means for the month, in one sentence. */
const bendInWords = ({ kind, fromHours, toHours, change }: Bend): string => {
  const amount = wholeEuros(Math.abs(change));
  if (kind === "cliff")
    return `Van ${fromHours} naar ${hoursInWords(toHours)}: u hebt ${amount} per maand minder, ook al werkt u meer.`;
  if (kind === "plateau")
    return `Van ${fromHours} tot ${hoursInWords(toHours)}: meer uren geven bijna niets extra, samen ${amount} per maand.`;
  return `Van ${fromHours} naar ${hoursInWords(toHours)}: u hebt in één keer ${amount} per maand meer.`;
};

const stepOf = (highest: number): number => (highest > 4500 ? 1500 : highest > 2400 ? 1000 : 500);

const curveInWords = ({ points, bends }: Curve): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const where = bends.map(bendInWords).join(" ");
  return `Netto inkomen per maand: ${wholeEuros(first.net)} bij 0 uur werk en ${wholeEuros(last.net)} bij ${hoursInWords(last.hours)}. ${where}`;
};

/** Net income over hours of work; the axis starts at nothing, so that a small difference looks small. */
export function CurvePicture({ curve, now, then }: { curve: Curve; now: Mark; then: Mark }) {
  const { points, bends } = curve;
  const step = stepOf(Math.max(...points.map(({ net }) => net)));
  const highest = Math.ceil(Math.max(...points.map(({ net }) => net), now.net, then.net, 1) / step) * step;
  const widest = Math.max(40, now.hours, then.hours);
  const x = (hours: number) => left + (hours / widest) * (right - left);
  const y = (net: number) => bottom - (Math.max(0, net) / highest) * (bottom - top);
  const ticks = Array.from({ length: highest / step + 1 }, (_, at) => at * step);
  const close = Math.abs(now.hours - then.hours) < 8;
  const side = (hours: number) => (hours < 8 ? "start" : hours > widest - 8 ? "end" : "middle");
  return (
    <figure className="vw-earn__figure">
      <figcaption>
        <h3>Netto per maand bij elk aantal uren</h3>
      </figcaption>
      <svg viewBox="0 0 360 286" role="img" aria-label={curveInWords(curve)}>
        {bends.map((bend, at) => (
          <g key={`${bend.kind} ${bend.fromHours}`}>
            <rect
              x={x(bend.fromHours)}
              y={top}
              width={x(bend.toHours) - x(bend.fromHours)}
              height={bottom - top}
              className={`vw-earn__bend vw-earn__bend--${bend.kind}`}
            />
            <text x={x((bend.fromHours + bend.toHours) / 2)} y={top - 8} className="vw-earn__bend-number">
              {at + 1}
            </text>
          </g>
        ))}
        {ticks.map((amount) => (
          <g key={amount}>
            <line
              x1={left}
              x2={right}
              y1={y(amount)}
              y2={y(amount)}
              className={amount === 0 ? "vw-earn__axis" : "vw-earn__grid"}
            />
            <text x={left - 6} y={y(amount) + 4} className="vw-earn__tick vw-earn__tick--end">
              {wholeEuros(amount)}
            </text>
          </g>
        ))}
        {[0, 8, 16, 24, 32, 40].map((hours) => (
          <text key={hours} x={x(hours)} y={bottom + 18} className="vw-earn__tick vw-earn__tick--middle">
            {hours}
          </text>
        ))}
        <text x={(left + right) / 2} y={bottom + 40} className="vw-earn__tick vw-earn__tick--middle">
          uren werk per week
        </text>
        <path
          className="vw-earn__curve"
          d={points
            .map(({ hours, net }, at) => `${at === 0 ? "M" : "L"}${x(hours).toFixed(1)} ${y(net).toFixed(1)}`)
            .join("")}
        />
        {!close && (
          <g>
            <circle cx={x(now.hours)} cy={y(now.net)} r="6" className="vw-earn__mark" />
            <text
              x={x(now.hours)}
              y={y(now.net) + 24}
              className={`vw-earn__mark-name vw-earn__tick--${side(now.hours)}`}
            >
              nu
            </text>
          </g>
        )}
        <circle cx={x(then.hours)} cy={y(then.net)} r="7" className="vw-earn__mark vw-earn__mark--then" />
        <text
          x={x(then.hours)}
          y={y(then.net) + 28}
          className={`vw-earn__mark-name vw-earn__tick--${side(then.hours)}`}
        >
          {hoursInWords(then.hours)}
        </text>
      </svg>
    </figure>
  );
}

/** Each fall and flat stretch by name, and the same numbers in a table. */
export function CurveInWords({ curve }: { curve: Curve }) {
  return (
    <div className="vw-stack vw-gap-2">
      {curve.bends.length === 0 ? (
        <p>Hier is geen plek waar meer uren minder geld geven, of bijna niets extra.</p>
      ) : (
        <>
          <p>Op deze plekken in de grafiek verandert er iets:</p>
          <ol className="vw-earn__bends">
            {curve.bends.map((bend, at) => {
              const told = curve.bends.findIndex(({ reason }) => reason === bend.reason);
              const same = curve.bends[told]?.explanation ?? "";
              return (
                <li key={`${bend.kind} ${bend.fromHours}`}>
                  <p>
                    <strong>{bendInWords(bend)}</strong>
                  </p>
                  <p>
                    {told < at && bend.explanation.startsWith(same)
                      ? `Dat komt door hetzelfde als bij ${told + 1}.${bend.explanation.slice(same.length)}`
                      : `${bend.title}. ${bend.explanation}`}
                  </p>
                </li>
              );
            })}
          </ol>
        </>
      )}
      <div className="vw-no-print">
        <Disclosure summary="Dezelfde cijfers in een tabel">
          <ResponsiveTable
            caption="Netto inkomen per maand bij elk aantal uren werk per week"
            captionHidden
            rows={curve.points}
            rowKey={({ hours }) => String(hours)}
            columns={[
              { key: "hours", header: "Uren per week", rowHeader: true, cell: ({ hours }) => hoursInWords(hours) },
              { key: "net", header: "Netto per maand", numeric: true, cell: ({ net }) => wholeEuros(net) },
              {
                key: "change",
                header: "Verschil met een uur minder",
                numeric: true,
                cell: ({ hours, net }) => {
                  const before = curve.points.find((point) => point.hours === hours - 1);
                  return before ? moreOrLess(net - before.net) : "";
                },
              },
            ]}
          />
        </Disclosure>
      </div>
    </div>
  );
}

import type { Exploration } from "@vliegwiel/benefit-rules";
import { Button, Cluster } from "@vliegwiel/ui-kit";
import { exactEuros, hoursInWords, moreOrLess, wholeEuros } from "../money.ts";

type Variant = Exploration["variants"][number];

const names: Readonly<Record<Variant["name"], string>> = {
  now: "Zoals het nu is",
  work: "Dit werk",
  "day-less": "Een dag minder dan dit werk",
  "day-more": "Een dag meer dan dit werk",
  "full-time": "Volledig werken",
};

const anHourMore = ({ perMonth, perHour }: Exploration["extraHour"]): string => {
  if (Math.abs(perMonth) < 1) return "Werkt u één uur per week meer, dan hebt u per maand bijna evenveel.";
  const words = `Werkt u één uur per week meer, dan hebt u ${wholeEuros(Math.abs(perMonth))} per maand`;
  return perMonth < 0
    ? `${words} minder.`
    : `${words} meer. Dat is ${exactEuros(perHour)} voor elk uur dat u extra werkt.`;
};

/** A day less, a day more, full time, and what one hour more brings. */
export function OtherHours({
  variants,
  extraHour,
  onHours,
}: {
  variants: readonly Variant[];
  extraHour: Exploration["extraHour"];
  onHours: (hours: number) => void;
}) {
  const hours = variants.find(({ name }) => name === "work")?.hoursWeek ?? 0;
  const rows = variants
    .filter(
      ({ name, hoursWeek }) =>
        name !== "full-time" || !variants.some((one) => one.name === "day-more" && one.hoursWeek === hoursWeek),
    )
    .sort((a, b) => Number(b.name === "now") - Number(a.name === "now") || a.hoursWeek - b.hoursWeek);
  return (
    <div className="vw-stack vw-gap-2">
      <ul className="vw-earn__hours">
        {rows.map(({ name, hoursWeek, statement, change }) => (
          <li key={name}>
            <span>
              {names[name]}, {hoursInWords(hoursWeek)}
            </span>
            <strong>{wholeEuros(statement.net)}</strong>
            <span>{name === "now" ? "netto per maand" : moreOrLess(change)}</span>
          </li>
        ))}
      </ul>
      <p>{anHourMore(extraHour)}</p>
      <Cluster>
        {hours >= 1 && <Button onClick={() => onHours(hours - 1)}>Bekijk een uur minder</Button>}
        {hours <= 59 && <Button onClick={() => onHours(hours + 1)}>Bekijk een uur meer</Button>}
      </Cluster>
    </div>
  );
}

import { type Exploration, explore, type HouseholdSituation } from "@vliegwiel/benefit-rules";
import { Disclosure, Field, Notice, ResponsiveTable, Select } from "@vliegwiel/ui-kit";
import { useMemo, useState } from "react";
import { CurveInWords, CurvePicture, Month, Year } from "../../benefits/ui/parts/index.ts";
import type { Situation, Variant } from "../contract.ts";
import { inEuros } from "./wording.ts";

type Work = HouseholdSituation["work"];
type Choice = { readonly name: string; readonly work: Work; readonly shown: number; readonly found: Exploration };

const hours = ({ hoursWeek }: Work): string => `${String(hoursWeek).replace(".", ",")} uur`;

/** Each choice looked at further; nothing for one that cannot be computed. */
const choicesOf = (day: string, now: HouseholdSituation, variants: readonly Variant[]): Choice[] =>
  variants.flatMap(({ name, work: asked, outcome }) => {
    const work = asked as Work;
    const found = explore(day, now, work);
    return "error" in found ? [] : [{ name, work, shown: outcome.net, found }];
  });

const perYear: readonly { readonly id: keyof Exploration["year"]; readonly label: string }[] = [
  { id: "income", label: "Inkomen van het huishouden, bruto" },
  { id: "received", label: "Toeslagen bij het inkomen van nu" },
  { id: "entitled", label: "Toeslagen bij het nieuwe inkomen" },
  { id: "mayPayBack", label: "Misschien terug te betalen" },
  { id: "mayComeExtra", label: "Misschien extra" },
];

/** What may have to be paid back is said also while the year is folded. */
const yearInOneLine = (choices: readonly Choice[]): string => {
  const most = Math.max(...choices.map(({ found }) => found.year.mayPayBack));
  const back = most > 0 ? `misschien tot ${inEuros(most)} terug te betalen` : "waarschijnlijk niets terug te betalen";
  return `Per jaar: inkomen en toeslagen (${back})`;
};

/** The whole year for every choice beside each other: what Dienst Toeslagen looks at. */
function YearBesideEachOther({ choices, year }: { choices: readonly Choice[]; year: string }) {
  return (
    <ResponsiveTable
      caption={`Over heel ${year}`}
      captionHidden
      rows={perYear}
      rowKey={({ id }) => id}
      columns={[
        { key: "label", header: "Per jaar", rowHeader: true, cell: ({ label }) => label },
        ...choices.map(({ name, work, found }, at) => ({
          key: String(at),
          header: `${name} (${hours(work)})`,
          numeric: true,
          cell: ({ id }: (typeof perYear)[number]) => inEuros(found.year[id]),
        })),
      ]}
    />
  );
}

type FurtherProps = {
  readonly day: string;
  readonly situation: Situation;
  readonly variants: readonly Variant[];
};

/**
 * Beyond the choices themselves: the whole year, and for one choice the income at every number of hours with each fall
 * and flat stretch by name. Computed on this screen with the same engine; nothing of it is kept.
 */
export function Further({ day, situation, variants }: FurtherProps) {
  const now = situation as HouseholdSituation;
  const choices = useMemo(() => choicesOf(day, now, variants), [day, now, variants]);
  const [chosen, setChosen] = useState<string>();
  const other = choices.findIndex(({ work }) => work.hoursWeek !== now.work.hoursWeek);
  const choice = choices[Number(chosen ?? Math.max(0, other))] ?? choices[0];
  if (!choice) return null;
  const { found, work, name, shown } = choice;
  const before = found.variants.find((one) => one.name === "now")?.statement;
  const after = found.variants.find((one) => one.name === "work")?.statement;
  if (!before || !after) return null;
  // Never two different amounts for one choice on one page.
  if (Math.abs(shown - after.net) >= 0.005)
    return (
      <Notice title="De bedragen zijn sindsdien verbeterd">
        <p>De grafiek en het jaar staan hier niet bij. Wijzig de berekening en bewaar haar opnieuw, dan wel.</p>
      </Notice>
    );
  return (
    <div className="vw-stack vw-gap-4">
      <Disclosure summary={yearInOneLine(choices)}>
        <p>Gemeente en UWV kijken naar de maand. Dienst Toeslagen kijkt naar het hele jaar.</p>
        <YearBesideEachOther choices={choices} year={day.slice(0, 4)} />
      </Disclosure>
      <section className="vw-earn__part vw-stack vw-gap-2">
        <h3>Eén keuze van dichtbij</h3>
        <Field name="keuze" label="Welke keuze?" error={undefined}>
          {(control) => (
            <Select
              {...control}
              options={choices.map((one, at) => ({ value: String(at), label: `${one.name}, ${hours(one.work)}` }))}
              value={String(choices.indexOf(choice))}
              onChange={(event) => setChosen(event.target.value)}
            />
          )}
        </Field>
        <CurvePicture
          curve={found.curve}
          now={{ hours: now.work.hoursWeek, net: before.net }}
          then={{ hours: work.hoursWeek, net: after.net }}
        />
        <p>
          De lijn rekent met het loon van ‘{name}’: {inEuros(work.hourlyWage)} bruto per uur.
        </p>
        <CurveInWords curve={found.curve} />
        <Disclosure summary={`Deze keuze in een maand: van ${inEuros(before.net)} naar ${inEuros(after.net)}`}>
          <Month now={before} then={after} hours={work.hoursWeek} />
        </Disclosure>
        <Disclosure summary="Deze keuze in het jaar: vakantiegeld, aangifte en toeslagen">
          <Year year={found.year} date={day} now={before} then={after} />
        </Disclosure>
      </section>
    </div>
  );
}

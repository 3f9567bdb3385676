import type { Exploration, HouseholdStatement } from "@vliegwiel/benefit-rules";
import { Disclosure, ResponsiveTable } from "@vliegwiel/ui-kit";
import { exactEuros, hoursInWords, signed, wholeEuros } from "../money.ts";
import { amountOn, groupedNet } from "./groups.ts";

type Row = {
  readonly key: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly sum?: boolean;
};

const rowsOf = (now: HouseholdStatement, then: HouseholdStatement): Row[] => {
  const lines = [...then.lines, ...now.lines.filter(({ id }) => !then.lines.some((line) => line.id === id))];
  return [
    ...lines.map(({ id, label }) => ({ key: id, label, before: amountOn(now, id), after: amountOn(then, id) })),
    { key: "net", label: "Samen, gemiddeld per maand", before: now.net, after: then.net, sum: true },
    { key: "later", label: "Waarvan u dit pas later krijgt", before: now.setApart, after: then.setApart },
    { key: "paid", label: "In een gewone maand", before: now.paidMonthly, after: then.paidMonthly, sum: true },
  ];
};

/** What the municipality and UWV look at. */
export function Month({ now, then, hours }: { now: HouseholdStatement; then: HouseholdStatement; hours: number }) {
  const words = ({ sum }: Row, text: string) => (sum ? <strong>{text}</strong> : text);
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        In een gewone maand komt er {wholeEuros(then.paidMonthly)} binnen. Nu is dat {wholeEuros(now.paidMonthly)}.
        {then.setApart > 0 &&
          ` De rest komt later, zoals vakantiegeld: gemiddeld ${wholeEuros(then.setApart)} voor elke maand.`}
        {then.setApart < 0 &&
          ` Na uw aangifte betaalt u nog iets terug: gemiddeld ${wholeEuros(-then.setApart)} voor elke maand.`}
      </p>
      <p>De gemeente kijkt naar wat u in een maand netto verdient. UWV kijkt naar uw bruto loon van die maand.</p>
      <Disclosure summary="Elk bedrag per maand">
        <ResponsiveTable
          caption="Wat er per maand binnenkomt en wat eraf gaat"
          captionHidden
          rows={rowsOf(now, then)}
          rowKey={({ key }) => key}
          columns={[
            { key: "label", header: "Wat", rowHeader: true, cell: (row) => words(row, row.label) },
            { key: "now", header: "Nu", numeric: true, cell: (row) => words(row, exactEuros(row.before)) },
            {
              key: "then",
              header: `Met ${hoursInWords(hours)} werk`,
              numeric: true,
              cell: (row) => words(row, exactEuros(row.after)),
            },
            {
              key: "change",
              header: "Verschil",
              numeric: true,
              cell: (row) => words(row, row.after === row.before ? "gelijk" : signed(row.after - row.before)),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}

const monthNames = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** What Dienst Toeslagen looks at: months of work count for the whole year. */
export function Year({
  year,
  date,
  now,
  then,
}: {
  year: Exploration["year"];
  date: string;
  now: HouseholdStatement;
  then: HouseholdStatement;
}) {
  const name = date.slice(0, 4);
  const allowances = groupedNet(then).allowances - groupedNet(now).allowances;
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        Dienst Toeslagen kijkt naar uw inkomen van het hele jaar, ook als u pas in {monthNames[year.firstMonth - 1]}{" "}
        begint met werken. Over heel {name} is het inkomen van uw huishouden dan ongeveer {wholeEuros(year.income)}{" "}
        bruto.
      </p>
      {year.received !== year.entitled && (
        <p>
          Zorgtoeslag, huurtoeslag en kindgebonden budget: met uw inkomen van nu is dat {wholeEuros(year.received)} over
          heel {name}. Bij uw nieuwe inkomen hoort {wholeEuros(year.entitled)}.
        </p>
      )}
      {year.mayPayBack > 0 && (
        <p>
          <strong>Geef uw nieuwe inkomen op tijd door aan Dienst Toeslagen.</strong> Anders betaalt u later misschien{" "}
          {wholeEuros(year.mayPayBack)} terug.
        </p>
      )}
      {year.mayComeExtra > 0 && <p>U krijgt dan misschien {wholeEuros(year.mayComeExtra)} extra.</p>}
      {year.mayPayBack === 0 && year.mayComeExtra === 0 && (
        <p>Over {name} verandert er dan niets aan uw zorgtoeslag, huurtoeslag en kindgebonden budget.</p>
      )}
      {Math.abs(allowances) >= 1 && year.firstMonth > 1 && (
        <p>
          Hierboven, per maand, zijn uw toeslagen {wholeEuros(Math.abs(allowances))}{" "}
          {allowances < 0 ? "lager" : "hoger"}. Dat is als u een heel jaar zo werkt. Blijft u werken, dan geldt dat
          vanaf januari.
        </p>
      )}
    </div>
  );
}

import { Button, count, Disclosure, dutchDate, ErrorState, LoadingPart, ResponsiveTable } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Calculation, type Recomputed, recompute } from "../contract.ts";
import { inEuros } from "./wording.ts";

type Line = Recomputed["variants"][number]["lines"][number];
type Because = Line["because"][number];

const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4 });
const periods: Readonly<Record<string, string>> = {
  "EUR/hour": "per uur",
  "EUR/day": "per dag",
  "EUR/month": "per maand",
  "EUR/quarter": "per kwartaal",
  "EUR/year": "per jaar",
};
const amountWords = ({ unit, was, becomes }: Because): string => {
  if (was === null || becomes === null) return "een tabel van de wet is veranderd";
  const [per = ""] = /^[^\s,]+/.exec(unit) ?? [];
  if (per === "%") return `${number.format(was)} procent werd ${number.format(becomes)} procent`;
  return per.startsWith("EUR")
    ? [`${inEuros(was)} werd ${inEuros(becomes)}`, periods[per]].filter(Boolean).join(" ")
    : `${number.format(was)} werd ${number.format(becomes)}`;
};

function Why({ lines }: { lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ id, label, was, becomes, because }) => (
        <li key={id}>
          {label}: van {inEuros(was)} naar {inEuros(becomes)}.
          {because.length === 0 ? (
            " Dit komt doordat een ander bedrag hierboven veranderde."
          ) : (
            <Disclosure summary={`Waardoor? ${count(because.length, "bedrag", "bedragen")} van de wet`}>
              <ul>
                {because.map((one) => (
                  <li key={one.id}>
                    {one.law}, artikel {one.article}: {amountWords(one)}, vanaf {dutchDate(one.validFrom)}.{" "}
                    <code>{one.id}</code>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}

function Outcome({ calculation }: { calculation: Calculation }) {
  const { calculationId } = calculation;
  const { data, problem, refetch } = useEndpoint(recompute, { calculationId });
  if (problem) return <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />;
  if (!data) return <LoadingPart lines={4} />;
  if (data.variants.every(({ lines }) => lines.length === 0))
    return <p>Met de bedragen van {dutchDate(data.day)} komt hetzelfde eruit.</p>;
  return (
    <div className="vw-stack vw-gap-2">
      <ResponsiveTable
        caption={`Met de bedragen van ${dutchDate(data.day)}`}
        columns={[
          { key: "name", header: "Keuze", rowHeader: true, cell: ({ name }) => name },
          { key: "was", header: "Was, netto", numeric: true, cell: ({ netWas }) => inEuros(netWas) },
          { key: "net", header: "Wordt, netto", numeric: true, cell: ({ net }) => inEuros(net) },
          { key: "change", header: "Verschil", numeric: true, cell: ({ net, netWas }) => inEuros(net - netWas) },
        ]}
        rows={data.variants}
        rowKey={({ name }) => name}
      />
      {data.variants.map(({ name, lines }) => (
        <section key={name} className="vw-stack vw-gap-1">
          <h3>{name}: wat er anders is, en waardoor</h3>
          {lines.length === 0 ? <p>Niets.</p> : <Why lines={lines} />}
        </section>
      ))}
      <p>
        Om dit later na te gaan: de bedragen van toen hebben kenmerk <code>{data.savedVersion}</code>, die van nu{" "}
        <code>{data.version}</code>.
      </p>
    </div>
  );
}

/** The same answers with the amounts of today: what changes, line by line, and why. */
export function Again({ calculation }: { calculation: Calculation }) {
  const [shown, setShown] = useState(false);
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Met de bedragen van vandaag</h2>
      {calculation.otherAmountsToday && <p>De wet heeft nu andere bedragen dan toen deze berekening werd bewaard.</p>}
      {shown ? (
        <Outcome calculation={calculation} />
      ) : (
        <Button onClick={() => setShown(true)}>Opnieuw berekenen met de bedragen van vandaag</Button>
      )}
    </section>
  );
}

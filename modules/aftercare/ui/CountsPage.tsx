import {
  DateInput,
  dutchDate,
  ErrorState,
  Field,
  LoadingPart,
  Notice,
  Page,
  PrintButton,
  ResponsiveTable,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { today as todayHere } from "../../../platform/browser/today.ts";
import { countStays, type StayCount } from "../contract.ts";
import { monthsInWords } from "./wording.ts";

const title = "Wie blijft aan het werk?";
const isDay = (typed: string) => /^\d{4}-\d{2}-\d{2}$/.test(typed);
const shown = (amount: number | undefined) => (amount === undefined ? "niet getoond" : String(amount));
const whose = ({ organisation, own }: StayCount) =>
  organisation === null ? "De hele regio" : own ? `${organisation} (jullie)` : organisation;

function Table({ counts }: { counts: readonly StayCount[] }) {
  return (
    <ResponsiveTable
      caption="Mensen met werk, een aantal maanden na de eerste werkdag"
      captionHidden
      rows={counts}
      rowKey={(row) => `${row.organisation} ${row.months}`}
      columns={[
        { key: "who", header: "Van wie", rowHeader: true, cell: (row) => whose(row) },
        { key: "months", header: "Na", cell: ({ months }) => monthsInWords(months) },
        { key: "persons", header: "Mensen", numeric: true, cell: ({ persons }) => persons },
        { key: "placements", header: "Werkplekken", numeric: true, cell: ({ placements }) => placements },
        { key: "here", header: "Werkt daar nog", numeric: true, cell: ({ states }) => shown(states?.here) },
        {
          key: "elsewhere",
          header: "Werkt ergens anders",
          numeric: true,
          cell: ({ states }) => shown(states?.elsewhere),
        },
        { key: "not", header: "Werkt niet", numeric: true, cell: ({ states }) => shown(states?.not) },
        { key: "unknown", header: "Niet bekend", numeric: true, cell: ({ states }) => shown(states?.unknown) },
        {
          key: "percent",
          header: "Aan het werk",
          numeric: true,
          cell: ({ percentAtWork, states, placements }) =>
            percentAtWork === null || !states
              ? "te weinig mensen"
              : `${percentAtWork}% (${states.here + states.elsewhere} van ${placements})`,
        },
      ]}
    />
  );
}

/** Only numbers, with what is divided by what, and over which days. */
export default function CountsPage() {
  const today = todayHere();
  const [from, setFrom] = useState(`${Number(today.slice(0, 4)) - 1}${today.slice(4)}`);
  const [until, setUntil] = useState(today);
  const asked = isDay(from) && isDay(until);
  const { data, problem, refetch } = useEndpoint(countStays, { from, until }, { enabled: asked });
  return (
    <Page
      title={title}
      width="wide"
      lead="Hoeveel mensen nog werken, 1, 3, 6, 12 en 24 maanden na hun eerste werkdag. Alleen aantallen, nooit wie."
      breadcrumb={[{ href: "/nabellen", label: "Nabellen" }]}
    >
      <div className="vw-cluster vw-gap-3 vw-no-print">
        <Field name="from" label="Vanaf" error={isDay(from) ? undefined : "Vul een datum in, bijvoorbeeld 12-3-2026."}>
          {(control) => <DateInput {...control} value={from} onChange={setFrom} />}
        </Field>
        <Field
          name="until"
          label="Tot en met"
          error={
            isDay(until)
              ? problem?.fieldErrors.find(({ pointer }) => pointer === "/until")?.message
              : "Vul een datum in, bijvoorbeeld 12-3-2026."
          }
        >
          {(control) => <DateInput {...control} value={until} onChange={setUntil} />}
        </Field>
      </div>
      {problem && problem.fieldErrors.length === 0 && (
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      )}
      {asked && !data && !problem && <LoadingPart lines={4} />}
      {data && !data.may.count.allowed && <Notice title={data.may.count.detail} />}
      {data?.may.count.allowed && (
        <>
          <p>
            Moment tussen {dutchDate(data.from)} en {dutchDate(data.until)}.
          </p>
          {data.counts.length === 0 ? (
            <p>In deze tijd was er nog geen moment om te tellen. Kies een langere tijd.</p>
          ) : (
            <Table counts={data.counts} />
          )}
          <Notice title="Hoe is dit geteld?">
            <p>
              Elke werkplek telt één keer per moment. Het antwoord komt van een contact of van de persoon. Is er niets
              gezegd, dan tellen de uren alleen als iemand in de drie maanden ervoor heeft gekeken. Anders is het ‘niet
              bekend’.
            </p>
            <p>
              Het percentage is: werkt daar nog of ergens anders, gedeeld door alle werkplekken, ook ‘niet bekend’. Bij
              minder dan tien mensen staat er geen percentage. Gaat het om heel weinig mensen, dan staat er alleen
              hoeveel het er zijn.
            </p>
          </Notice>
        </>
      )}
      <PrintButton />
    </Page>
  );
}

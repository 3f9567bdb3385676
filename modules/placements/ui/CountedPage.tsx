import "./placements.css";
import {
  announce,
  dutchDate,
  dutchNumber,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  ResponsiveTable,
  Select,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useFilter } from "../../../platform/browser/address.ts";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Figure, notShownInWords } from "../../../platform/shared/small-numbers.ts";
import { askCount, type Shown, showCounts } from "../contract.ts";
import { asksInWords, whose } from "./definition-words.ts";
import { conditionWords, refusal } from "./wording.ts";

const title = "Plaatsingen geteld";
const crumbs = [{ href: "/plaatsingen", label: "Plaatsingen" }];
const inWords = (figure: Figure | undefined): string =>
  typeof figure === "number" ? dutchNumber(figure) : notShownInWords(figure ?? "hidden");
/** "1e kwartaal 2026", from its first day. */
const quarterWord = (day: string): string => `${(Number(day.slice(5, 7)) + 2) / 3}e kwartaal ${day.slice(0, 4)}`;

type Row = {
  readonly key: string;
  readonly what: string;
  readonly asks: string;
  readonly quarters: readonly Figure[];
  readonly total: Figure;
};

function Table({ shown }: { readonly shown: Shown }) {
  const rows: Row[] = [
    { key: "all", what: "Alles bij elkaar", asks: "Elke plaatsing, hoe kort of klein ook.", ...shown.all },
    ...shown.rows.map(({ definition, quarters, total }) => ({
      key: definition.definitionId,
      what: `${whose(definition)}: ${definition.name}`,
      asks: `${asksInWords(definition)} (versie ${definition.version})`,
      quarters,
      total,
    })),
  ];
  return (
    <ResponsiveTable
      caption="Dezelfde plaatsingen, onder elke afspraak"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "what",
          header: "Afspraak",
          rowHeader: true,
          cell: ({ what, asks }: Row) => (
            <>
              {what}
              <span className="vw-placements__asks">{asks}</span>
            </>
          ),
        },
        ...shown.quarters.map((quarter, index) => ({
          key: quarter,
          header: quarterWord(quarter),
          numeric: true,
          cell: ({ quarters }: Row) => inWords(quarters[index]),
        })),
        { key: "total", header: "Samen", numeric: true, cell: ({ total }: Row) => inWords(total) },
      ]}
    />
  );
}

/** By which condition a placement falls out: the difference between two rows, in words. */
function WhyDifferent({ shown }: { readonly shown: Shown }) {
  const rows = shown.rows
    .map(({ definition, out }) => ({ definition, out: out.filter(({ placements }) => placements !== 0) }))
    .filter(({ out }) => out.length > 0);
  if (rows.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="verschil">
      <h2 id="verschil">Waarom de aantallen verschillen</h2>
      <p>Telt een plaatsing ergens niet mee, dan staat ze hier bij één reden: de eerste die geldt.</p>
      <ul>
        {rows.map(({ definition, out }) => (
          <li key={definition.definitionId}>
            <strong>
              {whose(definition)}: {definition.name}.
            </strong>{" "}
            Telt niet mee:{" "}
            {out.map(({ condition, placements }) => `${inWords(placements)} ${conditionWords[condition]}`).join("; ")}.
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskCount({ from, nextOn }: { readonly from: readonly string[]; readonly nextOn: string | null }) {
  const ask = useAct(askCount);
  const [fromDay, setFromDay] = useState(from.at(3) ?? from.at(-1) ?? "");
  const errors = fieldErrorsOf(ask.problem);
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="tellen">
      <h2 id="tellen">Opnieuw tellen</h2>
      <FormShell
        submitLabel="Tellen"
        submitRefused={nextOn ? `Er is deze week al geteld. Opnieuw tellen kan vanaf ${dutchDate(nextOn)}.` : undefined}
        busy={ask.busy}
        submitError={wholeProblem(ask.problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void ask.act({ fromDay }).then(
            () => announce("Er wordt geteld. Kijk over een paar minuten weer"),
            () => undefined,
          )
        }
      >
        <Field
          name="fromDay"
          label="Vanaf welk kwartaal?"
          hint="Tot en met het laatste kwartaal dat voorbij is. Hoogstens één keer per week."
          error={errors.find(({ name }) => name === "fromDay")?.message}
        >
          {(wiring) => (
            <Select
              {...wiring}
              options={from.map((value) => ({ value, label: quarterWord(value) }))}
              value={fromDay}
              onChange={(event) => setFromDay(event.target.value)}
            />
          )}
        </Field>
      </FormShell>
    </section>
  );
}

/** The same placements under each partner's own definition, beside each other. */
export default function CountedPage() {
  const [countId, setCountId] = useFilter("telling");
  const { data, problem, refetch } = useEndpoint(showCounts, countId ? { countId } : {});
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { count } = data;
  return (
    <Page
      title={title}
      width="wide"
      lead="Elke partner telt anders. Daarom staan de aantallen naast elkaar, over dezelfde plaatsingen."
      breadcrumb={crumbs}
      action={<LinkButton href="/plaatsingen/afspraken">Wat is een plaatsing?</LinkButton>}
    >
      {data.earlier.length > 1 && (
        <Field name="telling" label="Geteld op" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              options={data.earlier.map((one) => ({
                value: one.countId,
                label: `${dutchDate(one.countedOn)}, vanaf ${dutchDate(one.fromDay)}`,
              }))}
              value={count?.countId ?? ""}
              onChange={(event) => setCountId(event.target.value)}
            />
          )}
        </Field>
      )}
      {!count && (
        <EmptyState title="Er is nog niet geteld">
          <p>Leg eerst vast wat een plaatsing is. Daarna telt wie de regio of een organisatie beheert.</p>
        </EmptyState>
      )}
      {count && !count.shown && (
        <Notice title="Er wordt geteld" live="status">
          <p>Dat is meestal binnen een paar minuten klaar. Laad de pagina dan opnieuw.</p>
        </Notice>
      )}
      {count?.shown && (
        <>
          <ul>
            <li>
              Geteld op {dutchDate(count.countedOn)}: wat begon vanaf {dutchDate(count.fromDay)}. Het lopende kwartaal
              telt nog niet mee.
            </li>
            <li>Een plaatsing staat in het kwartaal waarin het werk begon. Eén persoon kan er meer hebben.</li>
            <li>“Minder dan 5” en “niet getoond” betekenen: anders is een persoon te herkennen.</li>
            <li>Er staan geen percentages: die vergelijken wat niet gelijk is.</li>
          </ul>
          <Table shown={count.shown} />
          <WhyDifferent shown={count.shown} />
          <div className="vw-no-print">
            <LinkButton href={`/api/v1/placement-counts/${count.countId}/file`} download>
              Deze telling downloaden (csv)
            </LinkButton>
          </div>
        </>
      )}
      {data.may.count.allowed ? (
        <AskCount from={data.canCountFrom} nextOn={data.nextOn} />
      ) : (
        <p className="vw-quiet vw-no-print">{refusal(data.may.count)}</p>
      )}
      <PrintButton />
    </Page>
  );
}

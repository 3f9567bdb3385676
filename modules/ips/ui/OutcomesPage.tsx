import {
  Disclosure,
  dutchDate,
  dutchNumber,
  ErrorState,
  Field,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  PrintButton,
  Select,
} from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Outcome, showOutcomes } from "../contract.ts";
import { KeptQuarters } from "./KeptQuarters.tsx";
import { PathCounts } from "./PathCounts.tsx";
import { withDates } from "./wording.ts";

const certainty = { high: "zeker", medium: "redelijk zeker", low: "onzeker" } as const;

/** The number, with what it was counted from: never one without the other. */
const inWords = ({
  shape,
  value,
  numerator,
  denominator,
  unit,
  low,
  high,
}: Outcome): { figure: string; from: string } => {
  if (shape === "none") return { figure: "Niet te tellen", from: "" };
  const amount = dutchNumber(value ?? 0);
  if (shape === "number")
    return {
      figure: value === null ? "Niet getoond" : unit === "procent" ? `${amount}%` : `${amount} ${unit}`,
      from: `Geteld over ${dutchNumber(denominator ?? 0)}.`,
    };
  return {
    figure: value === null ? "Geen percentage" : `${amount}%`,
    from: `${dutchNumber(numerator ?? 0)} van ${dutchNumber(denominator ?? 0)}.${low !== null && high !== null ? ` Met 95% zekerheid tussen ${low}% en ${high}%.` : ""}`,
  };
};

function One({ outcome }: { outcome: Outcome }) {
  const { name, definition, traps, benchmarks, period, notes } = outcome;
  const { figure, from } = inWords(outcome);
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <h3>{name}</h3>
      <p>
        <strong>{figure}</strong>
        {from && ` · ${from}`}
      </p>
      {period && <p className="vw-quiet">Periode: {withDates(period)}.</p>}
      {notes.map((note) => (
        <p key={note}>{withDates(note)}</p>
      ))}
      <Disclosure summary="Hoe geteld, en waar je op moet letten">
        <div className="vw-stack vw-gap-1">
          <p>{definition.replace(/\.$/, "")}.</p>
          {traps.length > 0 && (
            <ul>
              {traps.map((trap) => (
                <li key={trap}>{trap}</li>
              ))}
            </ul>
          )}
          {benchmarks.length > 0 && (
            <>
              <p>Wat anderen vonden. Vergelijk alleen bij dezelfde periode en mensen.</p>
              <ul>
                {benchmarks.map(({ value, population, source, confidence, note }) => (
                  <li key={`${population}-${source}`}>
                    {value ? `${value}. ` : ""}
                    {population === "-" ? "" : `${population}. `}
                    {source === "-" ? "" : `Bron: ${source} (${certainty[confidence]}). `}
                    {note ? `${note}.` : ""}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Disclosure>
    </li>
  );
}

/** What IPS brings, for the organisation as a whole. */
export default function OutcomesPage() {
  const [within, setWithin] = useFilter("binnen", "6");
  const chosen = ["6", "12", "18", "24", "30"].find((one) => one === within) ?? "6";
  const { data, problem, refetch } = useEndpoint(showOutcomes, { within: Number(chosen) });
  const counted = data?.outcomes.filter(({ shape }) => shape !== "none") ?? [];
  const not = data?.outcomes.filter(({ shape }) => shape === "none") ?? [];
  return (
    <Page
      title="Uitkomsten van IPS"
      lead="Van jullie hele organisatie samen, nooit per coach: uitkomsten hangen ook af van wie er meedoet en van het werk in de buurt."
      breadcrumb={[{ href: "/ips", label: "IPS" }]}
    >
      <div className="vw-no-print">
        <Field name="binnen" label="Binnen hoeveel maanden na de intake?" error={undefined}>
          {(control) => (
            <Select
              {...control}
              aria-required={false}
              options={["6", "12", "18", "24", "30"].map((value) => ({ value, label: `${value} maanden` }))}
              value={chosen}
              onChange={(event) => setWithin(event.target.value)}
            />
          )}
        </Field>
      </div>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {data && (
        <>
          <Notice title={`Gemeten op ${dutchDate(data.measuredOn)}, over ${dutchNumber(data.trajectories)} trajecten`}>
            <p>
              Bij minder dan 10 personen staat er geen percentage. Van iemands werk telt alleen wat die persoon jullie
              laat weten. Hier tellen alleen mensen die nu nog zijn ingeschreven. Verderop staan de aantallen over de
              jaren, ook van wie is uitgeschreven.
            </p>
          </Notice>
          <PathCounts path={data.path} />
          <section className="vw-stack vw-gap-2">
            <h2>Uitkomsten, van wie nu is ingeschreven</h2>
            <ul className="vw-stack vw-gap-2">
              {counted.map((outcome) => (
                <One key={outcome.metric} outcome={outcome} />
              ))}
            </ul>
          </section>
          <KeptQuarters {...data.quarters} />
          <section className="vw-stack vw-gap-2">
            <h2>Wat hier niet te tellen is</h2>
            <ul className="vw-stack vw-gap-2">
              {not.map((outcome) => (
                <One key={outcome.metric} outcome={outcome} />
              ))}
            </ul>
          </section>
          <div className="vw-no-print">
            <LinkButton href={`/api/v1/ips/outcomes/file?within=${chosen}`} download>
              Uitkomsten downloaden (csv)
            </LinkButton>
          </div>
        </>
      )}
      <PrintButton />
    </Page>
  );
}

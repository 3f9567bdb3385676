import {
  announce,
  Button,
  Card,
  dutchDate,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type MyAtWork, myAtWork, type Part, partNames, parts, writePlanLine } from "../contract.ts";
import { Line } from "./MyPlanLine.tsx";
import { WordsForm } from "./PlanWords.tsx";

const title = "Als het minder gaat";

const breadcrumb = [{ href: "/mijn/aan-het-werk", label: "Aan het werk blijven" }];

function PartOfPlan({ part, data }: { part: Part; data: MyAtWork }) {
  const [adding, setAdding] = useState(false);
  const write = useAct(writePlanLine);
  const lines = data.plan.filter((line) => line.part === part);
  return (
    <Card heading={parts[part].title} level={2} as="section">
      <p>{parts[part].ask}</p>
      {lines.length > 0 && (
        <ul className="vw-stack vw-gap-3">
          {lines.map((line) => (
            <Line key={`${line.lineId}-${line.version}`} line={line} jobs={data.jobs} />
          ))}
        </ul>
      )}
      {adding ? (
        <WordsForm
          part={part}
          name={`nieuw-${part}`}
          start={{ text: "", reaction: "" }}
          saveLabel="Zin toevoegen"
          busy={write.busy}
          errors={write.problem?.fieldErrors ?? []}
          onCancel={() => setAdding(false)}
          onSave={(words) =>
            void write.act({ part, ...words }).then(
              () => {
                setAdding(false);
                announce("De zin staat in uw plan");
              },
              () => undefined,
            )
          }
        />
      ) : (
        <div className="vw-no-print">
          <Button onClick={() => setAdding(true)} aria-label={`Zin toevoegen bij ‘${parts[part].title}’`}>
            Zin toevoegen
          </Button>
        </div>
      )}
      {write.problem && write.problem.fieldErrors.length === 0 && (
        <ErrorState problem={write.problem} kept="Uw woorden staan er nog." />
      )}
    </Card>
  );
}

/** The person's own plan for when it goes less well: early signs with what was agreed, and who does what. */
export default function MyPlanPage() {
  const { data, problem, refetch } = useEndpoint(myAtWork, {});
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { support, readers } = data;
  return (
    <Page
      title={title}
      breadcrumb={breadcrumb}
      lead="Dit plan is van u. Maak het op een goede dag, alleen of samen met wie u helpt."
    >
      <Notice title="Wie leest dit?">
        {readers.length === 0 ? (
          <p>
            Alleen u. Wie u helpt, leest het als u daar toestemming voor geeft, voor ‘Afspraken voor als het misgaat’.
            Wie zelf een zin voorstelt, leest die zin.
          </p>
        ) : (
          <ul>
            {readers.map(({ name, organisation, until }) => (
              <li key={`${name} ${organisation}`}>
                {name}, {organisation}, tot {dutchDate(until)}
              </li>
            ))}
          </ul>
        )}
        <p>
          Een werkgever leest dit plan nooit, op zinnen na die u zelf aanvinkt. De gemeente en UWV alleen als u dat zelf
          toestaat. <a href="/mijn/toestemmingen">Mijn toestemmingen</a>
        </p>
      </Notice>
      {partNames.map((part) => (
        <PartOfPlan key={part} part={part} data={data} />
      ))}
      {support && !support.endedOn && (
        <p>
          Bellen kan altijd: {support.owner?.name ?? "uw aanspreekpunt"}, {support.phone}. Bij gevaar: 112. Denkt u aan
          zelfdoding? Bel 113, of 0800 0113 (gratis, dag en nacht).
        </p>
      )}
      <PrintButton />
    </Page>
  );
}

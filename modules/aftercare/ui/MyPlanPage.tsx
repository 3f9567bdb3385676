import {
  announce,
  Button,
  Card,
  Checkbox,
  dutchDate,
  ErrorState,
  Field,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  TextArea,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  agreeToPlanLine,
  changePlanLine,
  dropPlanLine,
  type MyAtWork,
  myAtWork,
  type Part,
  type PlanLine,
  partNames,
  parts,
  tellAtWork,
  writePlanLine,
} from "../contract.ts";

const title = "Als het minder gaat";
const breadcrumb = [{ href: "/mijn/aan-het-werk", label: "Aan het werk blijven" }];

type Words = { readonly text: string; readonly reaction: string };
type WordsProps = {
  part: Part;
  name: string;
  start: Words;
  saveLabel: string;
  busy: boolean;
  errors: readonly { pointer: string; message: string }[];
  onSave: (words: Words) => void;
  onCancel: () => void;
};

/** One line; of an early sign also what was agreed to do. */
function WordsForm({ part, name, start, saveLabel, busy, errors, onSave, onCancel }: WordsProps) {
  const [words, setWords] = useState(start);
  const errorOf = (field: string) => errors.find(({ pointer }) => pointer === `/${field}`)?.message;
  return (
    <form
      className="vw-stack vw-gap-2 vw-no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
    >
      <Field
        name={`${name}-text`}
        label={part === "sign" ? "Waaraan merkt u of een ander het?" : "Uw zin"}
        hint="Eén zin. U hoeft geen ziekte of medicijn te noemen."
        error={errorOf("text")}
      >
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            rows={2}
            limit={240}
            value={words.text}
            onChange={(event) => setWords({ ...words, text: event.target.value })}
          />
        )}
      </Field>
      {part === "sign" && (
        <Field
          name={`${name}-reaction`}
          label="Wat is dan afgesproken?"
          hint="Wie doet wat?"
          error={errorOf("reaction")}
          optional
        >
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              limit={240}
              value={words.reaction}
              onChange={(event) => setWords({ ...words, reaction: event.target.value })}
            />
          )}
        </Field>
      )}
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy}>
          {saveLabel}
        </Button>
        <Button kind="subtle" onClick={onCancel}>
          Annuleren
        </Button>
      </div>
    </form>
  );
}

/** The sentence for work: ticked for one employer at a time. */
function Ticks({ line, jobs }: { line: PlanLine; jobs: MyAtWork["jobs"] }) {
  const tell = useAct(tellAtWork);
  return (
    <div className="vw-stack vw-gap-1">
      {tell.problem && <ErrorState problem={tell.problem} kept="Er is niets veranderd." />}
      {jobs.map(({ placementId, employer, link }) => {
        const told = line.toldFor.includes(placementId);
        return (
          <Checkbox
            key={placementId}
            name={`aan-${line.lineId}-${placementId}`}
            label={`${employer} mag deze zin lezen`}
            hint={link ? undefined : "Deze werkgever heeft nu geen link. De zin is te lezen zodra die er is."}
            checked={told}
            onChange={() =>
              void tell.act({ lineId: line.lineId, placementId, told: !told }).then(
                () => announce(told ? `${employer} leest deze zin niet meer` : `${employer} mag deze zin lezen`),
                () => undefined,
              )
            }
          />
        );
      })}
    </div>
  );
}

function Line({ line, jobs }: { line: PlanLine; jobs: MyAtWork["jobs"] }) {
  const { lineId, part, text, reaction, from, agreedOn, version } = line;
  const [editing, setEditing] = useState(false);
  const agree = useAct(agreeToPlanLine);
  const change = useAct(changePlanLine);
  const drop = useAct(dropPlanLine);
  const problem = agree.problem ?? drop.problem ?? (change.problem?.fieldErrors.length ? undefined : change.problem);
  const waits = agreedOn === null;
  if (editing)
    return (
      <li>
        <WordsForm
          part={part}
          name={lineId}
          start={{ text, reaction }}
          saveLabel="Zin bewaren"
          busy={change.busy}
          errors={change.problem?.fieldErrors ?? []}
          onCancel={() => setEditing(false)}
          onSave={(words) =>
            void change.act({ lineId, version, ...words }).then(
              () => {
                setEditing(false);
                announce("De zin is veranderd");
              },
              () => undefined,
            )
          }
        />
        {problem && <ErrorState problem={problem} kept="Uw woorden staan er nog." />}
      </li>
    );
  return (
    <li className={waits ? "vw-card vw-card--urgent vw-stack vw-gap-1" : "vw-stack vw-gap-1"}>
      {waits && <p>Voorgesteld door {from ?? "iemand"}. Wacht op uw ja of nee:</p>}
      <p className="vw-text">{text}</p>
      {reaction && (
        <p className="vw-text">
          <strong>Dan:</strong> {reaction}
        </p>
      )}
      {part === "at-work" && !waits && <Ticks line={line} jobs={jobs} />}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-cluster vw-gap-1 vw-no-print">
        {waits && (
          <Button
            busy={agree.busy}
            aria-label={`Ja, dit mag erin: ${text}`}
            onClick={() =>
              void agree.act({ lineId, version }).then(
                () => announce("De zin staat in uw plan"),
                () => undefined,
              )
            }
          >
            Ja, dit mag erin
          </Button>
        )}
        <Button kind="subtle" onClick={() => setEditing(true)} aria-label={`Veranderen: ${text}`}>
          {waits ? "In mijn woorden" : "Veranderen"}
        </Button>
        <Button
          kind="subtle"
          busy={drop.busy}
          aria-label={`Weghalen: ${text}`}
          onClick={() =>
            void drop.act({ lineId }).then(
              () => announce("De zin is weg"),
              () => undefined,
            )
          }
        >
          {waits ? "Nee, weghalen" : "Weghalen"}
        </Button>
      </div>
    </li>
  );
}

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

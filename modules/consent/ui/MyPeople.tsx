import {
  announce,
  Button,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  Notice,
  Page,
  Stack,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  categories,
  joinRegistration,
  letInAgain,
  myPeople,
  objectToRepresentation,
  purposes,
  shutOut,
  taskWords,
} from "../contract.ts";
import { toHeading } from "./to-heading.ts";

const grounds: Readonly<Record<string, string>> = {
  "ouderlijk-gezag": "ouder of voogd, tot u 16 bent",
  curator: "curator",
  mentor: "mentor, voor zorg en begeleiding",
  bewindvoerder: "bewindvoerder, alleen voor geld",
  gemachtigde: "door u gemachtigd",
};
const titleOf = (purpose: string): string =>
  purpose === "own-work"
    ? "werkt met u"
    : purpose === "break-glass"
      ? "noodgeval"
      : (Object.entries(purposes).find(([word]) => word === purpose)?.[1].title ?? purpose);

function Join() {
  const { act, busy, problem, answer } = useAct(joinRegistration);
  const [code, setCode] = useState("");
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Nog een organisatie toevoegen</h2>
      <p>Bent u bij nog een organisatie ingeschreven? Vraag daar om uw code. Alleen u kunt de twee samenvoegen.</p>
      <FormShell
        onSubmit={() =>
          void act({ code }).then(
            ({ joined }) => announce(joined ? "Toegevoegd" : "Deze code klopt niet"),
            () => undefined,
          )
        }
        submitLabel="Toevoegen"
        busy={busy}
        submitError={problem}
        fieldErrors={[]}
      >
        <Field name="code" label="Code" error={problem?.fieldErrors[0]?.message}>
          {(wiring) => (
            <TextInput
              {...wiring}
              short
              autoComplete="off"
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
      </FormShell>
      {answer && !answer.joined && (
        <Notice tone="warning" title="Deze code klopt niet, of is al gebruikt" live="status" />
      )}
      {answer?.joined && <Notice tone="success" title="De inschrijving is toegevoegd" live="status" />}
    </section>
  );
}

/** Who sees the person today, and what the person can do about it. */
export default function MyPeople() {
  const { data, problem, refetch } = useEndpoint(myPeople, {});
  const out = useAct(shutOut);
  const back = useAct(letInAgain);
  const object = useAct(objectToRepresentation);
  const failed = out.problem ?? back.problem ?? object.problem;
  return (
    <Page
      title="Wie ziet mij"
      lead="Deze mensen kunnen vandaag iets van u zien. U kunt iemand buitensluiten, zonder te zeggen waarom."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {failed && <ErrorState problem={failed} kept="Er is niets veranderd." />}
      {!data && !problem && <LoadingPart lines={5} />}
      {data?.sees.length === 0 && (
        <EmptyState title="Niemand ziet nu iets van u">
          <p>Zodra u toestemming geeft of iemand met u werkt, staat die hier.</p>
        </EmptyState>
      )}
      <Stack gap={2}>
        {data?.sees.map(
          ({ membershipId, name, functionTitle, organisation, task, purposes: why, categories: what }) => (
            <article key={membershipId} className="vw-card">
              <h2 className="vw-card__heading">
                {name}, {organisation}
              </h2>
              <p>
                {functionTitle ? `${functionTitle}, voor` : "Voor"} {taskWords[task] ?? task}. Waarom:{" "}
                {why.map(titleOf).join(", ").toLowerCase()}.
              </p>
              <p>Ziet:</p>
              <ul>
                {what.map((category) => (
                  <li key={category}>{categories[category].title}</li>
                ))}
              </ul>
              <Button
                busy={out.busy}
                onClick={() =>
                  void out.act({ membershipId }).then(
                    () => {
                      announce(`${name} ziet niets meer van u`);
                      toHeading();
                    },
                    () => undefined,
                  )
                }
              >
                {`${name} buitensluiten`}
              </Button>
            </article>
          ),
        )}
      </Stack>
      {data && data.shutOut.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Buitengesloten</h2>
          {data.shutOut.map(({ id, name, since }) => (
            <div key={id} className="vw-card vw-card--quiet">
              <p>
                {name}, sinds {dutchDate(since)}. Ziet niets van u, ook niet met toestemming.
              </p>
              <Button
                busy={back.busy}
                onClick={() => void back.act({ shutOutId: id }).then(toHeading, () => undefined)}
              >
                {`${name} weer toelaten`}
              </Button>
            </div>
          ))}
        </section>
      )}
      {data && (
        <section className="vw-stack vw-gap-2">
          <h2>Waar u bent ingeschreven</h2>
          <ul>
            {data.registrations.map(({ id, organisation, registeredOn, closedOn }) => (
              <li key={id}>
                {organisation}, sinds {dutchDate(registeredOn)}
                {closedOn && `, afgesloten op ${dutchDate(closedOn)}`}
              </li>
            ))}
          </ul>
          <p>De ene organisatie ziet niet dat u ook bij de andere staat.</p>
        </section>
      )}
      {data && data.representatives.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Wie voor u mag spreken</h2>
          {data.representatives.map(({ id, name, ground, endsAt, objectedAt }) => (
            <div key={id} className="vw-card">
              <p>
                {name}: {grounds[ground] ?? ground}
                {endsAt && `, tot ${dutchDate(endsAt)}`}.
                {objectedAt && ` U maakte bezwaar op ${dutchDate(objectedAt)}: dit geldt niet meer.`}
              </p>
              {!objectedAt && (
                <Button
                  busy={object.busy}
                  onClick={() => void object.act({ representationId: id }).then(toHeading, () => undefined)}
                >
                  Ik wil niet dat deze persoon voor mij spreekt
                </Button>
              )}
            </div>
          ))}
        </section>
      )}
      <Join />
    </Page>
  );
}

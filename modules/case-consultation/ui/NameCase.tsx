import { announce, Button, Disclosure, ErrorState, Field, LoadingPart, Select, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import { type Coverage, getCoverage, listNameable, nameCase } from "../contract.ts";
import { refusal } from "./wording.ts";

function Covered({ coverage }: { coverage: Coverage }) {
  return (
    <ul className="vw-written">
      {coverage.organisations.map(({ organisation, task, covered }) => (
        <li key={`${organisation} ${task}`} className="vw-cluster vw-gap-1">
          <StatusBadge tone={covered ? "success" : "waiting"}>{covered ? "Toestemming" : "Niet gedeeld"}</StatusBadge>
          <span>
            {organisation} ({task})
          </span>
        </li>
      ))}
    </ul>
  );
}

function ForPerson({ caseId, person }: { caseId: string; person: string }) {
  const { data, problem } = useEndpoint(getCoverage, { caseId, person });
  const name = useAct(nameCase);
  if (problem) return <ErrorState problem={problem} kept="De casus is nog zonder naam." />;
  if (!data) return <LoadingPart lines={2} />;
  return (
    <div className="vw-stack vw-gap-2">
      <p>Iedereen aan tafel moet het mogen weten. Zo staat het nu:</p>
      <Covered coverage={data} />
      {!data.may.name.allowed && (
        <p>
          <a href={`/personen/${person}/vragen`}>Vraag toestemming aan de persoon</a>. Zeg erbij dat nee ook goed is:
          dan gaat het zonder naam.
        </p>
      )}
      {name.problem && <ErrorState problem={name.problem} kept="De casus is nog zonder naam." />}
      <div>
        <Button
          busy={name.busy}
          disabledReason={refusal(data.may.name)}
          onClick={() =>
            void name.act({ caseId, person }).then(
              () => announce("De casus heeft nu een naam."),
              () => undefined,
            )
          }
        >
          Laat de groep weten om wie het gaat
        </Button>
      </div>
    </div>
  );
}

function ChoosePerson({ caseId }: { caseId: string }) {
  const { items, problem, hasMore, more } = useList(listNameable, {});
  const [person, setPerson] = useState("");
  if (problem) return <ErrorState problem={problem} kept="De casus is nog zonder naam." />;
  if (!items) return <LoadingPart lines={2} />;
  if (items.length === 0) return <p>Je werkt hier nog met niemand samen met naam. Dan blijft de casus zonder naam.</p>;
  return (
    <div className="vw-stack vw-gap-2">
      <Field
        name="person"
        label="Om wie gaat het?"
        hint="Je kiest uit de mensen met wie je zelf werkt."
        error={undefined}
      >
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een persoon"
            value={person}
            onChange={(event) => setPerson(event.target.value)}
            options={items.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
        )}
      </Field>
      {hasMore && (
        <Button kind="subtle" onClick={more}>
          Meer mensen laden
        </Button>
      )}
      {person && <ForPerson key={person} caseId={caseId} person={person} />}
    </div>
  );
}

/** The one act by which a case gets a name. Folded away: without a name is the ordinary way. */
export function NameCase({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="vw-no-print">
      {open ? (
        <Disclosure summary="Toch met naam bespreken" open>
          <ChoosePerson caseId={caseId} />
        </Disclosure>
      ) : (
        <Button kind="subtle" onClick={() => setOpen(true)}>
          Toch met naam bespreken
        </Button>
      )}
    </div>
  );
}

import {
  announce,
  Button,
  DateInput,
  dutchDate,
  Field,
  FormShell,
  LoadMore,
  ResponsiveTable,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useList } from "../../../platform/browser/query.ts";
import { addLine, contactKinds, type Employer, type Line, listLines } from "../contract.ts";
import { fieldErrorsOf, kindWords, optionsOf, refusal, whoIs, wholeProblem } from "./wording.ts";

function AddLine({ employer: { employerId, today, may } }: { employer: Employer }) {
  const add = useAct(addLine);
  const empty = { day: today, kind: "call" as Line["kind"], line: "" };
  const [typed, setTyped] = useState(empty);
  const [open, setOpen] = useState(false);
  const errors = fieldErrorsOf(add.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  if (!open)
    return (
      <div className="vw-no-print">
        <Button disabledReason={refusal(may.write)} onClick={() => setOpen(true)}>
          Contact opschrijven
        </Button>
      </div>
    );
  return (
    <FormShell
      submitLabel="Contact bewaren"
      busy={add.busy}
      submitError={wholeProblem(add.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void add.act({ employerId, ...typed }).then(
          () => {
            announce("Het contact staat erbij");
            setTyped(empty);
            setOpen(false);
          },
          () => undefined,
        )
      }
    >
      <Field name="day" label="Wanneer?" error={errorOf("day")}>
        {(control) => <DateInput {...control} value={typed.day} onChange={(day) => setTyped({ ...typed, day })} />}
      </Field>
      <Field name="kind" label="Wat voor contact?" error={errorOf("kind")}>
        {(control) => (
          <Select
            {...control}
            options={optionsOf(kindWords)}
            value={typed.kind}
            onChange={(event) =>
              setTyped({ ...typed, kind: contactKinds.find((one) => one === event.target.value) ?? "call" })
            }
          />
        )}
      </Field>
      <Field
        name="line"
        label="In één regel"
        hint="De werkgever kan dit lezen. Zonder namen van kandidaten."
        error={errorOf("line")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={typed.line}
            onChange={(event) => setTyped({ ...typed, line: event.target.value })}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** Every contact in one line, the latest first. */
export function Lines({ employer }: { employer: Employer }) {
  const { employerId, lines } = employer;
  const [all, setAll] = useState(false);
  const rest = useList(listLines, { employerId }, { enabled: all });
  const shown = (all && rest.items) || lines;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="contacten">
      <h2 id="contacten">Contact</h2>
      {shown.length === 0 && <p>Er is nog geen contact opgeschreven.</p>}
      {shown.length > 0 && (
        <ResponsiveTable
          caption="Contact met deze werkgever, het laatste bovenaan"
          captionHidden
          rows={shown}
          rowKey={({ lineId }) => lineId}
          columns={[
            { key: "day", header: "Dag", rowHeader: true, cell: ({ day }) => dutchDate(day) },
            { key: "kind", header: "Wat", cell: ({ kind }) => kindWords[kind] },
            { key: "line", header: "In één regel", cell: ({ line }) => line },
            { key: "by", header: "Wie", cell: ({ by }) => whoIs(by) },
          ]}
        />
      )}
      {all ? (
        <LoadMore shown={`${shown.length} getoond`} hasMore={rest.hasMore} busy={rest.loadingMore} onMore={rest.more} />
      ) : (
        lines.length >= 10 && (
          <div className="vw-no-print">
            <Button kind="subtle" onClick={() => setAll(true)}>
              Alle contacten tonen
            </Button>
          </div>
        )
      )}
      <AddLine employer={employer} />
    </section>
  );
}

import { Checkbox, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type ColumnName, checkImport, columnNames, type Import, type Mapping } from "../contract.ts";
import { columnWords, refusal } from "./wording.ts";

const names = columnNames as readonly ColumnName[];

/** Which column is what: by the column, with what stands in it, so that nobody has to look it up. */
export function MapColumns({ list, again = false, after }: { list: Import; again?: boolean; after?: ReactNode }) {
  const [mapping, setMapping] = useState<Mapping>(list.mapping);
  const [withRegion, setWithRegion] = useState(list.withRegion);
  const { act, busy, problem } = useAct(checkImport);
  const nameOf = (at: number): ColumnName | "" => names.find((name) => mapping[name] === at) ?? "";
  const put = (at: number, name: ColumnName | "") =>
    setMapping((before) => ({
      ...Object.fromEntries(Object.entries(before).filter(([each, where]) => where !== at && each !== name)),
      ...(name && { [name]: at }),
    }));
  // What is missing is beside the first column that is nothing yet.
  const unused = list.columns.findIndex((_, at) => nameOf(at) === "");
  const open = Math.max(unused, 0);
  const errors = (problem?.fieldErrors ?? []).map(({ message }) => ({ name: `column-${open}`, message }));
  return (
    <FormShell
      onSubmit={() => void act({ importId: list.importId, mapping, withRegion }).catch(() => undefined)}
      submitLabel={again ? "Opnieuw nakijken" : "Regels nakijken"}
      submitRefused={refusal(list.may.check)}
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
      beforeSubmit={
        <Checkbox
          name="withRegion"
          label="Delen met de regio"
          hint="Dan ziet iedereen in de regio die begeleidt of bemiddelt deze plekken, en mensen die werk zoeken ook."
          checked={withRegion}
          onChange={(event) => setWithRegion(event.target.checked)}
        />
      }
      afterSubmit={after}
    >
      {!again && (
        <p>
          Kies bij elke kolom wat erin staat. Een werkgever en het werk zijn nodig; de rest mag ontbreken. Wat wij aan
          de naam herkenden, staat er al.
        </p>
      )}
      <div className="vw-vacancies__questions">
        {placed(list.columns).map(({ column, at }) => (
          <Field
            // Two columns may have one name; their place tells them apart.
            key={`column-${at}`}
            name={`column-${at}`}
            label={column || `Kolom ${at + 1} (zonder naam)`}
            hint={sampleOf(list.sample, at)}
            error={at === open ? errors.map(({ message }) => message).join(" ") || undefined : undefined}
          >
            {(wiring) => (
              <Select
                {...wiring}
                aria-required={false}
                placeholder="Niet gebruiken"
                value={nameOf(at)}
                onChange={(event) => put(at, event.target.value as ColumnName | "")}
                options={names.map((name) => ({ value: name, label: columnWords[name] }))}
              />
            )}
          </Field>
        ))}
      </div>
    </FormShell>
  );
}

const placed = (columns: readonly string[]) => columns.map((column, at) => ({ column, at }));

const sampleOf = (sample: readonly (readonly string[])[], at: number): string => {
  const found = sample
    .map((row) => row[at] ?? "")
    .filter((cell) => cell !== "")
    .slice(0, 2);
  return found.length > 0
    ? `Bijvoorbeeld: ${found.map((cell) => cell.slice(0, 40)).join("; ")}`
    : "Leeg in de eerste regels";
};

import { Button, Difference, Field, FormShell, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import type { Problem } from "../../../platform/browser/problem.ts";
import { type CategoryName, Row, shapeOf } from "../contract.ts";
import { ReportYourself } from "./ReportYourself.tsx";

export type Save = (edit: {
  category: CategoryName;
  fields: Record<string, string>;
  version: number | null;
}) => Promise<unknown>;
type CategoryFormProps = {
  category: CategoryName;
  row: Row | undefined;
  save: Save;
  busy: boolean;
  problem: Problem | undefined;
  /** Who will read this. */
  whoSees: string;
  address: "je" | "u";
  onDone: () => void;
};

const Conflict = z.looseObject({ saved: Row });
const asText = (category: CategoryName, fields: Readonly<Record<string, string>>): string =>
  shapeOf(category)
    .fields.map(({ name, label }) => `${label}: ${fields[name] ?? ""}`)
    .join("\n");

/** One category to write. A second editor sees both texts before anything is overwritten. */
export function CategoryForm({ category, row, save, busy, problem, whoSees, address, onDone }: CategoryFormProps) {
  const shape = shapeOf(category);
  const [fields, setFields] = useState<Record<string, string>>(() =>
    Object.fromEntries(shape.fields.map(({ name }) => [name, shape.many ? "" : (row?.fields[name] ?? "")])),
  );
  const conflict = problem?.status === 409 ? Conflict.safeParse(problem.body) : undefined;
  const send = (version: number | null, values = fields) =>
    save({ category, fields: values, version }).then(onDone, () => undefined);
  const errorOf = (name: string) => problem?.fieldErrors.find(({ pointer }) => pointer === `/fields/${name}`)?.message;
  if (conflict?.success) {
    const { saved } = conflict.data;
    const merged = () => {
      const both = Object.fromEntries(
        shape.fields.map(({ name }) => [
          name,
          fields[name] === saved.fields[name]
            ? (fields[name] ?? "")
            : `${fields[name] ?? ""}\n${saved.fields[name] ?? ""}`.trim(),
        ]),
      );
      setFields(both);
      void send(saved.version, both);
    };
    return (
      <Difference
        address={address}
        mine={asText(category, fields)}
        theirs={asText(category, saved.fields)}
        onMerge={merged}
        onKeepMine={() => void send(saved.version)}
        onTakeTheirs={onDone}
      />
    );
  }
  return (
    <FormShell
      onSubmit={() => void send(shape.many ? null : (row?.version ?? null))}
      submitLabel={shape.many ? "Verslag toevoegen" : "Opslaan"}
      busy={busy}
      submitError={problem}
      fieldErrors={(problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
        name: pointer.split("/").at(-1) ?? "",
        message,
      }))}
      beforeSubmit={<p className="vw-quiet">Wie ziet dit? {whoSees}</p>}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet opslaan
        </Button>
      }
    >
      {shape.aboutWorkOrMoney && <ReportYourself />}
      {shape.fields.map(({ name, label, hint, limit, long }) => (
        <Field
          key={name}
          name={name}
          label={label}
          hint={hint}
          error={errorOf(name)}
          optional={name !== "name" && name !== "note"}
        >
          {(wiring) =>
            long ? (
              <TextArea
                {...wiring}
                limit={limit}
                value={fields[name] ?? ""}
                onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
              />
            ) : (
              <TextInput
                {...wiring}
                autoComplete="off"
                value={fields[name] ?? ""}
                onChange={(event) => setFields({ ...fields, [name]: event.target.value })}
              />
            )
          }
        </Field>
      ))}
    </FormShell>
  );
}

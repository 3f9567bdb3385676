import { useQueryClient } from "@tanstack/react-query";
import { Difference, FormShell, SavedAt } from "@vliegwiel/ui-kit";
import { useRef, useState } from "react";
import { useDraft } from "../../../platform/browser/draft.ts";
import { asProblem, type Problem } from "../../../platform/browser/problem.ts";
import { type CategoryName, Row, shapeOf } from "../contract.ts";
import { CategoryFields } from "./CategoryFields.tsx";
import { ReportYourself } from "./ReportYourself.tsx";

export type Save = (edit: {
  category: CategoryName;
  fields: Record<string, string>;
  version: number | null;
}) => Promise<{ row: Row }>;
export type CategoryFormProps = {
  category: CategoryName;
  row: Row | undefined;
  save: Save;
  /** Who will read this. */
  whoSees: string;
  address: "je" | "u";
  onDone: () => void;
};
type Fields = Record<string, string>;

const asText = (category: CategoryName, fields: Readonly<Fields>): string =>
  shapeOf(category)
    .fields.map(({ name, label }) => `${label}: ${fields[name] ?? ""}`)
    .join("\n");
const both = (category: CategoryName, mine: Readonly<Fields>, theirs: Readonly<Fields>): Fields =>
  Object.fromEntries(
    shapeOf(category).fields.map(({ name }) => {
      const [one = "", other = ""] = [mine[name], theirs[name]];
      return [name, one === other ? one : `${one}\n${other}`.trim()];
    }),
  );
export const fieldErrorsIn = (problem: Problem | undefined) =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.split("/").at(-1) ?? "", message }));

/** One category, saved as one writes. A second editor sees both texts before anything is overwritten. */
export function CategoryForm({ category, row, save, whoSees, address, onDone }: CategoryFormProps) {
  const shape = shapeOf(category);
  const queryClient = useQueryClient();
  const [fields, setFields] = useState<Fields>(() =>
    Object.fromEntries(shape.fields.map(({ name }) => [name, row?.fields[name] ?? ""])),
  );
  const [problem, setProblem] = useState<Problem>();
  const refused = useRef<Problem>(undefined);
  const remember = (next: Problem | undefined) => {
    refused.current = next;
    setProblem(next);
  };
  const draft = useDraft<Fields, Row>({
    save: (values, version) =>
      save({ category, fields: values, version: version === undefined ? null : Number(version) }).then(
        (answer) => {
          remember(undefined);
          return answer.row;
        },
        (thrown: unknown) => {
          remember(asProblem(thrown));
          throw thrown;
        },
      ),
    savedShape: Row,
    versionOf: ({ version }) => String(version),
    version: row && String(row.version),
  });
  const change = (next: Fields) => {
    setFields(next);
    draft.change(next);
  };
  const finish = async () => {
    await draft.flush();
    if (refused.current) return;
    await queryClient.invalidateQueries();
    onDone();
  };
  const { conflict } = draft;
  if (conflict) {
    const choose = (chosen: Fields) => {
      setFields(chosen);
      draft.resolve(chosen);
    };
    return (
      <Difference
        address={address}
        mine={asText(category, conflict.mine)}
        theirs={asText(category, conflict.saved.fields)}
        onMerge={() => choose(both(category, conflict.mine, conflict.saved.fields))}
        onKeepMine={() => choose(conflict.mine)}
        onTakeTheirs={() => choose(conflict.saved.fields)}
      />
    );
  }
  const fieldErrors = fieldErrorsIn(problem);
  return (
    <FormShell
      onSubmit={() => void finish()}
      submitLabel="Klaar"
      busy={false}
      submitError={problem}
      fieldErrors={fieldErrors}
      beforeSubmit={
        <p className="vw-quiet">
          Wie ziet dit? {whoSees} {address === "u" ? "Wat u typt" : "Wat je typt"} wordt vanzelf opgeslagen.
        </p>
      }
      afterSubmit={<SavedAt save={draft.status} />}
    >
      {shape.aboutWorkOrMoney && <ReportYourself />}
      <CategoryFields
        category={category}
        fields={fields}
        onChange={change}
        errorOf={(name) => fieldErrors.find((error) => error.name === name)?.message}
      />
    </FormShell>
  );
}

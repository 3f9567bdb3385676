import { Field, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { type CategoryName, shapeOf } from "../contract.ts";

type CategoryFieldsProps = {
  category: CategoryName;
  fields: Readonly<Record<string, string>>;
  onChange: (fields: Record<string, string>) => void;
  errorOf: (name: string) => string | undefined;
};

/** The questions of one category. */
export function CategoryFields({ category, fields, onChange, errorOf }: CategoryFieldsProps) {
  return shapeOf(category).fields.map(({ name, label, hint, limit, long }) => (
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
            onChange={(event) => onChange({ ...fields, [name]: event.target.value })}
          />
        ) : (
          <TextInput
            {...wiring}
            autoComplete="off"
            value={fields[name] ?? ""}
            onChange={(event) => onChange({ ...fields, [name]: event.target.value })}
          />
        )
      }
    </Field>
  ));
}

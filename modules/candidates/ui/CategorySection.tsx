import { Button, DefinitionList, Disclosure, dutchDate } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
import { type CategoryName, type Row, shapeOf } from "../contract.ts";
import { CategoryForm, type Save } from "./CategoryForm.tsx";
import { NoteForm } from "./NoteForm.tsx";

type SectionProps = {
  category: CategoryName;
  rows: readonly Row[];
  /** The answer to "Waarom zie ik dit?" or "Wie schreef dit?". */
  why?: ReactNode;
  /** What stands here when there is nothing. */
  empty: string;
  write:
    | {
        save: Save;
        whoSees: string;
        address: "je" | "u";
      }
    | undefined;
};

function RowCard({ row }: { row: Row }) {
  const { fields } = shapeOf(row.category);
  const filled = fields.filter(({ name }) => row.fields[name]);
  return (
    <div className={row.own ? "vw-card" : "vw-card vw-card--quiet"}>
      <DefinitionList
        items={filled.map(({ name, label }) => ({
          term: label,
          value: <span className="vw-prewrap">{row.fields[name]}</span>,
        }))}
      />
      <p className="vw-quiet">
        Geschreven door {row.author}, {dutchDate(row.changedOn)}
      </p>
    </div>
  );
}

/** One category: what is known, from whom, why one sees it, and the form for the own part. */
export function CategorySection({ category, rows, why, empty, write }: SectionProps) {
  const [editing, setEditing] = useState(false);
  const shape = shapeOf(category);
  const own = rows.find((row) => row.own);
  const stop = () => setEditing(false);
  return (
    <section className="vw-stack vw-gap-2">
      <h2>{shape.title}</h2>
      {rows.length === 0 && !editing && <p className="vw-quiet">{empty}</p>}
      {rows.map((row) => (editing && row.own && !shape.many ? null : <RowCard key={row.id} row={row} />))}
      {why}
      {write && !editing && (
        <div>
          <Button onClick={() => setEditing(true)}>
            {shape.many ? "Verslag toevoegen" : own ? `${shape.title} wijzigen` : `${shape.title} invullen`}
          </Button>
        </div>
      )}
      {write &&
        editing &&
        (shape.many ? (
          <NoteForm category={category} save={write.save} whoSees={write.whoSees} onDone={stop} />
        ) : (
          <CategoryForm category={category} row={own} {...write} onDone={stop} />
        ))}
    </section>
  );
}

export function Why({ lines }: { lines: readonly string[] }) {
  return (
    <Disclosure summary="Waarom zie ik dit?">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { type CategoryName, type Row, shapeOf } from "../contract.ts";

type Edit = {
  readonly category: CategoryName;
  readonly fields: Readonly<Record<string, string>>;
  readonly version: number | null;
};

/**
 * What to do with an edit, given what stands there now.
 * @throws {ChangedMeanwhile} when someone else wrote since the editor read
 */
export const planOf = (edit: Edit, standing: Row | undefined): "insert" | "update" => {
  if (shapeOf(edit.category).many) return "insert";
  if (!standing && edit.version === null) return "insert";
  if (!standing) throw new NotFound();
  if (standing.version !== edit.version) throw new ChangedMeanwhile({ saved: standing, yours: edit.fields });
  return "update";
};

export const ownRowOf = (rows: readonly Row[], category: CategoryName): Row | undefined =>
  rows.find((row) => row.category === category && row.own);

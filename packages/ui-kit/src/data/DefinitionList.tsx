import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode };

/** Facts with their names: the name beside the fact, above it on a phone. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="vw-definitions">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

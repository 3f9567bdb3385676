import { DefinitionList } from "@vliegwiel/ui-kit";
import { type Content, underHeadings } from "../contract.ts";

type Props = {
  readonly content: Pick<Content, "sentences">;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The level of its headings, under the heading it stands below. */
  readonly level?: 2 | 3;
};

/** A version as every reader of it sees it: first the person's own words, then the facts. */
export function ProfileView({ content, facts, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="vw-stack vw-gap-3">
      {underHeadings(content.sentences).map(({ section, title, texts }) => (
        <section key={section} className="vw-stack vw-gap-1">
          <Heading>{title}</Heading>
          <p className="vw-text">{texts.join(" ")}</p>
        </section>
      ))}
      {facts.length > 0 && (
        <section className="vw-stack vw-gap-1">
          <Heading>In het kort</Heading>
          <DefinitionList items={facts.map(({ label: term, value }) => ({ term, value }))} />
        </section>
      )}
    </div>
  );
}

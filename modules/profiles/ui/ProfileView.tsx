import { DefinitionList } from "@vliegwiel/ui-kit";
import { type Content, inChapters } from "../contract.ts";

type Props = {
  readonly content: Pick<Content, "sentences">;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The level of its headings, under the heading it stands below. */
  readonly level?: 2 | 3;
};

/** A version as every reader of it sees it: by subject, the person's own words before the facts. */
export function ProfileView({ content, facts, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="vw-stack vw-gap-3">
      {inChapters(content.sentences, facts).map(({ title, lines }) => (
        <section key={title} className="vw-stack vw-gap-1">
          <Heading>{title}</Heading>
          <DefinitionList items={lines.map(({ label: term, value }) => ({ term, value }))} />
        </section>
      ))}
    </div>
  );
}

import { ErrorState, LinkButton, LoadingFrame, Page, PrintButton } from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../../platform/browser/address.ts";
import { useEndpoint } from "../../../../platform/browser/query.ts";
import { type DocumentName, getDocument } from "../../contract/setup.ts";

/** A template with what the region entered, made for paper. */
export function DocumentView({ name }: { name: string }) {
  const { data, problem } = useEndpoint(getDocument, { name: name as DocumentName });
  if (problem)
    return (
      <Page title="Voorbeeld">
        <ErrorState problem={problem} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data) return <LoadingFrame title="Voorbeeld" />;
  return (
    <Page
      title={data.title}
      lead={data.lead}
      action={
        <div className="vw-cluster vw-gap-2 vw-no-print">
          <PrintButton />
          <LinkButton href={`/api/v1/documents/${data.name}/file`} download>
            Als tekst opslaan
          </LinkButton>
        </div>
      }
    >
      <div className="vw-stack vw-gap-4">
        {data.sections.map(({ heading, lines }) => (
          <section key={heading} className="vw-stack vw-gap-2">
            <h2>{heading}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
    </Page>
  );
}

export default function DocumentPage() {
  return <DocumentView name={usePathParam("name")} />;
}

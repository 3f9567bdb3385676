import { ErrorState, LinkButton, LoadingPart, Page, PrintButton } from "@vliegwiel/ui-kit";
import { call } from "../../../platform/browser/call.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { categoryNames, myData, writeMine } from "../contract.ts";
import { CategorySection } from "./CategorySection.tsx";

/** What is known about the person, from whom, and their own part to write. */
export default function MyData() {
  const { data, problem, refetch } = useEndpoint(myData, {});
  const shown = categoryNames.filter((category) => !data?.closed.includes(category));
  return (
    <Page
      title="Mijn gegevens"
      lead="Alles wat hier over u staat, en wie het schreef. Wat u zelf invult, ziet niemand zonder uw toestemming."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {data &&
        shown.map((category) => (
          <CategorySection
            key={category}
            category={category}
            rows={data.rows.filter((row) => row.category === category)}
            empty="Hier staat nog niets over u."
            write={{
              save: (edit) => call(writeMine, edit),
              address: "u",
              whoSees: "Alleen u, tot u er toestemming voor geeft.",
            }}
          />
        ))}
      {data && (
        <section className="vw-stack vw-gap-2 vw-no-print">
          <h2>Alles downloaden</h2>
          <p>U krijgt alles wat Vliegwiel over u bewaart, ook uw toestemmingen en wat u hebt ingetrokken.</p>
          <div className="vw-cluster vw-gap-2">
            <LinkButton href="/api/v1/my/download?format=text" download>
              Downloaden om te lezen
            </LinkButton>
            <LinkButton href="/api/v1/my/download?format=json" download>
              Downloaden voor een computer (JSON)
            </LinkButton>
            <PrintButton />
          </div>
        </section>
      )}
    </Page>
  );
}

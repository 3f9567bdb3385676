import "./placements.css";
import {
  Card,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  Stack,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Interview, showWork } from "../contract.ts";
import { JobFacts } from "./JobFacts.tsx";
import { Remarks } from "./Remarks.tsx";
import { interviewWords, refusal, resultWords, whenInWords } from "./wording.ts";

function Talk({ talk }: { readonly talk: Interview }) {
  return (
    <Card
      as="li"
      href={`/plaatsingen/gesprek/${talk.interviewId}`}
      heading={`${interviewWords[talk.kind]} bij ${talk.employerName}`}
    >
      <p>
        {whenInWords(talk)}.{" "}
        {talk.along ? (talk.along.me ? "Jij gaat mee." : `${talk.along.name} gaat mee.`) : "Er gaat niemand mee."}
      </p>
      {talk.result && (
        <p>
          {resultWords[talk.result]}. {talk.resultWords}
        </p>
      )}
    </Card>
  );
}

/** Someone's work and talks with employers, as far as they permit it to the reader. */
export default function WorkOfPersonPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showWork, { personId });
  const crumbs = [{ href: "/plaatsingen", label: "Plaatsingen" }];
  const title = "Werk van de persoon";
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { may, placements, interviews, today, pitch, name } = data;
  const noNote = refusal(may.note);
  const noTalk = refusal(may.prepare);
  return (
    <Page
      title={name ? `Werk van ${name}` : title}
      lead="Eén keer opgeschreven, voor iedereen die toestemming heeft. De persoon leest alles mee."
      breadcrumb={crumbs}
      action={
        noNote ? undefined : (
          <LinkButton kind="primary" href={`/personen/${personId}/werk/nieuw`}>
            Werk opschrijven
          </LinkButton>
        )
      }
    >
      {noNote && (
        <Notice title="Je kunt hier nog niets opschrijven">
          <p>{noNote}</p>
          <p>
            <a href={`/personen/${personId}/samenwerken`}>Toestemming vragen</a>
          </p>
        </Notice>
      )}
      <section className="vw-stack vw-gap-2" aria-labelledby="werk">
        <h2 id="werk">Werk</h2>
        {placements.length === 0 && (
          <EmptyState level={3} title="Er staat geen werk dat je mag zien">
            <p>Schrijf het op zodra iemand ergens begint. Ook een proefplaatsing of dagbesteding hoort hier.</p>
          </EmptyState>
        )}
        <Stack as="ul" gap={2}>
          {placements.map((job) => (
            <Card
              as="li"
              key={job.placementId}
              href={`/plaatsingen/${job.placementId}`}
              heading={`${job.title}, ${job.employerName}`}
            >
              <div className="vw-stack vw-gap-2">
                <JobFacts job={job} today={today} address="je" />
                <Remarks job={job} mayAnswer={may.note.allowed} />
              </div>
            </Card>
          ))}
        </Stack>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="gesprekken">
        <h2 id="gesprekken">Gesprekken met werkgevers</h2>
        {interviews.length === 0 && <p>Er staan geen gesprekken die je mag zien.</p>}
        <Stack as="ul" gap={2}>
          {interviews.map((talk) => (
            <Talk key={talk.interviewId} talk={talk} />
          ))}
        </Stack>
        {noTalk ? (
          <p className="vw-quiet">{noTalk}</p>
        ) : (
          <div className="vw-no-print">
            <LinkButton href={`/personen/${personId}/werk/gesprek`}>Gesprek opschrijven</LinkButton>
          </div>
        )}
      </section>
      {pitch && (
        <section className="vw-stack vw-gap-2" aria-labelledby="pitch">
          <h2 id="pitch">De pitch</h2>
          <p>In eigen woorden van de persoon. Die liet je dit lezen; geef het niet door.</p>
          <blockquote className="vw-placements__words">{pitch}</blockquote>
        </section>
      )}
      <PrintButton />
    </Page>
  );
}

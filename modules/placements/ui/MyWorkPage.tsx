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
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type MyInterview, myWork, type Placement } from "../contract.ts";
import { JobFacts } from "./JobFacts.tsx";
import { NotRight } from "./NotRight.tsx";
import { Remarks } from "./Remarks.tsx";
import { interviewWords, resultWords, stateOf, whenInWords } from "./wording.ts";

const title = "Mijn baan";
const badges = {
  now: { tone: "success", word: "Nu" },
  ahead: { tone: "waiting", word: "Begint nog" },
  ended: { tone: "neutral", word: "Voorbij" },
} as const;

function Job({ job, today }: { readonly job: Placement; readonly today: string }) {
  const { tone, word } = badges[stateOf(job, today)];
  return (
    <Card as="li">
      <div className="vw-stack vw-gap-2">
        <div className="vw-cluster vw-gap-2 vw-cluster--between">
          <h3 className="vw-card__heading">
            {job.title}, {job.employerName}
          </h3>
          <StatusBadge tone={tone}>{word}</StatusBadge>
        </div>
        <JobFacts job={job} today={today} address="u" />
        <Remarks job={job} mayAnswer={false} />
        <NotRight job={job} />
      </div>
    </Card>
  );
}

function Talk({ talk, today }: { readonly talk: MyInterview; readonly today: string }) {
  return (
    <Card
      as="li"
      href={`/mijn/baan/gesprek/${talk.interviewId}`}
      heading={`${interviewWords[talk.kind]} bij ${talk.employerName}`}
    >
      <p>
        {whenInWords(talk)}.{talk.place && ` Waar: ${talk.place}.`}{" "}
        {talk.along ? `${talk.along.name} gaat met u mee.` : talk.day >= today ? "U gaat alleen." : ""}
      </p>
      {talk.result && (
        <p>
          {resultWords[talk.result]}. {talk.resultWords}
        </p>
      )}
    </Card>
  );
}

/** The person's own work: what is written down, what is not right, and the talks before it. */
export default function MyWorkPage() {
  const { data, problem, refetch } = useEndpoint(myWork, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { placements, interviews, today } = data;
  const over = placements.filter((job) => stateOf(job, today) === "ended");
  const current = placements.filter((job) => stateOf(job, today) !== "ended");
  const ahead = interviews.filter(({ day, result }) => day >= today && !result);
  return (
    <Page
      title={title}
      lead="Uw werk, en uw gesprekken met werkgevers. U ziet alles wat erover is opgeschreven."
      waits={
        ahead[0] && (
          <p>
            Uw volgende gesprek: {whenInWords(ahead[0]).toLowerCase()}, bij {ahead[0].employerName}.
          </p>
        )
      }
    >
      <Notice title="Wie ziet dit?">
        <p>
          Alleen wie u daarvoor toestemming gaf, bij ‘Werken en nazorg’. Wie over uw uitkering beslist, ziet het hier
          niet. Gaat u werken naast een uitkering? Geef dat zelf door aan uw gemeente of UWV. Vliegwiel doet dat niet.{" "}
          <a href="/mijn/toestemmingen">Mijn toestemmingen</a>
        </p>
      </Notice>
      <section className="vw-stack vw-gap-2" aria-labelledby="werk">
        <h2 id="werk">Uw werk</h2>
        {current.length === 0 && (
          <EmptyState level={3} title="Er staat nu geen werk">
            <p>
              Hebt u werk, en geeft u toestemming aan uw begeleider? Dan schrijft die hier op waar en hoeveel u werkt. U
              kijkt of het klopt.
            </p>
          </EmptyState>
        )}
        <Stack as="ul" gap={2}>
          {current.map((job) => (
            <Job key={job.placementId} job={job} today={today} />
          ))}
        </Stack>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="gesprekken">
        <h2 id="gesprekken">Gesprekken met werkgevers</h2>
        {interviews.length === 0 && <p>Er staan nog geen gesprekken. U kunt er zelf een opschrijven.</p>}
        <Stack as="ul" gap={2}>
          {interviews.map((talk) => (
            <Talk key={talk.interviewId} talk={talk} today={today} />
          ))}
        </Stack>
        <div className="vw-cluster vw-gap-2 vw-no-print">
          <LinkButton href="/mijn/baan/gesprek">Gesprek opschrijven</LinkButton>
          <LinkButton href="/mijn/baan/pitch">{data.pitch ? "Mijn pitch" : "Een pitch maken"}</LinkButton>
        </div>
      </section>
      {over.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="eerder">
          <h2 id="eerder">Eerder werk</h2>
          <p>Ook werk dat ophield, is ervaring. U leerde er iets van.</p>
          <Stack as="ul" gap={2}>
            {over.map((job) => (
              <Job key={job.placementId} job={job} today={today} />
            ))}
          </Stack>
        </section>
      )}
      <PrintButton />
    </Page>
  );
}

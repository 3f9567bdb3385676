import {
  Button,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  Stack,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { answerRequest, myPermissions, type Permission, purposes, type Request } from "../contract.ts";
import { AnnouncedDeletions } from "./AnnouncedDeletions.tsx";
import { PermissionCard } from "./PermissionCard.tsx";
import { Terms } from "./Terms.tsx";
import { toHeading } from "./to-heading.ts";

const title = "Mijn toestemmingen";
const isOpen = ({ state }: Permission) => state === "in-force" || state === "future" || state === "awaits-confirmation";

function RequestCard({ request }: { request: Request }) {
  const answer = useAct(answerRequest);
  const say = (word: "refused" | "later") =>
    void answer.act({ requestId: request.id, answer: word }).then(toHeading, () => undefined);
  return (
    <article className="vw-card vw-card--urgent">
      <h3 className="vw-card__heading">
        {request.askedBy} van {request.organisation} vraagt toestemming
      </h3>
      <Stack gap={2}>
        {request.why && <p>“{request.why}”</p>}
        <Terms purpose={request.purpose} categories={request.categories} receivers={request.receivers} />
        <p>Wat u kiest, ziet alleen u. Zegt u nee of niets, dan ziet de ander: niet gedeeld.</p>
        <div className="vw-cluster vw-gap-2">
          <LinkButton href={`/mijn/toestemmingen/geven?verzoek=${request.id}`}>Bekijken en kiezen</LinkButton>
          <Button busy={answer.busy} onClick={() => say("refused")}>
            Nee, ik deel dit niet
          </Button>
          {request.answer !== "later" && (
            <Button kind="subtle" busy={answer.busy} onClick={() => say("later")}>
              Later beslissen
            </Button>
          )}
        </div>
        {answer.problem && <ErrorState problem={answer.problem} kept="Er is niets gedeeld en niets veranderd." />}
      </Stack>
    </article>
  );
}

function Section({ heading, permissions }: { heading: string; permissions: readonly Permission[] }) {
  if (permissions.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>{heading}</h2>
      {permissions.map((permission) => (
        <PermissionCard key={permission.id} permission={permission} />
      ))}
    </section>
  );
}

/** What is shared with whom, for what and until when; what was asked; and what was. */
export default function MyPermissions() {
  const { data, problem, refetch } = useEndpoint(myPermissions, {});
  const open = data?.permissions.filter(isOpen) ?? [];
  const asked = data?.requests.filter(({ answer }) => answer === null || answer === "later") ?? [];
  const answered = data?.requests.filter(({ answer }) => answer === "refused" || answer === "given") ?? [];
  const ending = open.filter(({ endsSoon }) => endsSoon);
  return (
    <Page
      title={title}
      lead="Hier ziet u wat u deelt, met wie, waarvoor en tot wanneer. U kunt elke toestemming intrekken. Dat geldt meteen."
      action={
        <LinkButton kind="primary" href="/mijn/toestemmingen/geven">
          Toestemming geven
        </LinkButton>
      }
    >
      {problem && (
        <ErrorState problem={problem} kept="Aan uw toestemmingen is niets veranderd." onRetry={() => void refetch()} />
      )}
      {!data && !problem && <LoadingPart lines={6} />}
      <AnnouncedDeletions />
      {ending.map(({ id, purpose, endsAt }) => (
        <Notice
          key={id}
          tone="warning"
          title={`Uw toestemming voor ${purposes[purpose].title.toLowerCase()} stopt op ${dutchDate(endsAt)}`}
        >
          <p>Wilt u door? Geef dan opnieuw toestemming. Doet u niets, dan stopt het vanzelf.</p>
        </Notice>
      ))}
      {asked.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Aan u gevraagd</h2>
          {asked.map((request) => (
            <RequestCard key={request.id} request={request} />
          ))}
        </section>
      )}
      {data && open.length === 0 && (
        <EmptyState title="U deelt nu niets">
          <p>Alleen de organisatie die u heeft ingeschreven, ziet wat zij zelf over u schreef.</p>
        </EmptyState>
      )}
      <Section heading="Bevestigen" permissions={open.filter(({ state }) => state === "awaits-confirmation")} />
      <Section heading="Wat u nu deelt" permissions={open.filter(({ state }) => state !== "awaits-confirmation")} />
      <Section heading="Wat niet meer geldt" permissions={data?.permissions.filter((each) => !isOpen(each)) ?? []} />
      {answered.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Wat u hebt geantwoord</h2>
          <p>Dit ziet alleen u.</p>
          <ul>
            {answered.map(({ id, askedBy, organisation, answer, answeredOn }) => (
              <li key={id}>
                {askedBy} van {organisation}: {answer === "given" ? "toestemming gegeven" : "nee"}
                {answeredOn && `, ${dutchDate(answeredOn)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        Lees ook <a href="/mijn/rechten">welke rechten u hebt</a> en <a href="/mijn/inzage">wie er meekeek</a>.
      </p>
    </Page>
  );
}

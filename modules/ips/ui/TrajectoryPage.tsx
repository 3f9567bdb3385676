import {
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import type { z } from "zod";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Job, showTrajectory } from "../contract.ts";
import { Activities } from "./Activities.tsx";
import { AddActivity } from "./AddActivity.tsx";
import { MoneyAndTeam } from "./MoneyAndTeam.tsx";
import { PhaseList } from "./PhaseList.tsx";
import { NextPhase, TakeOver } from "./PhaseSteps.tsx";
import { StartTrajectory } from "./StartTrajectory.tsx";
import { contactWords, refusal } from "./wording.ts";

const breadcrumb = [{ href: "/ips", label: "IPS" }];

function Work({ jobs, personId }: { jobs: readonly Job[]; personId: string }) {
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Werk</h2>
      {jobs.length === 0 && (
        <p>
          Je ziet geen werk. Er is er nog geen, of de persoon gaf je geen toestemming voor werken en nazorg. Vraag die
          bij <a href={`/personen/${personId}/samenwerken`}>samenwerken en toestemming</a>.
        </p>
      )}
      {jobs.length > 0 && (
        <ul className="vw-stack vw-gap-1">
          {jobs.map(({ employer, title, startsOn, endsOn, paid, hours }) => (
            <li key={`${employer}-${startsOn}`}>
              {title} bij {employer}, {paid ? "betaald" : "niet betaald"}
              {hours !== null && `, ${String(hours).replace(".", ",")} uur per week`}. Vanaf {dutchDate(startsOn)}
              {endsOn && ` tot en met ${dutchDate(endsOn)}`}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FirstContactNotice({
  firstContact,
}: Pick<NonNullable<z.output<typeof showTrajectory.output>["trajectory"]>, "firstContact">) {
  const { state, dueOn, on } = firstContact;
  if (state === "before-intake") return null;
  const title = on
    ? `Eerste werkgever gesproken op ${dutchDate(on)}. ${contactWords(firstContact).words}.`
    : state === "due"
      ? `Nog geen werkgever gesproken. Dag 30 na de intake was ${dutchDate(dueOn ?? "")}.`
      : `Spreek een werkgever voor ${dutchDate(dueOn ?? "")}: dan is de intake dertig dagen geleden.`;
  return (
    <Notice tone={on ? "success" : state === "due" ? "warning" : "info"} title={title}>
      {!on && (
        <p>
          Een bezoek of gesprek telt, door jou of door de persoon zelf. Mail en sollicitatieformulieren tellen niet.
        </p>
      )}
    </Notice>
  );
}

/** The trajectory of one person: where it is, what was done, who pays. The person reads the same. */
export default function TrajectoryPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showTrajectory, { personId });
  if (problem?.status === 404)
    return (
      <Page title="IPS-traject" breadcrumb={breadcrumb}>
        <EmptyState title="Hier is voor jou niets te zien">
          <p>
            Een IPS-traject ziet wie deze persoon begeleidt, bij de organisatie waar het traject is, en de persoon zelf.
          </p>
        </EmptyState>
      </Page>
    );
  if (problem)
    return (
      <Page title="IPS-traject" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="IPS-traject" />;
  const { name, trajectory, teams, lines, jobs, may, today } = data;
  return (
    <Page
      width="reading"
      title={name ? `IPS met ${name}` : "IPS-traject"}
      lead="De persoon leest dit ook, precies zo."
      breadcrumb={breadcrumb}
      action={<LinkButton href={`/personen/${personId}`}>Naar de persoon</LinkButton>}
    >
      {!trajectory && <StartTrajectory personId={personId} teams={teams} today={today} refused={refusal(may.write)} />}
      {trajectory && (
        <>
          <FirstContactNotice firstContact={trajectory.firstContact} />
          <PhaseList trajectory={trajectory} />
          {!trajectory.isCoach && <TakeOver trajectory={trajectory} />}
          <Disclosure summary="Naar een volgende fase">
            <NextPhase key={trajectory.version} trajectory={trajectory} today={today} />
          </Disclosure>
          <AddActivity trajectory={trajectory} lines={lines} today={today} />
          <Activities trajectory={trajectory} />
          <Work jobs={jobs} personId={personId} />
          <Disclosure summary="Team en geld">
            <MoneyAndTeam key={`geld-${trajectory.version}`} trajectory={trajectory} teams={teams} />
          </Disclosure>
        </>
      )}
      <PrintButton />
    </Page>
  );
}

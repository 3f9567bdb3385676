import {
  Card,
  count,
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  ResponsiveTable,
  Stack,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import {
  type Colleague,
  getOrganisation,
  kindOf,
  myOrganisation,
  type OrganisationPage,
  taskOf,
  tasks,
} from "../contract.ts";
import { Person } from "./Person.tsx";
import { Substitutes } from "./Substitutes.tsx";

const tasksWithPeople = ({ people }: OrganisationPage) =>
  tasks.flatMap((task) => {
    const here = people.filter((person) => person.task === task);
    return here.length > 0 ? [{ task, people: here }] : [];
  });

/** Where someone goes from here, by what their role keeps. */
function Further({ page }: { page: OrganisationPage }) {
  const role = page.people.find(({ me }) => me)?.role;
  const keepsRegion = role === "region-admin" || role === "privacy-officer";
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2>Verder</h2>
      <div className="vw-cluster vw-gap-2">
        {page.may.changeSettings.allowed && (
          <LinkButton href={`/organisatie/${page.organisation.id}/instellingen`}>
            Instellingen van de organisatie
          </LinkButton>
        )}
        {keepsRegion && <LinkButton href="/regio-inrichten">De regio inrichten</LinkButton>}
        {role === "privacy-officer" && <LinkButton href="/noodinzage/meldingen">Noodinzage in de regio</LinkButton>}
        {role === "administrator" && <LinkButton href="/beheer">Beheer van Vliegwiel</LinkButton>}
        <LinkButton href="/register">Register van verwerkingen</LinkButton>
      </div>
    </section>
  );
}

function Left({ left }: { left: readonly Colleague[] }) {
  if (left.length === 0) return null;
  return (
    <Disclosure summary={`Wie er weg is: ${count(left.length, "rol", "rollen")}`}>
      <ResponsiveTable
        caption="Rollen die in de afgelopen twee jaar zijn gestopt"
        rows={left}
        rowKey={({ membershipId }) => membershipId}
        columns={[
          { key: "name", header: "Naam", rowHeader: true, cell: ({ name }) => name },
          { key: "task", header: "Taak", cell: ({ task }) => taskOf[task] },
          { key: "until", header: "Gestopt", cell: ({ until }) => (until ? dutchDate(until) : "") },
        ]}
      />
    </Disclosure>
  );
}

export function OrganisationView({ organisationId }: { organisationId?: string | undefined }) {
  const mine = useEndpoint(myOrganisation, {}, { enabled: organisationId === undefined });
  const other = useEndpoint(
    getOrganisation,
    { organisationId: organisationId ?? "" },
    { enabled: organisationId !== undefined },
  );
  const { data, problem, refetch } = organisationId === undefined ? mine : other;
  const title = organisationId === undefined ? "Mijn organisatie" : "Organisatie";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { organisation, warnings, may } = data;
  return (
    <Page
      width="wide"
      title={organisation.name}
      lead={`${kindOf[organisation.kind]}, in ${organisation.regions.map(({ name, subRegion }) => (subRegion ? `${name} (${subRegion})` : name)).join(" en ")}.`}
      waits={
        warnings.length > 0 && (
          <Notice tone="warning" title={warnings[0] ?? ""}>
            {warnings.slice(1).map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </Notice>
        )
      }
      action={
        may.invite.allowed && (
          <LinkButton kind="primary" href="/uitnodigen">
            Iemand uitnodigen
          </LinkButton>
        )
      }
    >
      <Stack gap={4}>
        <section className="vw-stack vw-gap-3">
          <h2>Wie hier werkt</h2>
          {data.people.length === 0 && (
            <EmptyState title="Hier werkt nog niemand" level={3}>
              <p>Nodig de eerste collega uit. Die krijgt een link per e-mail.</p>
            </EmptyState>
          )}
          {tasksWithPeople(data).map(({ task, people }) => (
            <Card key={task} heading={taskOf[task]} as="section">
              <Stack as="ul" gap={2}>
                {people.map((person) => (
                  <Person key={person.membershipId} person={person} organisation={organisation} colleagues={people} />
                ))}
              </Stack>
            </Card>
          ))}
        </section>
        <Substitutes substitutions={data.substitutions} />
        {may.seeWhoLeft.allowed && <Left left={data.left} />}
        <Further page={data} />
      </Stack>
    </Page>
  );
}

export default function MyOrganisation() {
  return <OrganisationView />;
}

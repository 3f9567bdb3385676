import {
  Card,
  Cluster,
  DefinitionList,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  PrintButton,
  Stack,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../../platform/browser/query.ts";
import { type Activity, getRegister } from "../../contract/setup.ts";

function OneActivity({ activity }: { activity: Activity }) {
  return (
    <Card as="section" level={2} heading={activity.title}>
      <DefinitionList
        items={[
          { term: "Waarom", value: activity.why },
          { term: "Van wie", value: activity.whose },
          {
            term: "Welke gegevens",
            value: activity.categories
              .map(({ title, health }) => (health ? `${title} (gezondheid)` : title))
              .join("; "),
          },
          {
            term: "Wie ontvangt, en waarop dat rust",
            value:
              activity.receivers.length === 0 ? (
                "Niemand: er is geen grondslag ingevoerd."
              ) : (
                <ul>
                  {activity.receivers.map(({ kind, basis, law }) => (
                    <li key={kind}>
                      {kind}: {basis}. {law}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: "Hoe lang",
            value: (
              <ul>
                {activity.retention.map(({ what, keep, ground }) => (
                  <li key={what}>
                    {what}: {keep} ({ground})
                  </li>
                ))}
              </ul>
            ),
          },
          { term: "Buiten Europa", value: activity.transfers },
        ]}
      />
    </Card>
  );
}

/** AVG article 30, made from the purposes and bases as they stand: never out of date. */
export default function RegisterPage() {
  const { data, problem, refetch } = useEndpoint(getRegister, {});
  const title = "Register van verwerkingen";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead={`${data.region.name}. Waarvoor hier gegevens worden gebruikt, van wie, hoe lang en waarop dat rust (AVG artikel 30).`}
      action={
        <Cluster gap={2}>
          <PrintButton />
          <LinkButton href="/api/v1/processing-register/file?as=text" download>
            Als tekst opslaan
          </LinkButton>
          <LinkButton href="/api/v1/processing-register/file?as=csv" download>
            Als tabel opslaan
          </LinkButton>
        </Cluster>
      }
    >
      <Stack gap={4}>
        <DefinitionList
          items={[
            { term: "Verantwoordelijk", value: data.controllers || "Nog niet ingevuld" },
            { term: "Aanspreekpunt", value: data.contact || "Nog niet ingevuld" },
          ]}
        />
        {data.activities.map((activity) => (
          <OneActivity key={activity.purpose} activity={activity} />
        ))}
        {data.activities[0] && (
          <section className="vw-stack vw-gap-2">
            <h2>Hoe dit is beveiligd</h2>
            <ul>
              {data.activities[0].measures.map((measure) => (
                <li key={measure}>{measure}</li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </Page>
  );
}

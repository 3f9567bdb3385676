import {
  Card,
  dutchDate,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  Page,
  Select,
  Stack,
  TextArea,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { groundInWords, myPeople, myPermissions, objectToProcessing, rightsOn } from "../contract.ts";

function Objection({ registrations }: { registrations: readonly { id: string; organisation: string }[] }) {
  const { act, busy, problem, answer } = useAct(objectToProcessing);
  const [registrationId, setRegistrationId] = useState(registrations[0]?.id ?? "");
  const [about, setAbout] = useState("");
  return (
    <FormShell
      onSubmit={() =>
        void act({ registrationId, about }).then(
          () => setAbout(""),
          () => undefined,
        )
      }
      submitLabel="Bezwaar versturen"
      busy={busy}
      submitError={problem}
      fieldErrors={[]}
    >
      <Field name="registrationId" label="Aan wie" error={undefined}>
        {(wiring) => (
          <Select
            {...wiring}
            value={registrationId}
            onChange={(event) => setRegistrationId(event.target.value)}
            options={registrations.map(({ id, organisation }) => ({ value: id, label: organisation }))}
          />
        )}
      </Field>
      <Field
        name="about"
        label="Waartegen maakt u bezwaar?"
        hint="De organisatie leest dit en antwoordt u zelf."
        error={problem?.fieldErrors[0]?.message}
      >
        {(wiring) => (
          <TextArea {...wiring} limit={2000} value={about} onChange={(event) => setAbout(event.target.value)} />
        )}
      </Field>
      {answer && <p role="status">Uw bezwaar is verstuurd.</p>}
    </FormShell>
  );
}

/** The rights of the person, as they follow from the ground each organisation works on. */
export default function MyRights() {
  const permissions = useEndpoint(myPermissions, {});
  const people = useEndpoint(myPeople, {});
  const problem = permissions.problem ?? people.problem;
  const grounds = new Map(
    permissions.data?.permissions.flatMap(({ bases }) => bases).map((basis) => [basis.article6, basis]),
  );
  const shown = grounds.size > 0 ? [...grounds.keys()] : ["6-1-e"];
  return (
    <Page
      title="Mijn rechten"
      lead="Welke rechten u hebt, hangt af van de grond waarop een organisatie werkt. Intrekken kan altijd."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {!permissions.data && !problem && <LoadingPart />}
      {permissions.data &&
        shown.map((article6) => (
          <section key={article6} className="vw-stack vw-gap-2">
            <h2>Werkt een organisatie op grond van {groundInWords[article6] ?? article6}</h2>
            {grounds.get(article6) && <p>In uw regio: {grounds.get(article6)?.law}</p>}
            <dl className="vw-definitions">
              {rightsOn(article6).map(({ title, article, meaning }) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>
                    {meaning} <span className="vw-quiet">({article})</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      <section className="vw-stack vw-gap-2">
        <h2>Meekijken in nood</h2>
        <p>
          Keek iemand in een noodgeval zonder uw toestemming? Dat staat bij{" "}
          <a href="/mijn/noodinzage">Wie keek in een noodgeval</a>.
        </p>
        {people.data && (
          <p>
            Wie in uw regio verantwoordelijk is en bij wie u terecht kunt, staat bij{" "}
            <a href={`/verantwoordelijk/${people.data.regionCode}`}>Wie is verantwoordelijk</a>.
          </p>
        )}
      </section>
      {people.data && people.data.registrations.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Bezwaar maken</h2>
          <Objection registrations={people.data.registrations.filter(({ closedOn }) => closedOn === null)} />
          <Stack gap={1}>
            {people.data.objections.map(({ id, about, objectedOn }) => (
              <Card key={id} weight="quiet" heading={`Bezwaar van ${dutchDate(objectedOn)}`}>
                <p>{about}</p>
              </Card>
            ))}
          </Stack>
        </section>
      )}
    </Page>
  );
}

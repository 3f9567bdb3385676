import {
  Button,
  Disclosure,
  Field,
  FormShell,
  Link,
  LinkButton,
  Notice,
  Page,
  Stack,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { call } from "../../../platform/browser/call.ts";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { useAfterLogIn } from "./after-log-in.ts";
import { PasskeyButton } from "./PasskeyButton.tsx";

/** One calm page: e-mail address and password, and under it the other ways in. */
export default function LogIn() {
  const form = useContractForm(contract.logIn.input, { email: "", password: "" });
  const goOn = useAfterLogIn();
  const [fault] = useFilter("fout");
  return (
    <Page title="Inloggen">
      {fault !== "" && (
        <Notice tone="error" title="Inloggen via uw organisatie is niet gelukt" live="alert">
          <p>{faultOf(fault)}</p>
        </Notice>
      )}
      <FormShell
        submitLabel="Inloggen"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit(async (values) => goOn(await call(contract.logIn, values)))}
        afterSubmit={<Link href="/wachtwoord-vergeten">Wachtwoord vergeten</Link>}
      >
        <Field name="email" label="E-mailadres" error={form.errorOf("email")}>
          {(control) => (
            <TextInput
              {...control}
              {...form.register("email")}
              type="email"
              autoComplete="username"
              spellCheck={false}
            />
          )}
        </Field>
        <Field name="password" label="Wachtwoord" error={form.errorOf("password")}>
          {(control) => (
            <TextInput {...control} {...form.register("password")} type="password" autoComplete="current-password" />
          )}
        </Field>
      </FormShell>
      <section className="vw-stack vw-gap-2" aria-label="Op een andere manier inloggen">
        <PasskeyButton />
        <OrganisationLogIns />
      </section>
      <DemoPeople
        onChoose={({ email, password }) => {
          form.setValue("email", email);
          form.setValue("password", password);
          form.setFocus("email");
        }}
      />
    </Page>
  );
}

const faultOf = (fault: string): string =>
  fault === "onbekend"
    ? "Uw organisatie kent u, maar hier bent u nog niet bekend. Open eerst uw uitnodiging, of koppel uw organisatie bij Mijn log-in."
    : "Uw organisatie gaf geen geldig antwoord, of het duurde te lang. Probeer het opnieuw. Blijft het misgaan, vraag het dan aan de helpdesk van uw organisatie.";

function OrganisationLogIns() {
  const { data } = useEndpoint(contract.oidcChoices, {});
  const [back] = useFilter("terug");
  if (!data || data.choices.length === 0) return null;
  const onward = back && `?terug=${encodeURIComponent(back)}`;
  return (
    <Disclosure summary="Inloggen via uw organisatie">
      <Stack gap={1}>
        {data.choices.map(({ id, organisation }) => (
          <div key={id}>
            <LinkButton href={`/api/v1/session/organisation/${id}${onward}`}>{organisation}</LinkButton>
          </div>
        ))}
      </Stack>
    </Disclosure>
  );
}

function DemoPeople({ onChoose }: { onChoose: (person: contract.DemoPerson) => void }) {
  const { data } = useEndpoint(contract.demoPeople, {});
  if (!data || data.people.length === 0) return null;
  return (
    <Disclosure summary="Proefomgeving: kies wie u bent">
      <p>Deze mensen zijn verzonnen. Kies er een, dan vullen wij het e-mailadres en het wachtwoord in.</p>
      <Stack gap={1}>
        {data.people.map((person) => (
          <div key={person.email}>
            <Button kind="subtle" onClick={() => onChoose(person)}>
              {person.name}, {person.what}
            </Button>
          </div>
        ))}
      </Stack>
    </Disclosure>
  );
}

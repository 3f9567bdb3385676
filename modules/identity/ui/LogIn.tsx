import { Button, Disclosure, Field, FormShell, Link, Page, Stack, TextInput } from "@vliegwiel/ui-kit";
import { call } from "../../../platform/browser/call.ts";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { useAfterLogIn } from "./after-log-in.ts";

/** One calm page: e-mail address and password, and under it the other ways in. */
export default function LogIn() {
  const form = useContractForm(contract.logIn.input, { email: "", password: "" });
  const goOn = useAfterLogIn();
  return (
    <Page title="Inloggen">
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

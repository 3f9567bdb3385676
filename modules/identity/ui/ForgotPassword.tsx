import { Field, FormShell, Link, Notice, Page, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { call } from "../../../platform/browser/call.ts";
import { useContractForm } from "../../../platform/browser/form.ts";
import * as contract from "../contract.ts";

/** The answer never tells whether the address is known. */
export default function ForgotPassword() {
  const form = useContractForm(contract.forgotPassword.input, { email: "" });
  const [sent, setSent] = useState(false);
  if (sent)
    return (
      <Page title="Kijk in uw e-mail">
        <Notice tone="success" title="Staat dit adres bij ons bekend, dan is er een e-mail onderweg" live="status">
          <p>De link in de e-mail werkt één uur. Niets gekregen? Kijk bij ongewenste post, of controleer het adres.</p>
        </Notice>
        <p>
          <Link href="/inloggen">Terug naar inloggen</Link>
        </p>
      </Page>
    );
  return (
    <Page
      title="Wachtwoord vergeten"
      lead="Vul uw e-mailadres in. Wij sturen u een link om een nieuw wachtwoord te kiezen."
    >
      <FormShell
        submitLabel="Link sturen"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit((values) => call(contract.forgotPassword, values).then(() => setSent(true)))}
        afterSubmit={<Link href="/inloggen">Terug naar inloggen</Link>}
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
      </FormShell>
    </Page>
  );
}

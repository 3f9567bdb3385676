import { FormShell, LinkButton, Notice, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { call } from "../../../platform/browser/call.ts";
import { useContractForm } from "../../../platform/browser/form.ts";
import * as contract from "../contract.ts";
import { NewPasswordField } from "./PasswordFields.tsx";
import { useTokenInAddress } from "./token.ts";

export default function NewPassword() {
  const token = useTokenInAddress();
  const form = useContractForm(contract.resetPassword.input, { token, password: "" });
  const [changed, setChanged] = useState(false);
  if (changed)
    return (
      <Page
        title="Uw wachtwoord is veranderd"
        action={
          <LinkButton kind="primary" href="/inloggen">
            Inloggen
          </LinkButton>
        }
      >
        <Notice tone="success" title="U bent overal uitgelogd" live="status">
          <p>Log opnieuw in met uw nieuwe wachtwoord.</p>
        </Notice>
      </Page>
    );
  return (
    <Page title="Nieuw wachtwoord">
      <FormShell
        submitLabel="Wachtwoord opslaan"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit((values) => call(contract.resetPassword, values).then(() => setChanged(true)))}
        afterSubmit={
          form.submitError?.status === 404 && <LinkButton href="/wachtwoord-vergeten">Nieuwe link vragen</LinkButton>
        }
      >
        <NewPasswordField name="password" error={form.errorOf("password")} register={form.register("password")} />
      </FormShell>
    </Page>
  );
}

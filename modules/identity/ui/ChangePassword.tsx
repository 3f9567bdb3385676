import { Field, FormShell, Notice, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useAct } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { NewPasswordField } from "./PasswordFields.tsx";

export function ChangePassword() {
  const form = useContractForm(contract.changePassword.input, { current: "", password: "" });
  const change = useAct(contract.changePassword);
  const [changed, setChanged] = useState(false);
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Wachtwoord veranderen</h2>
      {changed && (
        <Notice tone="success" title="Uw wachtwoord is veranderd. Op andere plekken bent u uitgelogd" live="status" />
      )}
      <FormShell
        submitLabel="Wachtwoord opslaan"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit(async (values) => {
          await change.act(values);
          form.reset();
          setChanged(true);
        })}
      >
        <Field name="current" label="Uw wachtwoord van nu" error={form.errorOf("current")}>
          {(control) => (
            <TextInput {...control} {...form.register("current")} type="password" autoComplete="current-password" />
          )}
        </Field>
        <NewPasswordField name="password" error={form.errorOf("password")} register={form.register("password")} />
      </FormShell>
    </section>
  );
}

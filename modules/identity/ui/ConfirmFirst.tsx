import { Field, FormShell, Notice, TextInput } from "@vliegwiel/ui-kit";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useAct } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";

/** Who sits down at a screen that was left open can't change the locks. */
export function ConfirmFirst() {
  const form = useContractForm(contract.confirmMe.input, { password: "" });
  const confirm = useAct(contract.confirmMe);
  return (
    <Notice title="Iets veranderen? Vul eerst uw wachtwoord in">
      <FormShell
        submitLabel="Wachtwoord bevestigen"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit((values) => confirm.act(values))}
      >
        <Field
          name="password"
          label="Uw wachtwoord van nu"
          hint="Daarna kunt u een kwartier lang dingen veranderen."
          error={form.errorOf("password")}
        >
          {(control) => (
            <TextInput {...control} {...form.register("password")} type="password" autoComplete="current-password" />
          )}
        </Field>
      </FormShell>
    </Notice>
  );
}

/** For beside a button that has to wait for it. */
export const confirmReason = (confirmed: boolean): string | undefined =>
  confirmed ? undefined : "Vul eerst bovenaan uw wachtwoord in.";

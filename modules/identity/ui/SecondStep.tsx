import { Field, FormShell, Link, Page, TextInput } from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { call } from "../../../platform/browser/call.ts";
import { useContractForm } from "../../../platform/browser/form.ts";
import * as contract from "../contract.ts";
import { useAfterLogIn } from "./after-log-in.ts";
import { PasskeyButton } from "./PasskeyButton.tsx";

/** After the password: a code from the app, a recovery code, or a passkey. */
export default function SecondStep() {
  const form = useContractForm(contract.secondStep.input, { code: "" });
  const goOn = useAfterLogIn();
  const [ways] = useFilter("met", "totp+recovery");
  const has = (way: (typeof contract.secondSteps)[number]) => ways.split(/[+ ]/).includes(way);
  return (
    <Page
      title="Tweede stap"
      lead="Uw wachtwoord klopt. Nog één stap, zodat niemand anders met uw wachtwoord binnenkomt."
    >
      {has("passkey") && <PasskeyButton kind={has("totp") ? "secondary" : "primary"} />}
      {(has("totp") || has("recovery")) && (
        <FormShell
          submitLabel="Verder"
          busy={form.formState.isSubmitting}
          submitError={form.submitError}
          fieldErrors={form.fieldErrors}
          onSubmit={form.submit(async (values) => goOn(await call(contract.secondStep, values)))}
          afterSubmit={<Link href="/inloggen">Opnieuw beginnen</Link>}
        >
          <Field
            name="code"
            label={has("totp") ? "Code" : "Herstelcode"}
            hint={
              has("totp")
                ? "De zes cijfers uit de app op uw telefoon. Telefoon kwijt? Vul dan een herstelcode in."
                : "Een van de codes die u hebt bewaard."
            }
            error={form.errorOf("code")}
          >
            {(control) => (
              <TextInput
                {...control}
                {...form.register("code")}
                autoComplete="one-time-code"
                spellCheck={false}
                short
              />
            )}
          </Field>
        </FormShell>
      )}
      <p>
        Lukt het niet, en hebt u ook geen herstelcode? Vraag de beheerder van uw organisatie om hulp. Wij kunnen de
        tweede stap niet uitzetten op verzoek van iemand die wij niet kennen.
      </p>
    </Page>
  );
}

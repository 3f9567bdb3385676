import { useQueryClient } from "@tanstack/react-query";
import { Button, dutchDate, ErrorState, Field, FormShell, TextInput } from "@vliegwiel/ui-kit";
import { z } from "zod";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useAct } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { confirmReason } from "./ConfirmFirst.tsx";
import { canUsePasskeys, makePasskey } from "./use-passkey.ts";

const naming = z.object({ name: contract.addPasskey.input.shape.name });

/** Log in with a finger, a face or a PIN, without a password. */
export function Passkeys({ logIn, onCodes }: { logIn: contract.OwnLogIn; onCodes: (codes: string[]) => void }) {
  const form = useContractForm(naming, { name: "" });
  const remove = useAct(contract.removePasskey);
  const queryClient = useQueryClient();
  const stays = logIn.obliged && !logIn.totp && logIn.passkeys.length === 1;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Passkeys</h2>
      <p>Met een passkey logt u in met uw vinger, gezicht of pincode. Er is geen wachtwoord dat iemand kan afkijken.</p>
      {remove.problem && <ErrorState problem={remove.problem} kept="De passkey is er nog." />}
      {logIn.passkeys.length > 0 && (
        <ul className="vw-stack vw-gap-2">
          {logIn.passkeys.map(({ id, name, since, lastUsed }) => (
            <li key={id}>
              <p>
                <strong>{name}</strong>, sinds {dutchDate(since)}
                {lastUsed && `, laatst gebruikt op ${dutchDate(lastUsed)}`}
              </p>
              <Button
                kind="subtle"
                busy={remove.busy}
                disabledReason={
                  stays ? "Dit is uw enige tweede stap. Stel eerst een andere in." : confirmReason(logIn.confirmed)
                }
                onClick={() => void remove.act({ id }).catch(() => undefined)}
              >
                {name} weghalen
              </Button>
            </li>
          ))}
        </ul>
      )}
      {canUsePasskeys() ? (
        <FormShell
          submitLabel="Passkey toevoegen"
          submitRefused={confirmReason(logIn.confirmed)}
          busy={form.formState.isSubmitting}
          submitError={form.submitError}
          fieldErrors={form.fieldErrors}
          onSubmit={form.submit(async ({ name }) => {
            const codes = await makePasskey(name);
            if (codes.length > 0) onCodes(codes);
            form.reset();
            await queryClient.invalidateQueries();
          })}
        >
          <Field
            name="name"
            label="Naam voor deze passkey"
            hint="Bijvoorbeeld: mijn telefoon."
            error={form.errorOf("name")}
          >
            {(control) => <TextInput {...control} {...form.register("name")} autoComplete="off" />}
          </Field>
        </FormShell>
      ) : (
        <p>Deze browser kan geen passkeys maken.</p>
      )}
    </section>
  );
}

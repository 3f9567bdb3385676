import { Button, ErrorState, Field, FormShell, TextInput } from "@vliegwiel/ui-kit";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useAct } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { confirmReason } from "./ConfirmFirst.tsx";

type Props = { logIn: contract.OwnLogIn; onCodes: (codes: string[]) => void };

/** The second step with an app that shows codes. */
export function CodeApp({ logIn, onCodes }: Props) {
  const begin = useAct(contract.beginTotp);
  const remove = useAct(contract.removeTotp);
  const stays = logIn.obliged && logIn.passkeys.length === 0;
  const problem = begin.problem ?? remove.problem;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>App met codes</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {logIn.totp ? (
        <>
          <p>De app is ingesteld. Na uw wachtwoord vult u een code uit de app in.</p>
          <div>
            <Button
              kind="danger"
              busy={remove.busy}
              disabledReason={
                stays ? "Dit is uw enige tweede stap. Stel eerst een passkey in." : confirmReason(logIn.confirmed)
              }
              onClick={() => void remove.act({}).catch(() => undefined)}
            >
              App weghalen
            </Button>
          </div>
        </>
      ) : begin.answer ? (
        <Scan answer={begin.answer} onCodes={onCodes} />
      ) : (
        <>
          <p>
            Een app op uw telefoon laat elke halve minuut een nieuwe code zien. Bijvoorbeeld FreeOTP, Aegis of de app
            van uw organisatie.
          </p>
          <div>
            <Button
              busy={begin.busy}
              disabledReason={confirmReason(logIn.confirmed)}
              onClick={() => void begin.act({}).catch(() => undefined)}
            >
              App instellen
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Scan({
  answer,
  onCodes,
}: {
  answer: { secret: string; address: string; qr: string };
  onCodes: Props["onCodes"];
}) {
  const form = useContractForm(contract.confirmTotp.input, { code: "" });
  const confirm = useAct(contract.confirmTotp);
  return (
    <>
      <ol>
        <li>Open de app op uw telefoon en kies: code toevoegen.</li>
        <li>Scan dit plaatje, of typ de letters eronder over.</li>
        <li>Vul de zes cijfers in die de app laat zien.</li>
      </ol>
      <img
        src={answer.qr}
        width={220}
        height={220}
        alt="QR-code voor de app. Kunt u hem niet scannen? Gebruik de letters hieronder."
      />
      <p>
        <code>{answer.secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <FormShell
        submitLabel="Tweede stap aanzetten"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit((values) => confirm.act(values).then(({ codes }) => onCodes(codes)))}
      >
        <Field name="code" label="Code uit de app" hint="Zes cijfers." error={form.errorOf("code")}>
          {(control) => (
            <TextInput {...control} {...form.register("code")} inputMode="numeric" autoComplete="one-time-code" short />
          )}
        </Field>
      </FormShell>
    </>
  );
}

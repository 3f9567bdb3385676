import {
  Button,
  ErrorState,
  Field,
  FormShell,
  Link,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { call } from "../../../platform/browser/call.ts";
import { useContractForm } from "../../../platform/browser/form.ts";
import { asProblem, type Problem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { useAfterLogIn } from "./after-log-in.ts";
import { NewPasswordField } from "./PasswordFields.tsx";
import { useTokenInAddress } from "./token.ts";
import { roleOf } from "./wording.ts";

const title = "Uitnodiging voor Vliegwiel";

/** What the link is for, and the way in: a new account, the account one has, or the organisation's own log-in. */
export default function Invitation() {
  const token = useTokenInAddress();
  const [invitation, setInvitation] = useState<contract.OpenInvitation>();
  const [problem, setProblem] = useState<Problem>();
  const { data } = useEndpoint(contract.currentSession, {});
  useEffect(() => {
    let here = true;
    call(contract.showInvitation, { token }).then(
      (found) => here && setInvitation(found),
      (thrown: unknown) => here && setProblem(asProblem(thrown)),
    );
    return () => {
      here = false;
    };
  }, [token]);
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd.">
          <p>
            Vraag degene die u uitnodigde om een nieuwe uitnodiging. Hebt u al een account? Dan kunt u gewoon inloggen.
          </p>
          <LinkButton href="/inloggen">Inloggen</LinkButton>
        </ErrorState>
      </Page>
    );
  if (!invitation || !data)
    return (
      <Page title={title}>
        <LoadingPart />
      </Page>
    );
  return (
    <Page title={title} lead={leadOf(invitation)}>
      {data.actor ? (
        <WithThisAccount token={token} name={data.actor.name} />
      ) : (
        <>
          {invitation.hasAccount && (
            <Notice title="U hebt al een account met dit e-mailadres">
              <p>Log eerst in. Daarna komt u hier terug.</p>
              <LinkButton kind="primary" href="/inloggen?terug=/uitnodiging">
                Inloggen
              </LinkButton>
            </Notice>
          )}
          {invitation.providerId && (
            <div>
              <LinkButton href={`/api/v1/session/organisation/${invitation.providerId}?invitation=${token}`}>
                Verder met de log-in van {invitation.organisation}
              </LinkButton>
            </div>
          )}
          {!invitation.hasAccount && <NewAccount token={token} invitation={invitation} />}
        </>
      )}
    </Page>
  );
}

const leadOf = ({ kind, organisation, task, region, role }: contract.OpenInvitation): string =>
  kind === "person"
    ? "Maak een account. Daarna ziet u wat er over u staat, wie dat ziet, en beslist u wie meekijkt."
    : `${organisation} nodigt je uit als ${roleOf(role ?? "").toLowerCase()}, voor de taak ${task}, regio ${region}.`;

function WithThisAccount({ token, name }: { token: string; name: string }) {
  const take = useAct(contract.acceptAsMe);
  const goTo = useGoTo();
  return (
    <Notice title={`U bent ingelogd als ${name}`}>
      <p>Wilt u deze uitnodiging aannemen met dit account?</p>
      {take.problem && <ErrorState problem={take.problem} kept="Er is niets veranderd." />}
      <Button
        kind="primary"
        busy={take.busy}
        onClick={() =>
          void take.act({ token }).then(
            () => goTo("/kies-rol"),
            () => undefined,
          )
        }
      >
        Uitnodiging aannemen
      </Button>
    </Notice>
  );
}

function NewAccount({ token, invitation }: { token: string; invitation: contract.OpenInvitation }) {
  const form = useContractForm(contract.acceptInvitation.input, { token, name: "", password: "" });
  const goOn = useAfterLogIn();
  return (
    <FormShell
      submitLabel="Account maken"
      busy={form.formState.isSubmitting}
      submitError={form.submitError}
      fieldErrors={form.fieldErrors}
      onSubmit={form.submit(async (values) => goOn(await call(contract.acceptInvitation, values)))}
      afterSubmit={<Link href="/privacy">Wat wij met uw gegevens doen</Link>}
    >
      {invitation.email ? (
        <p>
          Uw e-mailadres om in te loggen: <strong>{invitation.email}</strong>
        </p>
      ) : (
        <Field name="email" label="E-mailadres" hint="Hiermee logt u in." error={form.errorOf("email")}>
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
      )}
      <Field
        name="name"
        label="Uw naam"
        hint={
          invitation.kind === "person" ? "Hoe u hier wilt heten. Alleen u ziet deze naam." : "Zoals collega's u kennen."
        }
        error={form.errorOf("name")}
      >
        {(control) => <TextInput {...control} {...form.register("name")} autoComplete="name" />}
      </Field>
      <NewPasswordField name="password" error={form.errorOf("password")} register={form.register("password")} />
    </FormShell>
  );
}

import { useQueryClient } from "@tanstack/react-query";
import {
  Button,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  Link,
  LoadingPart,
  LoadMore,
  Notice,
  Page,
  RadioGroup,
  ResponsiveTable,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { call } from "../../../platform/browser/call.ts";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { roleOf, stateOf } from "./wording.ts";

const givenBy: Readonly<Record<string, readonly (typeof contract.roles)[number][]>> = {
  administrator: contract.roles,
  "organisation-admin": ["professional", "peer", "coordinator", "organisation-admin"],
  coordinator: ["professional", "peer"],
};

/** Invite a colleague to a role, or the person one works with to their own pages. */
export default function Invite() {
  const { data, problem, refetch } = useEndpoint(contract.currentSession, {});
  const me = data?.actor?.membership;
  // One form at a time: both have an address, and an error must lead to the right one.
  const [whom, setWhom] = useState("colleague");
  if (problem)
    return (
      <Page title="Uitnodigen">
        <ErrorState problem={problem} kept="Er is niets verstuurd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!me)
    return (
      <Page title="Uitnodigen">
        <LoadingPart />
      </Page>
    );
  const roles = givenBy[me.role] ?? [];
  return (
    <Page
      title="Uitnodigen"
      lead="De uitnodiging komt per e-mail en werkt zeven dagen. In de e-mail staat niet van welke organisatie hij komt."
    >
      {roles.length > 0 && (
        <RadioGroup
          name="wie"
          label="Wie wil je uitnodigen?"
          error={undefined}
          choices={[
            { value: "colleague", label: "Een collega" },
            { value: "person", label: "Iemand die je begeleidt" },
          ]}
          input={({ value }) => ({ checked: value === whom, onChange: () => setWhom(value) })}
        />
      )}
      {roles.length > 0 && whom === "colleague" ? <ColleagueForm me={me} roles={roles} /> : <PersonForm />}
      <Sent />
      {(me.role === "organisation-admin" || me.role === "administrator") && (
        <p>
          Is een collega de telefoon of de codes kwijt?{" "}
          <Link href="/organisatie/log-in-herstellen">Log-in herstellen</Link>
        </p>
      )}
    </Page>
  );
}

type Me = NonNullable<contract.Who["membership"]>;

function ColleagueForm({ me, roles }: { me: Me; roles: readonly (typeof contract.roles)[number][] }) {
  const form = useContractForm(contract.inviteMember.input, {
    email: "",
    organisationId: me.organisationId,
    task: me.task as (typeof contract.tasks)[number],
    regionCode: me.regionCode,
    role: "professional" as (typeof contract.roles)[number],
    functionTitle: "",
  });
  const [sent, setSent] = useState("");
  const queryClient = useQueryClient();
  const tasks = me.role === "coordinator" ? contract.tasks.filter((task) => task === me.task) : contract.tasks;
  return (
    <section className="vw-stack vw-gap-3">
      <h2>Een collega</h2>
      {sent && <Notice tone="success" title={`De uitnodiging aan ${sent} is verstuurd`} live="status" />}
      <FormShell
        submitLabel="Collega uitnodigen"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit(async (values) => {
          await call(contract.inviteMember, values);
          setSent(values.email);
          form.resetField("email");
          await queryClient.invalidateQueries();
        })}
      >
        <p>
          Bij {me.organisation}, regio {me.region}.
        </p>
        <Field name="email" label="E-mailadres van je collega" error={form.errorOf("email")}>
          {(control) => <TextInput {...control} {...form.register("email")} type="email" autoComplete="off" />}
        </Field>
        <Field
          name="task"
          label="Taak"
          hint="Wie over uitkeringen beslist (inkomen) of controleert (handhaving), ziet nooit iets van personen."
          error={form.errorOf("task")}
        >
          {(control) => (
            <Select
              {...control}
              {...form.register("task")}
              options={tasks.map((task) => ({ value: task, label: task }))}
            />
          )}
        </Field>
        <Field name="role" label="Rol" error={form.errorOf("role")}>
          {(control) => (
            <Select
              {...control}
              {...form.register("role")}
              options={roles.map((role) => ({ value: role, label: roleOf(role) }))}
            />
          )}
        </Field>
        <Field
          name="functionTitle"
          label="Functie"
          hint="Bijvoorbeeld: IPS-coach."
          error={form.errorOf("functionTitle")}
          optional
        >
          {(control) => <TextInput {...control} {...form.register("functionTitle")} />}
        </Field>
      </FormShell>
    </section>
  );
}

function PersonForm() {
  const form = useContractForm(contract.invitePerson.input, { email: "", reference: "" });
  const [sent, setSent] = useState(false);
  const queryClient = useQueryClient();
  return (
    <section className="vw-stack vw-gap-3">
      <h2>Iemand die je begeleidt</h2>
      <p>Vraag eerst of diegene dit wil, en naar welk adres de e-mail mag.</p>
      {sent && <Notice tone="success" title="De uitnodiging is verstuurd" live="status" />}
      <FormShell
        submitLabel="Persoon uitnodigen"
        busy={form.formState.isSubmitting}
        submitError={form.submitError}
        fieldErrors={form.fieldErrors}
        onSubmit={form.submit(async (values) => {
          await call(contract.invitePerson, values);
          setSent(true);
          form.reset();
          await queryClient.invalidateQueries();
        })}
      >
        <Field
          name="reference"
          label="Code van de registratie"
          hint="Staat bij de persoon, onder Gegevens."
          error={form.errorOf("reference")}
        >
          {(control) => (
            <TextInput {...control} {...form.register("reference")} autoComplete="off" spellCheck={false} short />
          )}
        </Field>
        <Field name="email" label="E-mailadres" error={form.errorOf("email")}>
          {(control) => <TextInput {...control} {...form.register("email")} type="email" autoComplete="off" />}
        </Field>
      </FormShell>
    </section>
  );
}

function Sent() {
  const { items, problem, hasMore, loadingMore, more, retry } = useList(contract.listInvitations, {});
  const withdraw = useAct(contract.withdrawInvitation);
  if (problem) return <ErrorState problem={problem} kept="Wat verstuurd was, is verstuurd." onRetry={retry} />;
  if (!items) return <LoadingPart />;
  if (items.length === 0)
    return (
      <EmptyState title="Nog niemand uitgenodigd">
        <p>Hier zie je straks wie je hebt uitgenodigd, en of de uitnodiging is aangenomen.</p>
      </EmptyState>
    );
  return (
    <section className="vw-stack vw-gap-3">
      <h2>Verstuurd</h2>
      {withdraw.problem && <ErrorState problem={withdraw.problem} kept="De uitnodiging is niet veranderd." />}
      <ResponsiveTable
        caption="Verstuurde uitnodigingen"
        captionHidden
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: "email", header: "Aan", rowHeader: true, cell: ({ email }) => email || "Eerste beheerder" },
          {
            key: "for",
            header: "Waarvoor",
            cell: ({ kind, role, task, reference }) =>
              kind === "person" ? `Eigen pagina's (${reference})` : `${roleOf(role ?? "")}, ${task}`,
          },
          { key: "until", header: "Werkt tot", cell: ({ expiresAt }) => dutchDate(expiresAt) },
          { key: "state", header: "Stand", cell: ({ state }) => stateOf(state) },
          {
            key: "act",
            header: "Doen",
            cell: ({ id, state, email }) =>
              state === "open" ? (
                <Button
                  kind="subtle"
                  busy={withdraw.busy}
                  onClick={() => void withdraw.act({ id }).catch(() => undefined)}
                >
                  Intrekken<span className="vw-visually-hidden"> van {email}</span>
                </Button>
              ) : null,
          },
        ]}
      />
      <LoadMore shown={`${items.length} getoond`} hasMore={hasMore} busy={loadingMore} onMore={more} />
    </section>
  );
}

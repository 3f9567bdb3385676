import {
  Checkbox,
  DateInput,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  TextArea,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { myPersons, registerPerson } from "../contract.ts";

const title = "Iemand inschrijven";

/** A name and how to reach someone: enough to begin. */
export default function RegisterPerson() {
  const goTo = useGoTo();
  const { data } = useEndpoint(myPersons, { limit: 1 });
  const { act, busy, problem } = useAct(registerPerson);
  const [name, setName] = useState("");
  const [reach, setReach] = useState("");
  const [young, setYoung] = useState(false);
  const [sixteenOn, setSixteenOn] = useState("");
  const [told, setTold] = useState(false);
  if (!data) return <LoadingFrame title={title} />;
  const errorOf = (field: string) => problem?.fieldErrors.find(({ pointer }) => pointer.endsWith(`/${field}`))?.message;
  const refused = data.may.register.allowed
    ? told
      ? undefined
      : "Vertel eerst aan de persoon dat je dit doet."
    : data.may.register.detail;
  const send = () => {
    if (!told) return;
    void act({ name, reach, sixteenOn: young ? sixteenOn : null, told: true }).then(
      ({ personId }) => goTo(`/personen/${personId}`),
      () => undefined,
    );
  };
  return (
    <Page
      title={title}
      lead="Alleen jouw organisatie ziet dit. De persoon beslist wie er meer bij komt."
      breadcrumb={[{ href: "/personen", label: "Mijn mensen" }]}
    >
      <FormShell
        onSubmit={send}
        submitLabel="Inschrijven"
        submitRefused={refused}
        busy={busy}
        submitError={problem}
        fieldErrors={(problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
          name: pointer.split("/").at(-1) ?? "",
          message,
        }))}
        beforeSubmit={
          <Notice title="Wie ziet dit?">
            <p>
              Jij, en collega’s van jouw taak die je laat meewerken. Staat de persoon ook bij een andere organisatie,
              dan hoor je dat niet en zij ook niet.
            </p>
          </Notice>
        }
      >
        <Field
          name="name"
          label="Naam"
          hint="Geen BSN en geen geboortedatum: die heeft Vliegwiel niet nodig."
          error={errorOf("name")}
        >
          {(wiring) => (
            <TextInput {...wiring} autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <Field
          name="reach"
          label="Hoe te bereiken"
          hint="Telefoon, e-mail, en wanneer het goed uitkomt."
          error={errorOf("reach")}
          optional
        >
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={2}
              limit={600}
              value={reach}
              onChange={(event) => setReach(event.target.value)}
            />
          )}
        </Field>
        <Checkbox
          name="young"
          label="De persoon is jonger dan 16 jaar"
          checked={young}
          onChange={(event) => setYoung(event.currentTarget.checked)}
        />
        {young && (
          <Field
            name="sixteenOn"
            label="Wordt 16 op"
            hint="Vanaf die dag beslist de persoon zelf."
            error={errorOf("sixteenOn")}
          >
            {(wiring) => <DateInput {...wiring} value={sixteenOn} onChange={setSixteenOn} />}
          </Field>
        )}
        <Checkbox
          name="told"
          label="Ik heb de persoon verteld wat Vliegwiel bewaart en wie het ziet"
          checked={told}
          onChange={(event) => setTold(event.currentTarget.checked)}
          error={errorOf("told")}
        />
      </FormShell>
    </Page>
  );
}

import {
  announce,
  Card,
  Checkbox,
  DateInput,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  RadioGroup,
  TextArea,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import {
  type RepresentationGround,
  registerRepresentation,
  representationGrounds,
  representatives,
} from "../../contract.ts";
import { toHeading } from "../to-heading.ts";

const title = "Wie voor de persoon spreekt";
const words: Readonly<Record<RepresentationGround, { label: string; hint: string }>> = {
  "ouderlijk-gezag": { label: "Ouder of voogd", hint: "Tot de persoon 16 is. Het kind is zelf gehoord." },
  curator: { label: "Curator", hint: "Benoemd door de rechter, voor alles." },
  mentor: { label: "Mentor", hint: "Benoemd door de rechter, voor zorg en begeleiding. Niet voor geld." },
  bewindvoerder: { label: "Bewindvoerder", hint: "Benoemd door de rechter, alleen voor geld. Ziet niets anders." },
  gemachtigde: { label: "Gemachtigde", hint: "Door de persoon zelf gekozen, met een briefje of machtiging." },
};
const empty = { name: "", email: "", proof: "", until: "", childHeard: false, told: false };

/** Written down by who saw the proof; the person sees it at once and can object at once. */
export default function Representatives() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(representatives, { personId });
  const register = useAct(registerRepresentation);
  const [typed, setTyped] = useState(empty);
  const [ground, setGround] = useState<RepresentationGround>();
  const breadcrumb = [{ href: `/personen/${personId}/samenwerken`, label: "Samenwerken" }];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const fieldErrors = (register.problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: pointer.slice(1),
    message,
  }));
  const errorOf = (name: string) => fieldErrors.find((error) => error.name === name)?.message;
  const set = (part: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...part }));
  const refused = !ground
    ? "Kies eerst op welke grond."
    : !typed.told
      ? "Vertel het eerst aan de persoon zelf."
      : undefined;
  const send = () => {
    if (!ground || !typed.told) return;
    const { told, until, ...rest } = typed;
    void register.act({ ...rest, personId, ground, until: until || null, personTold: told }).then(
      () => {
        setTyped(empty);
        setGround(undefined);
        announce("Vastgelegd. De persoon ziet het nu.");
        toHeading();
      },
      () => undefined,
    );
  };
  return (
    <Page title={title} lead="Alleen met bewijs dat je zelf hebt gezien." breadcrumb={breadcrumb}>
      {data.representatives.length === 0 && (
        <EmptyState title="Niemand spreekt voor deze persoon">
          <p>De persoon beslist zelf. Dat is het gewone.</p>
        </EmptyState>
      )}
      {data.representatives.map((each) => (
        <Card key={each.id} level={2} heading={`${each.name}, ${words[each.ground].label.toLowerCase()}`}>
          <p>
            Vanaf {dutchDate(each.startsAt)}
            {each.endsAt && `, tot ${dutchDate(each.endsAt)}`}. Getoond: {each.proof}
          </p>
          {each.objected && <p>De persoon maakte bezwaar. Dit geldt niet meer.</p>}
        </Card>
      ))}
      <h2>Iemand vastleggen</h2>
      <FormShell
        onSubmit={send}
        submitLabel="Vastleggen"
        submitRefused={refused}
        busy={register.busy}
        submitError={register.problem}
        fieldErrors={fieldErrors}
        beforeSubmit={
          <Notice title="Wie ziet dit?">
            <p>De persoon, meteen, met de knop om bezwaar te maken. Dan spreekt deze vertegenwoordiger niet meer.</p>
          </Notice>
        }
      >
        <RadioGroup
          name="ground"
          label="Op welke grond"
          error={errorOf("ground")}
          choices={representationGrounds.map((value) => ({ value, ...words[value] }))}
          input={({ value }) => ({
            checked: ground === value,
            onChange: () => setGround(representationGrounds.find((each) => each === value)),
          })}
        />
        <Field name="name" label="Naam van de vertegenwoordiger" error={errorOf("name")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              autoComplete="off"
              value={typed.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field
          name="email"
          label="E-mailadres van de vertegenwoordiger"
          hint="Er gaat een e-mail heen waarin niet staat om wie of wat het gaat."
          error={errorOf("email")}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              type="email"
              autoComplete="off"
              value={typed.email}
              onChange={(event) => set({ email: event.target.value })}
            />
          )}
        </Field>
        <Field
          name="proof"
          label="Wat is er getoond?"
          hint="Bijvoorbeeld: beschikking van de rechtbank van 3 mei 2026. Geen BSN, geen kopie van een ID."
          error={errorOf("proof")}
        >
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={2}
              limit={400}
              value={typed.proof}
              onChange={(event) => set({ proof: event.target.value })}
            />
          )}
        </Field>
        <Field name="until" label="Tot en met" hint="Leeg als er geen einddatum is." error={errorOf("until")} optional>
          {(wiring) => <DateInput {...wiring} value={typed.until} onChange={(until) => set({ until })} />}
        </Field>
        {ground === "ouderlijk-gezag" && (
          <Checkbox
            name="childHeard"
            label="Het kind is zelf gevraagd wat het vindt"
            checked={typed.childHeard}
            onChange={(event) => set({ childHeard: event.currentTarget.checked })}
            error={errorOf("childHeard")}
          />
        )}
        <Checkbox
          name="personTold"
          label="Ik heb dit aan de persoon zelf verteld, en dat bezwaar maken kan"
          checked={typed.told}
          onChange={(event) => set({ told: event.currentTarget.checked })}
          error={errorOf("personTold")}
        />
      </FormShell>
    </Page>
  );
}

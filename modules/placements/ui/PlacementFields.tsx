import { Button, DateInput, Field, Select, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { EmployerAndOffer } from "./EmployerAndOffer.tsx";
import type { Part } from "./form-state.ts";
import { contractWords, optionsOf, payerWords, roleWords } from "./wording.ts";

/** Who brought it about: a role and, where there is one, an organisation. More than one can. */
function Realised({
  typed,
  put,
  errorOf,
  organisations,
}: Part & { readonly organisations: readonly { readonly organisationId: string; readonly name: string }[] }) {
  const lines = typed.realised.length > 0 ? typed.realised : [{ role: "", organisationId: null }];
  const change = (index: number, changed: Partial<(typeof lines)[number]>) =>
    put({
      realised: lines
        .map((line, at) => (at === index ? { ...line, ...changed } : line))
        .filter(({ role }) => role !== ""),
    });
  return (
    <fieldset className="vw-field">
      <legend className="utrecht-form-label">Door wie kwam dit werk er?</legend>
      <div className="vw-stack vw-gap-2">
        {lines.map((line, index) => (
          // A line is known by its place only: two can be the same while someone types.
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name
          <div key={index} className="vw-placements__pair">
            <Field
              name={`realised.${index}`}
              label="Wie"
              error={index === 0 ? errorOf("realised") : undefined}
              optional
            >
              {(wiring) => (
                <Select
                  {...wiring}
                  placeholder="Nog niet gekozen"
                  options={optionsOf(roleWords)}
                  value={line.role}
                  onChange={(event) => change(index, { role: event.target.value })}
                />
              )}
            </Field>
            <Field name={`organisation.${index}`} label="Organisatie" error={undefined} optional>
              {(wiring) => (
                <Select
                  {...wiring}
                  placeholder="Geen, of niet hier"
                  options={organisations.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
                  value={line.organisationId ?? ""}
                  disabled={line.role === ""}
                  onChange={(event) => change(index, { organisationId: event.target.value || null })}
                />
              )}
            </Field>
          </div>
        ))}
        {typed.realised.length > 0 && typed.realised.length < 8 && (
          <div>
            <Button
              kind="subtle"
              onClick={() => put({ realised: [...typed.realised, { role: "other", organisationId: null }] })}
            >
              Nog iemand toevoegen
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** The facts of a placement that do not change by the day. */
export function PlacementFields({
  organisations,
  ...part
}: Part & { readonly organisations: readonly { readonly organisationId: string; readonly name: string }[] }) {
  const { typed, put, errorOf } = part;
  return (
    <>
      <EmployerAndOffer
        typed={typed}
        put={put}
        errorOf={errorOf}
        onChosen={({ title, hours }) => put({ title, ...(hours && { hours }) })}
      />
      <Field name="title" label="Welk werk is het?" hint="Bijvoorbeeld: medewerker winkel." error={errorOf("title")}>
        {(wiring) => (
          <TextInput {...wiring} value={typed.title} onChange={(event) => put({ title: event.target.value })} />
        )}
      </Field>
      <Field
        name="tasks"
        label="Wat doet de persoon daar?"
        hint="Taken, in gewone woorden. Niets over gezondheid."
        error={errorOf("tasks")}
        optional
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={3}
            limit={600}
            value={typed.tasks}
            onChange={(event) => put({ tasks: event.target.value })}
          />
        )}
      </Field>
      <Field name="startsOn" label="Eerste werkdag" error={errorOf("startsOn")}>
        {(wiring) => <DateInput {...wiring} value={typed.startsOn} onChange={(startsOn) => put({ startsOn })} />}
      </Field>
      <Field name="contractForm" label="Contract" error={errorOf("contractForm")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies het contract"
            options={optionsOf(contractWords)}
            value={typed.contractForm}
            onChange={(event) => put({ contractForm: event.target.value })}
          />
        )}
      </Field>
      <Realised {...part} organisations={organisations} />
      <div className="vw-placements__pair">
        <Field name="travelPayer" label="Wie betaalt de reiskosten?" error={errorOf("travelPayer")}>
          {(wiring) => (
            <Select
              {...wiring}
              options={optionsOf(payerWords)}
              value={typed.travelPayer}
              onChange={(event) => put({ travelPayer: event.target.value })}
            />
          )}
        </Field>
        <Field name="travel" label="Hoeveel euro per maand?" error={errorOf("travel")} optional>
          {(wiring) => (
            <TextInput
              {...wiring}
              short
              inputMode="decimal"
              value={typed.travel}
              onChange={(event) => put({ travel: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

import {
  announce,
  CheckboxGroup,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Page,
  RadioGroup,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Board, listSeries, rhythms, startSeries } from "../contract.ts";
import { errorFor, fieldErrorsOf, optionsOf } from "./wording.ts";

const title = "Matchingsoverleg beginnen";
const breadcrumb = [{ href: "/bemiddeling", label: "Bemiddeling" }];

/** A fixed moment of some organisations of the region. */
export default function NewSeriesPage() {
  const { data, problem: unread, refetch } = useEndpoint(listSeries, {});
  const { act, busy, problem } = useAct(startSeries);
  const [name, setName] = useState("");
  const [rhythm, setRhythm] = useState<Board["rhythm"]>("six-weekly");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const goTo = useGoTo();
  if (unread)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={unread} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const others = data.organisations.filter(({ own }) => !own);
  return (
    <Page
      title={title}
      lead="Kandidaten die ja zeiden en plekken naast elkaar, op een vast moment. Iedereen van deze organisaties die mensen aan werk helpt, zit aan tafel."
      breadcrumb={breadcrumb}
    >
      <FormShell
        onSubmit={() =>
          void act({ name, rhythm, organisationIds: [...chosen] }).then(
            ({ seriesId }) => {
              announce("Het overleg is begonnen. Plan nu de eerste keer.");
              goTo(`/matchingsoverleg/${seriesId}`);
            },
            () => undefined,
          )
        }
        submitLabel="Overleg beginnen"
        busy={busy}
        submitError={problem}
        fieldErrors={fieldErrorsOf(problem)}
      >
        <Field
          name="name"
          label="Naam van het overleg"
          hint="Bijvoorbeeld: Matchingsoverleg Zaanstreek."
          error={errorFor(problem, "name")}
        >
          {(wiring) => (
            <TextInput {...wiring} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <RadioGroup
          name="rhythm"
          label="Hoe vaak?"
          error={errorFor(problem, "rhythm")}
          choices={optionsOf(rhythms)}
          input={({ value }) => ({ checked: rhythm === value, onChange: () => setRhythm(value as Board["rhythm"]) })}
        />
        <CheckboxGroup
          name="organisationIds"
          label="Wie doet er mee?"
          hint="Jouw eigen organisatie doet altijd mee."
          optional
          error={errorFor(problem, "organisationIds")}
          choices={others.map(({ organisationId, name: label }) => ({ value: organisationId, label }))}
          input={({ value }) => ({
            checked: chosen.includes(value),
            onChange: () =>
              setChosen(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]),
          })}
        />
      </FormShell>
    </Page>
  );
}

import { announce, DateInput, Field, FormShell, Select, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type PersonAtWork, type Support, saveAftercare } from "../contract.ts";
import { fieldErrorsOf, optionsOf, refusal, rhythmOf, rhythmWords, whoIs, wholeProblem } from "./wording.ts";

/** The rhythm, the next day, the number, and who steps in. */
export function Settings({ support, data }: { support: Support; data: PersonAtWork }) {
  const save = useAct(saveAftercare);
  const [kept, setKept] = useState({
    rhythm: support.rhythm,
    nextOn: support.nextOn,
    phone: support.phone,
    backupId: support.backup?.membershipId ?? "",
  });
  const errors = fieldErrorsOf(save.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const seconds = [...(support.backup ? [support.backup] : []), ...data.successors].filter(
    (one, index, all) => all.findIndex(({ membershipId }) => membershipId === one.membershipId) === index,
  );
  return (
    <FormShell
      submitLabel="Bewaren"
      submitRefused={refusal(data.may.hand)}
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void save
          .act({
            supportId: support.supportId,
            version: support.version,
            ...kept,
            backupId: kept.backupId || null,
          })
          .then(
            () => announce("Bewaard"),
            () => undefined,
          )
      }
    >
      <Field name="rhythm" label="Hoe vaak?" error={errorOf("rhythm")}>
        {(control) => (
          <Select
            {...control}
            options={optionsOf(rhythmWords)}
            value={kept.rhythm}
            onChange={(event) => setKept({ ...kept, rhythm: rhythmOf(event.target.value) })}
          />
        )}
      </Field>
      <Field name="nextOn" label="Volgende keer" error={errorOf("nextOn")}>
        {(control) => (
          <DateInput {...control} value={kept.nextOn} onChange={(nextOn) => setKept({ ...kept, nextOn })} />
        )}
      </Field>
      <Field name="phone" label="Telefoonnummer" error={errorOf("phone")}>
        {(control) => (
          <TextInput
            {...control}
            short
            type="tel"
            maxLength={19}
            value={kept.phone}
            onChange={(event) => setKept({ ...kept, phone: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="backupId"
        label="Tweede"
        hint="Belt als een werkgever een werkdag op jou wacht, en heeft de nazorg als jij weg bent. Zonder tweede hoort de coördinator het."
        error={errorOf("backupId")}
        optional
      >
        {(control) => (
          <Select
            {...control}
            placeholder="Nog niemand"
            options={seconds.map((one) => ({ value: one.membershipId, label: whoIs(one) }))}
            value={kept.backupId}
            onChange={(event) => setKept({ ...kept, backupId: event.target.value })}
          />
        )}
      </Field>
    </FormShell>
  );
}

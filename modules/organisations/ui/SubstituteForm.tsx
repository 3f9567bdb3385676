import { announce, DateInput, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { Controller } from "react-hook-form";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { type Colleague, setSubstitute } from "../contract.ts";

type Props = { absent: Colleague; others: readonly Colleague[]; onDone: () => void };

/** Who stands in, from when until when. */
export function SubstituteForm({ absent, others, onDone }: Props) {
  const { act, busy } = useAct(setSubstitute);
  const form = useContractForm(setSubstitute.input, {
    membershipId: absent.membershipId,
    substituteId: "",
    from: "",
    until: "",
  });
  const { errorOf, control } = form;
  const send = form.submit(async (values) => {
    await act(values);
    announce("De waarnemer is gekozen.");
    onDone();
  });
  return (
    <FormShell
      submitLabel="Waarnemer kiezen"
      busy={busy}
      submitError={form.submitError}
      fieldErrors={form.fieldErrors}
      onSubmit={() => void send()}
      beforeSubmit={
        <p>Wie waarneemt, ziet in die dagen wat {absent.me ? "jij" : absent.name} mag zien. Daarna niets meer.</p>
      }
    >
      <Field name="substituteId" label="Wie neemt waar?" error={errorOf("substituteId")}>
        {(wiring) => (
          <Select
            {...wiring}
            {...form.register("substituteId")}
            placeholder="Kies een collega met dezelfde taak"
            options={others.map(({ membershipId, name, functionTitle }) => ({
              value: membershipId,
              label: [name, functionTitle].filter(Boolean).join(", "),
            }))}
          />
        )}
      </Field>
      {(["from", "until"] as const).map((name) => (
        <Field key={name} name={name} label={name === "from" ? "Vanaf" : "Tot en met"} error={errorOf(name)}>
          {(wiring) => (
            <Controller
              control={control}
              name={name}
              render={({ field }) => <DateInput {...wiring} value={field.value} onChange={field.onChange} />}
            />
          )}
        </Field>
      ))}
    </FormShell>
  );
}

import { announce, DateInput, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { Controller } from "react-hook-form";
import { z } from "zod";
import { useContractForm } from "../../../platform/browser/form.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { addRole, type Colleague, type Organisation, roleOf, roles, taskOf, tasks } from "../contract.ts";

// On screen an end may be left open; on the wire it is then left out.
const schema = z.object({
  task: z.enum(tasks, { error: "Kies een taak." }).or(z.literal("").refine(() => false, "Kies een taak.")),
  role: z.enum(roles).or(z.literal("").refine(() => false, "Kies een rol.")),
  regionCode: z.string().min(1, "Kies een regio."),
  until: z.string(),
});

type Props = { person: Colleague; organisation: Organisation; onDone: () => void };
const given = ["professional", "peer", "coordinator", "organisation-admin"] as const;

/** Someone does one thing more here, in a role of its own. */
export function FurtherRole({ person, organisation, onDone }: Props) {
  const { act, busy } = useAct(addRole);
  const form = useContractForm<z.input<typeof schema>>(schema as never, {
    task: "",
    role: "",
    regionCode: organisation.regions[0]?.code ?? "",
    until: "",
  });
  const { errorOf, control } = form;
  const send = form.submit(async ({ task, role, regionCode, until }) => {
    if (task === "" || role === "") return;
    await act({ membershipId: person.membershipId, task, role, regionCode, ...(until !== "" && { until }) });
    announce(`${person.name} heeft er een rol bij.`);
    onDone();
  });
  return (
    <FormShell
      submitLabel="Rol geven"
      busy={busy}
      submitError={form.submitError}
      fieldErrors={form.fieldErrors}
      onSubmit={() => void send()}
      beforeSubmit={
        <p>
          Wie over inkomen beslist of handhaaft, ziet in geen enkele rol gegevens van mensen. {person.name} werkt in één
          rol tegelijk.
        </p>
      }
    >
      <Field name="task" label="Taak" error={errorOf("task")}>
        {(wiring) => (
          <Select
            {...wiring}
            {...form.register("task")}
            placeholder="Kies een taak"
            options={organisation.tasks.map((value) => ({ value, label: taskOf[value] }))}
          />
        )}
      </Field>
      <Field name="role" label="Rol" error={errorOf("role")}>
        {(wiring) => (
          <Select
            {...wiring}
            {...form.register("role")}
            placeholder="Kies een rol"
            options={given.map((value) => ({ value, label: roleOf[value] }))}
          />
        )}
      </Field>
      <Field name="regionCode" label="Regio" error={errorOf("regionCode")}>
        {(wiring) => (
          <Select
            {...wiring}
            {...form.register("regionCode")}
            options={[...new Map(organisation.regions.map(({ code, name }) => [code, name]))].map(([value, label]) => ({
              value,
              label,
            }))}
          />
        )}
      </Field>
      <Field name="until" label="Tot en met" optional hint="Leeg: zonder einddatum." error={errorOf("until")}>
        {(wiring) => (
          <Controller
            control={control}
            name="until"
            render={({ field }) => <DateInput {...wiring} value={field.value} onChange={field.onChange} />}
          />
        )}
      </Field>
    </FormShell>
  );
}

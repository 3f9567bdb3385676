import { announce, Checkbox, count, Field, FormShell, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { carveOffer, type Task } from "../contract.ts";
import { weeklyHours } from "./wording.ts";

/** One place from the chosen tasks: only its name is asked, the rest the tasks say already. */
export function CarveForm({
  employerId,
  chosen,
  refused,
}: {
  employerId: string;
  chosen: readonly Task[];
  refused: string | undefined;
}) {
  const [title, setTitle] = useState("");
  const [withRegion, setWithRegion] = useState(true);
  const [missing, setMissing] = useState(false);
  const { act, busy, problem } = useAct(carveOffer);
  const goTo = useGoTo();
  const errors = missing
    ? [{ name: "title", message: "Geef het werk een naam." }]
    : (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const sum = chosen.reduce((total, { facts }) => total + facts.hours, 0);
  const submit = () => {
    setMissing(title.trim().length < 2);
    if (title.trim().length < 2) return;
    void act({ employerId, taskIds: chosen.map(({ taskId }) => taskId), title, withRegion }).then(
      ({ offerId }) => {
        announce("De plek is gemaakt");
        goTo(`/vacatures/${offerId}`);
      },
      () => undefined,
    );
  };
  return (
    <FormShell
      onSubmit={submit}
      submitLabel="Maak er één plek van"
      submitRefused={refused ?? (chosen.length === 0 ? "Kies eerst een of meer taken." : undefined)}
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
    >
      <p role="status">
        {chosen.length === 0
          ? "Er is nog geen taak gekozen."
          : `${count(chosen.length, "taak", "taken")} gekozen, samen ${weeklyHours(sum)}. De plek krijgt hele uren.`}
      </p>
      <Field
        name="title"
        label="Hoe heet dit werk?"
        hint="Bijvoorbeeld: hulp in het magazijn."
        error={errors.find(({ name }) => name === "title")?.message}
      >
        {(wiring) => (
          <TextInput {...wiring} maxLength={120} value={title} onChange={(event) => setTitle(event.target.value)} />
        )}
      </Field>
      <Checkbox
        name="withRegion"
        label="Delen met de regio"
        hint="Dan zien ook mensen die werk zoeken deze plek. Anders alleen je eigen organisatie en met wie zij dat afsprak."
        checked={withRegion}
        onChange={(event) => setWithRegion(event.target.checked)}
      />
    </FormShell>
  );
}

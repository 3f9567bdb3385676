import {
  announce,
  DateInput,
  dutchHour,
  Field,
  type FieldError,
  FormShell,
  Select,
  Sure,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { declineTalk, proposeMoment, type Talk, ways } from "../contract.ts";
import { fieldErrorsOf, momentWords, partWords, wholeProblem } from "./wording.ts";

const wayLabels: Readonly<Record<(typeof ways)[number], string>> = {
  phone: "Bellen",
  video: "Beeldbellen",
  office: "Op kantoor",
  "with-you": "Bij de persoon in de buurt",
};

/** "9.30", "930" and "9:30" are all half past nine. */
const asTime = (typed: string): string => {
  const [, hours, minutes] = /^(\d{1,2})[.:]?(\d{2})?$/.exec(typed.trim()) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes ?? "00"}` : typed;
};

/** A day, a time and a way to talk. The person answers whether it suits. */
export function ProposeMoment({ talk }: { talk: Talk }) {
  const propose = useAct(proposeMoment);
  const decline = useAct(declineTalk);
  const [moment, setMoment] = useState({
    day: talk.day ?? "",
    startTime: talk.startTime === null ? "" : dutchHour(talk.startTime),
    place: talk.place,
  });
  const [missing, setMissing] = useState<FieldError>();
  const [way, setWay] = useState<Talk["way"]>(talk.way);
  const { talkId, version } = talk;
  const errors = missing ? [missing] : fieldErrorsOf(propose.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const type = (changes: Partial<typeof moment>) => setMoment({ ...moment, ...changes });
  const send = () => {
    setMissing(way === null ? { name: "way", message: "Kies hoe jullie praten." } : undefined);
    if (way === null) return;
    void propose.act({ talkId, version, ...moment, startTime: asTime(moment.startTime), way }).then(
      () => announce("Het moment is voorgesteld"),
      () => undefined,
    );
  };
  if (talk.state === "declined") return <p>Je gaf aan dat je dit gesprek niet kunt doen.</p>;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Het gesprek</h2>
      <p>
        Te bereiken via: {talk.reach}. Kan {partWords[talk.suits]}.
        {talk.state === "agreed" && ` Afgesproken: ${momentWords(talk)}.`}
        {talk.state === "proposed" && ` Voorgesteld: ${momentWords(talk)}. De persoon heeft nog niet geantwoord.`}
      </p>
      <FormShell
        submitLabel="Moment voorstellen"
        onSubmit={send}
        busy={propose.busy}
        submitError={wholeProblem(propose.problem) ?? decline.problem}
        fieldErrors={errors}
        afterSubmit={
          <Sure
            danger
            label="Ik kan dit gesprek niet doen"
            question="Dit gesprek niet doen?"
            busy={decline.busy}
            onDo={() =>
              void decline.act({ talkId, version }).then(
                () => announce("De persoon hoort dat je niet kunt"),
                () => undefined,
              )
            }
          >
            <p>De persoon hoort dat je niet kunt en kan een ander vragen. Hoe je de persoon bereikt, is dan weg.</p>
          </Sure>
        }
      >
        <Field name="day" label="Dag" error={errorOf("day")}>
          {(control) => <DateInput {...control} value={moment.day} onChange={(day) => type({ day })} />}
        </Field>
        <Field name="startTime" label="Tijd" hint="Bijvoorbeeld 14.30." error={errorOf("startTime")}>
          {(control) => (
            <TextInput
              {...control}
              short
              value={moment.startTime}
              onChange={(event) => type({ startTime: event.target.value })}
            />
          )}
        </Field>
        <Field name="way" label="Hoe praten jullie?" error={errorOf("way")}>
          {(control) => (
            <Select
              {...control}
              options={ways.map((value) => ({ value, label: wayLabels[value] }))}
              placeholder="Kies hoe"
              value={way ?? ""}
              onChange={(event) => setWay(ways.find((one) => one === event.target.value) ?? null)}
            />
          )}
        </Field>
        <Field name="place" label="Plaats" hint="Een adres of een link." error={errorOf("place")} optional>
          {(control) => (
            <TextInput {...control} value={moment.place} onChange={(event) => type({ place: event.target.value })} />
          )}
        </Field>
      </FormShell>
    </section>
  );
}

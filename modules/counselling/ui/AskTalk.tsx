import {
  announce,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  Notice,
  Page,
  RadioGroup,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { askTalk, myCalculations, partsOfDay, type Talk } from "../contract.ts";
import { WhatToBring } from "./WhatToBring.tsx";
import { fieldErrorsOf, wholeProblem } from "./wording.ts";

const partLabels: Readonly<Record<Talk["suits"], string>> = {
  morning: "’s Ochtends",
  afternoon: "’s Middags",
  either: "Dat maakt niet uit",
};

/** The person asks a counsellor for a talk, with or without a calculation to look at together. */
export default function AskTalk() {
  const { data, problem: reading, refetch } = useEndpoint(myCalculations, {});
  const { act, busy, problem } = useAct(askTalk);
  const [asked, setAsked] = useState({ counsellorId: "", calculationId: "", called: "", reach: "" });
  const [suits, setSuits] = useState<Talk["suits"]>("either");
  const goTo = useGoTo();
  const errors = fieldErrorsOf(problem).map((one) =>
    one.name === "counsellorId" ? { ...one, message: "Kies een consulent." } : one,
  );
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const type = (changes: Partial<typeof asked>) => setAsked({ ...asked, ...changes });
  const permitted = (data?.counsellors ?? []).find((one) => one.counsellorId === asked.counsellorId)?.permitted;
  const send = () =>
    void act({ ...asked, calculationId: asked.calculationId || null, suits }).then(
      () => {
        announce("Uw vraag is verstuurd");
        goTo("/mijn/berekeningen");
      },
      () => undefined,
    );
  return (
    <Page
      title="Een gesprek vragen"
      lead="De consulent beslist niet over uw uitkering en geeft niets door aan gemeente of UWV."
      breadcrumb={[{ href: "/mijn/berekeningen", label: "Mijn berekeningen" }]}
    >
      {reading && <ErrorState problem={reading} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !reading && <LoadingPart lines={6} />}
      {data?.counsellors.length === 0 && (
        <EmptyState title="Er is nog geen consulent in uw regio">
          <p>Vraag ernaar bij wie u begeleidt.</p>
        </EmptyState>
      )}
      {data && data.counsellors.length > 0 && (
        <FormShell
          submitLabel="Gesprek vragen"
          onSubmit={send}
          busy={busy}
          submitError={wholeProblem(problem)}
          fieldErrors={errors}
          beforeSubmit={
            <Notice title="Wie ziet dit?">
              <p>Alleen deze consulent ziet hoe u heet en hoe u te bereiken bent. Zegt u af, dan is dat meteen weg.</p>
            </Notice>
          }
        >
          <Field name="counsellorId" label="Met wie?" error={errorOf("counsellorId")}>
            {(control) => (
              <Select
                {...control}
                placeholder="Kies een consulent"
                options={data.counsellors.map(({ counsellorId: value, name, organisation }) => ({
                  value,
                  label: `${name}, ${organisation}`,
                }))}
                value={asked.counsellorId}
                onChange={(event) => type({ counsellorId: event.target.value, calculationId: "" })}
              />
            )}
          </Field>
          <Field name="called" label="Hoe mag de consulent u noemen?" error={errorOf("called")}>
            {(control) => (
              <TextInput {...control} value={asked.called} onChange={(event) => type({ called: event.target.value })} />
            )}
          </Field>
          <Field
            name="reach"
            label="Hoe bent u te bereiken?"
            hint="Een telefoonnummer of e-mailadres."
            error={errorOf("reach")}
          >
            {(control) => (
              <TextInput {...control} value={asked.reach} onChange={(event) => type({ reach: event.target.value })} />
            )}
          </Field>
          <RadioGroup
            name="suits"
            label="Wanneer kunt u?"
            error={errorOf("suits")}
            choices={partsOfDay.map((value) => ({ value, label: partLabels[value] }))}
            input={({ value }) => ({
              checked: suits === value,
              onChange: () => setSuits(partsOfDay.find((one) => one === value) ?? "either"),
            })}
          />
          {data.calculations.length > 0 && permitted && (
            <Field
              name="calculationId"
              label="Wilt u een berekening delen om samen te bekijken?"
              hint="Dit hoeft niet. U kunt het later ook doen."
              error={errorOf("calculationId")}
              optional
            >
              {(control) => (
                <Select
                  {...control}
                  placeholder="Niets delen"
                  options={data.calculations.map(({ calculationId: value, title: label }) => ({ value, label }))}
                  value={asked.calculationId}
                  onChange={(event) => type({ calculationId: event.target.value })}
                />
              )}
            </Field>
          )}
          {data.calculations.length > 0 && permitted === false && (
            <p>
              Wilt u samen naar een berekening kijken? Vraag eerst het gesprek. Open daarna uw berekening en kies daar
              voor delen. U leest dan eerst precies wat u deelt.
            </p>
          )}
          <WhatToBring address="u" />
        </FormShell>
      )}
    </Page>
  );
}

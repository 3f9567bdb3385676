import {
  Checkbox,
  dutchTime,
  ErrorState,
  Field,
  FormShell,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  Stack,
  TextArea,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import { breakGlassState, breakTheGlass } from "../../contract/setup.ts";
import { reasonOf } from "./words.ts";

function BreakGlassForm({ refused }: { refused: string | undefined }) {
  const [code, setCode] = useState("");
  const [why, setWhy] = useState("");
  const [understood, setUnderstood] = useState(false);
  const { act, busy, problem, answer } = useAct(breakTheGlass);
  const fieldErrors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const errorOf = (name: string) => fieldErrors.find((error) => error.name === name)?.message;
  if (answer)
    return (
      <Notice tone="success" title={`Je ziet deze persoon tot ${dutchTime(answer.until)}.`} live="status">
        <p>Alleen contactgegevens en de afspraken voor als het misgaat. De persoon ziet dat jij keek en waarom.</p>
        <LinkButton href={`/personen/${answer.personId}`}>Naar deze persoon</LinkButton>
      </Notice>
    );
  const send = () => act({ code, why, understood } as z.input<typeof breakTheGlass.input>).catch(() => undefined);
  return (
    <FormShell
      submitLabel="Noodinzage nemen"
      submitRefused={refused}
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrors}
      onSubmit={() => void send()}
    >
      <Field
        name="code"
        label="Code uit je eigen dossier"
        hint="Zoeken op naam kan niet. De code staat in het dossier van je eigen organisatie."
        error={errorOf("code")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            short
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <Field
        name="why"
        label="Waarom is dit nu nodig?"
        hint="Een zin is genoeg. Schrijf geen naam op: de privacyfunctionaris leest dit en hoeft niet te weten over wie het gaat."
        error={errorOf("why")}
      >
        {(wiring) => <TextArea {...wiring} limit={1000} value={why} onChange={(event) => setWhy(event.target.value)} />}
      </Field>
      <Checkbox
        name="understood"
        label="Ik weet dat de persoon en de privacyfunctionaris dit meteen zien."
        error={errorOf("understood")}
        checked={understood}
        onChange={(event) => setUnderstood(event.target.checked)}
      />
    </FormShell>
  );
}

/** Looking without permission, when someone's life is in danger. Says what happens before anything is typed. */
export default function BreakGlassPage() {
  const { data, problem, refetch } = useEndpoint(breakGlassState, {});
  if (problem)
    return (
      <Page title="Noodinzage">
        <ErrorState problem={problem} kept="Er is niets bekeken." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Noodinzage" />;
  const refused = reasonOf(data.may.breakTheGlass);
  return (
    <Page
      title="Noodinzage"
      lead="Zonder toestemming kijken, alleen als iemands leven of gezondheid gevaar loopt. Bel bij direct gevaar eerst 112."
      waits={refused && <Notice tone="warning" title={refused} />}
    >
      <Stack gap={4}>
        <section className="vw-stack vw-gap-2">
          <h2>Wat er gebeurt</h2>
          <ul>
            <li>Je ziet vier uur lang contactgegevens en de afspraken voor als het misgaat. Meer niet.</li>
            <li>De persoon ziet meteen dat jij keek, wanneer en waarom.</li>
            <li>
              De privacyfunctionaris ziet meteen dat het gebeurde, bij welke organisatie en waarom; niet over wie.
            </li>
            <li>Wie de persoon heeft buitengesloten, ziet ook nu niets.</li>
          </ul>
          {data.ground && <p>Grond in het protocol van deze regio: {data.ground}</p>}
        </section>
        {!refused && <BreakGlassForm refused={refused} />}
        {data.contact && <p>Vragen? {data.contact}</p>}
      </Stack>
    </Page>
  );
}

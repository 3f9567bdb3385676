import { announce, Button, Card, dutchDate, Field, FormShell, Notice, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { askCall, type HelpPage as Help, moments, reachedBy } from "../contract.ts";
import { askedForWords, fieldErrorsOf, momentWords, optionsOf, reachedByWords, wholeProblem } from "./wording.ts";

type Way = (typeof reachedBy)[number];
const nameOf = ({ owner }: Help): string => owner?.name ?? "uw aanspreekpunt";

const askWords: Readonly<Record<Way, string>> = {
  phone: "Bel mij",
  chat: "Stuur mij een bericht",
  visit: "Kom bij mij langs",
};
const comesWords: typeof askWords = {
  phone: "Wij bellen u.",
  chat: "Wij sturen u een bericht.",
  visit: "Wij komen bij u langs.",
};
const wasWords: Readonly<Record<Way, (day: string) => string>> = {
  phone: (day) => `Op ${day} hebben wij u gebeld.`,
  chat: (day) => `Op ${day} hebben wij u een bericht gestuurd.`,
  visit: (day) => `Op ${day} zijn wij bij u langs geweest.`,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function CallMe({ help }: { help: Help }) {
  const ask = useAct(askCall);
  const [call, setCall] = useState<{
    name: string;
    phone: string;
    suits: (typeof moments)[number];
    way: (typeof reachedBy)[number];
  }>({
    name: "",
    phone: "",
    suits: "soon",
    way: "phone",
  });
  const [last] = help.calls;
  const errors = fieldErrorsOf(ask.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const waits = Boolean(last && !last.calledOn);
  const [again, setAgain] = useState(false);
  return (
    <Card heading="Zullen wij contact opnemen?" level={2} as="section">
      {last && waits && (
        <Notice tone="success" live="status" title={`${comesWords[last.way]} ${capital(nameOf(help))} doet dat.`}>
          <p>
            U vroeg op {dutchDate(last.askedOn)} om {askedForWords[last.way]}, {momentWords[last.suits]}. U hoort
            uiterlijk de volgende werkdag iets. Lukt het {nameOf(help)} niet, dan doet een collega het.
          </p>
        </Notice>
      )}
      {last?.calledOn && <p>{wasWords[last.way](dutchDate(last.calledOn))}</p>}
      <p>Wat er is, bespreekt u samen. Dat wordt hier niet opgeschreven.</p>
      {waits && !again && (
        <div className="vw-no-print">
          <Button onClick={() => setAgain(true)}>Nog een keer vragen</Button>
        </div>
      )}
      {(!waits || again) && (
        <FormShell
          submitLabel={askWords[call.way]}
          busy={ask.busy}
          submitError={wholeProblem(ask.problem)}
          fieldErrors={errors}
          beforeSubmit={
            <p className="vw-quiet">
              Wie ziet dit? {capital(nameOf(help))} en een collega. Uw medewerker ziet dat u om contact vroeg, niet uw
              naam of nummer. Een maand later zijn die weg.
            </p>
          }
          onSubmit={() =>
            void ask.act(call).then(
              () => {
                setCall({ ...call, name: "", phone: "" });
                setAgain(false);
                announce(comesWords[call.way]);
              },
              () => undefined,
            )
          }
        >
          <RadioGroup
            name="way"
            label="Hoe wilt u contact?"
            error={errorOf("way")}
            choices={optionsOf(reachedByWords)}
            input={({ value }) => ({
              checked: call.way === value,
              onChange: () => setCall({ ...call, way: reachedBy.find((one) => one === value) ?? "phone" }),
            })}
          />
          <Field name="name" label="Uw naam" error={errorOf("name")}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="name"
                maxLength={60}
                value={call.name}
                onChange={(event) => setCall({ ...call, name: event.target.value })}
              />
            )}
          </Field>
          <Field name="phone" label="Uw telefoonnummer" error={errorOf("phone")}>
            {(control) => (
              <TextInput
                {...control}
                short
                type="tel"
                autoComplete="tel"
                maxLength={19}
                value={call.phone}
                onChange={(event) => setCall({ ...call, phone: event.target.value })}
              />
            )}
          </Field>
          <RadioGroup
            name="suits"
            label="Wanneer schikt het u?"
            error={errorOf("suits")}
            choices={optionsOf(momentWords)}
            input={({ value }) => ({
              checked: call.suits === value,
              onChange: () => setCall({ ...call, suits: moments.find((one) => one === value) ?? "soon" }),
            })}
          />
        </FormShell>
      )}
    </Card>
  );
}

import { announce, Button, Card, dutchDate, Field, FormShell, Notice, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { askCall, type HelpPage as Help, moments } from "../contract.ts";
import { fieldErrorsOf, momentWords, optionsOf, wholeProblem } from "./wording.ts";

const nameOf = ({ owner }: Help): string => owner?.name ?? "uw aanspreekpunt";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function CallMe({ help }: { help: Help }) {
  const ask = useAct(askCall);
  const [call, setCall] = useState<{ name: string; phone: string; suits: (typeof moments)[number] }>({
    name: "",
    phone: "",
    suits: "soon",
  });
  const [last] = help.calls;
  const errors = fieldErrorsOf(ask.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const waits = Boolean(last && !last.calledOn);
  const [again, setAgain] = useState(false);
  return (
    <Card heading="Zullen wij u bellen?" level={2} as="section">
      {last && waits && (
        <Notice tone="success" live="status" title={`Wij bellen u. ${capital(nameOf(help))} doet dat.`}>
          <p>
            U vroeg dit op {dutchDate(last.askedOn)}. U wordt {momentWords[last.suits]} gebeld, uiterlijk de volgende
            werkdag. Belt {nameOf(help)} niet, dan belt een collega.
          </p>
        </Notice>
      )}
      {last?.calledOn && <p>Op {dutchDate(last.calledOn)} hebben wij u gebeld.</p>}
      <p>Wat er is, bespreekt u aan de telefoon. Dat wordt hier niet opgeschreven.</p>
      {waits && !again && (
        <div className="vw-no-print">
          <Button onClick={() => setAgain(true)}>Nog een telefoontje vragen</Button>
        </div>
      )}
      {(!waits || again) && (
        <FormShell
          submitLabel="Bel mij"
          busy={ask.busy}
          submitError={wholeProblem(ask.problem)}
          fieldErrors={errors}
          beforeSubmit={
            <p className="vw-quiet">
              Wie ziet dit? {capital(nameOf(help))} en een collega. Uw medewerker ziet dat u om een telefoontje vroeg,
              niet uw naam of nummer. Een maand na het bellen zijn die weg.
            </p>
          }
          onSubmit={() =>
            void ask.act(call).then(
              () => {
                setCall({ ...call, name: "", phone: "" });
                setAgain(false);
                announce("Wij bellen u");
              },
              () => undefined,
            )
          }
        >
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
            label="Wanneer kunnen wij bellen?"
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

import {
  announce,
  Button,
  Card,
  Checkbox,
  dutchDate,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  RadioGroup,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { askCall, getHelp, type HelpPage as Help, moments, nameBuddy, openHelp } from "../contract.ts";
import { agreementWords, fieldErrorsOf, momentWords, optionsOf, telephoneLink, wholeProblem } from "./wording.ts";

const title = "Hulp bij het werk";
const nameOf = ({ owner }: Help): string => owner?.name ?? "uw aanspreekpunt";
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function CallMe({ help }: { help: Help }) {
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

function Buddy({ buddy }: { buddy: NonNullable<Help["buddy"]> }) {
  const save = useAct(nameBuddy);
  const [name, setName] = useState(buddy.name);
  const [agrees, setAgrees] = useState(false);
  const errors = fieldErrorsOf(save.problem);
  const whole = wholeProblem(save.problem);
  const errorOf = (field: string) => errors.find((one) => one.name === field)?.message;
  const put = (called: string) =>
    void save.act({ name: called, colleagueAgrees: true }).then(
      () => {
        setName(called);
        announce(called ? "De naam staat erbij" : "De naam is weg");
      },
      () => undefined,
    );
  return (
    <Card heading="De collega die helpt (Harrie)" level={2} as="section">
      {buddy.thereIs ? (
        <p>Er is een Harrie{buddy.name ? `: ${buddy.name}` : ""}. Dit is afgesproken:</p>
      ) : (
        <p>Er is nu geen Harrie: een collega die helpt op het werk. Zoekt u er een? Bel ons.</p>
      )}
      {buddy.agreed.length > 0 && (
        <ul>
          {buddy.agreed.map((one) => (
            <li key={one}>{agreementWords[one]}</li>
          ))}
        </ul>
      )}
      {buddy.name && (
        <div className="vw-no-print">
          <Button kind="subtle" busy={save.busy} onClick={() => put("")}>
            Naam weghalen
          </Button>
        </div>
      )}
      {buddy.mayHaveName && !buddy.name && (
        <form
          className="vw-stack vw-gap-2 vw-no-print"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (agrees) put(name);
          }}
        >
          <p>Uw medewerker vindt het goed dat de naam hier staat. Alleen als uw collega dat ook vindt.</p>
          {whole && <ErrorState problem={whole} kept="Er is niets veranderd." />}
          <Field name="harrie" label="Naam van uw collega" error={errorOf("name")}>
            {(control) => (
              <TextInput {...control} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <Checkbox
            name="colleagueAgrees"
            label="Mijn collega vindt dit goed"
            checked={agrees}
            onChange={() => setAgrees(!agrees)}
          />
          <div>
            <Button
              type="submit"
              busy={save.busy}
              disabledReason={agrees ? undefined : "Vraag het eerst aan uw collega, en zet dan het vinkje."}
            >
              Naam bewaren
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}

/** The employer, by a link and without an account: whom to call, and a button to be called. */
export default function HelpPage() {
  const { data, problem, refetch } = useEndpoint(getHelp, {});
  const opening = useAct(openHelp);
  const [opened, setOpened] = useState(() => !window.location.hash.slice(1));
  const { act } = opening;
  useEffect(() => {
    const secret = window.location.hash.slice(1);
    if (!secret) return;
    // The key does not stay in the address, where a history or a screen would keep it.
    window.history.replaceState(null, "", window.location.pathname);
    void act({ secret })
      .then(() => refetch())
      .catch(() => undefined)
      .finally(() => setOpened(true));
  }, [act, refetch]);
  const whole = opening.problem ?? problem;
  if (whole)
    return (
      <Page title={title}>
        <ErrorState problem={whole} kept="Er is niets verstuurd." />
      </Page>
    );
  if (!data || !opened) return <LoadingFrame title={title} />;
  const { help } = data;
  if (!help)
    return (
      <Page title={title}>
        <Notice title="Deze link is voorbij of gesloten">
          <p>Vraag uw aanspreekpunt om een nieuwe link. Hebt u het nummer nog? Dan kunt u gewoon bellen.</p>
        </Notice>
      </Page>
    );
  return (
    <Page
      title={title}
      lead={`Voor ${help.employer}. Loopt het werk even niet, of wilt u iets weten? Bel gerust, ook voor iets kleins.`}
    >
      {help.demo && <Notice title="Dit is een voorbeeld. Alles wat hier staat, is verzonnen." />}
      <Card heading="Wie kunt u bellen?" level={2} as="section">
        {help.owner ? (
          <p>
            <strong>{[help.owner.name, help.owner.functionTitle].filter(Boolean).join(", ")}</strong>
            {help.owner.organisation && `, ${help.owner.organisation}`}
          </p>
        ) : (
          <p>Uw aanspreekpunt wisselt. Het nummer blijft werken; u hoort wie het wordt.</p>
        )}
        <p>
          <a href={telephoneLink(help.phone)}>{help.phone}</a>
        </p>
        {help.ownerSince && help.owner && (
          <p>
            Nieuw: sinds {dutchDate(help.ownerSince)} is {help.owner.name} uw aanspreekpunt.
          </p>
        )}
      </Card>
      <CallMe help={help} />
      {help.sentences.length > 0 && (
        <Card heading="Wat uw medewerker u laat weten" level={2} as="section">
          <ul>
            {help.sentences.map((sentence) => (
              <li key={sentence} className="vw-own-words">
                {sentence}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {help.buddy && <Buddy key={help.buddy.name} buddy={help.buddy} />}
      <p className="vw-quiet">
        Deze link werkt tot en met {dutchDate(help.until)}. Geef hem alleen aan wie met deze medewerker werkt.
      </p>
      <p className="vw-no-print">
        Vragen over loonkostensubsidie, no-riskpolis of jobcoaching? Die leggen we uit bij{" "}
        <a href="/wat-kan-helpen">Wat kan helpen?</a>
      </p>
      <PrintButton />
    </Page>
  );
}

import "./case-consultation.css";
import {
  DateInput,
  Disclosure,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Page,
  RadioGroup,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import {
  type GroupExample,
  type GroupKind,
  groupKinds,
  listGroupExamples,
  startedByAnyone,
  startGroup,
} from "../contract.ts";
import { SettingsFields, settingsFrom, typedFrom } from "./SettingsFields.tsx";
import { errorFor, fieldErrorsOf, kindOf, refusal, wholeProblem } from "./wording.ts";

const title = "Een groep beginnen";

function StartForm({ anyKind, examples }: { anyKind: boolean; examples: readonly GroupExample[] }) {
  const [chosen, setChosen] = useState("");
  const [kind, setKind] = useState<GroupKind>("casusgroep");
  const [name, setName] = useState("");
  const [subRegion, setSubRegion] = useState("");
  const [startsOn, setStartsOn] = useState("");
  const [purpose, setPurpose] = useState("");
  const [rules, setRules] = useState("");
  const [criteria, setCriteria] = useState("");
  const [settings, setSettings] = useState(() =>
    typedFrom({
      maxPerOrganisation: null,
      whoMayBring: "members",
      purposes: ["learn", "help"],
      answerWithinDays: 5,
      casesPerMeeting: 4,
      quorum: 0,
    }),
  );
  const help = useTextHelp({ aboutSomeone: false });
  const { act, busy, problem } = useAct(startGroup);
  const goTo = useGoTo();
  const choose = (example: GroupExample) => {
    setChosen(example.key);
    setKind(example.kind);
    setPurpose(example.purpose);
    setRules(example.rules.join("\n"));
    setCriteria(example.criteria);
    setSettings(typedFrom(example.settings));
  };
  const start = () =>
    help.send((left) =>
      act({
        kind,
        name,
        subRegion,
        purpose,
        rules,
        criteria,
        ...settingsFrom(settings),
        ...(startsOn && { startsOn }),
        left,
      }).then(
        ({ groupId }) => goTo(`/groepen/${groupId}`),
        () => undefined,
      ),
    );
  return (
    <FormShell
      onSubmit={start}
      submitLabel="Groep beginnen"
      busy={busy}
      submitRefused={help.refused}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={
        <p>
          {anyKind
            ? "Je wordt zelf geen lid. Geef daarna de plekken, en in elk geval een voorzitter."
            : "Je wordt zelf voorzitter. Daarna geef je anderen een plek."}{" "}
          De spelregels zijn een voorstel: de groep stelt ze vast.
        </p>
      }
    >
      <RadioGroup
        name="voorbeeld"
        label="Begin met een voorbeeld"
        hint="Je kunt alles nog veranderen."
        error={undefined}
        optional
        choices={examples.map((example) => ({
          value: example.key,
          label: `${example.title} (${example.region})`,
          hint: example.when,
        }))}
        input={({ value }) => ({
          checked: chosen === value,
          onChange: () => {
            const example = examples.find(({ key }) => key === value);
            if (example) choose(example);
          },
        })}
      />
      <Field name="name" label="Naam van de groep" error={errorFor(problem, "name")}>
        {(wiring) => (
          <TextInput {...wiring} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Field
        name="subRegion"
        label="Deel van de regio"
        hint={anyKind ? "Leeg betekent: de hele regio." : "Bijvoorbeeld een stad of een paar gemeenten."}
        error={errorFor(problem, "subRegion")}
        optional={anyKind}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={120}
            value={subRegion}
            onChange={(event) => setSubRegion(event.target.value)}
          />
        )}
      </Field>
      <Disclosure summary="Soort groep, doel, spelregels en instellingen">
        <div className="vw-stack vw-gap-3">
          <Field name="kind" label="Wat voor groep is het?" error={errorFor(problem, "kind")}>
            {(wiring) => (
              <Select
                {...wiring}
                value={kind}
                onChange={(event) => setKind(kindOf(event.target.value) ?? kind)}
                options={Object.entries(groupKinds)
                  .filter(([value]) => anyKind || startedByAnyone.some((one) => one === value))
                  .map(([value, label]) => ({ value, label }))}
              />
            )}
          </Field>
          <CheckedText
            help={help}
            name="purpose"
            label="Waar is de groep voor?"
            limit={2000}
            rows={2}
            optional
            value={purpose}
            onChange={setPurpose}
            error={errorFor(problem, "purpose")}
          />
          <CheckedText
            help={help}
            name="rules"
            label="Voorstel voor de spelregels"
            hint="Eén afspraak per regel."
            limit={8000}
            rows={7}
            optional
            value={rules}
            onChange={setRules}
            error={errorFor(problem, "rules")}
          />
          <CheckedText
            help={help}
            name="criteria"
            label="Wanneer breng je iets in?"
            limit={4000}
            rows={2}
            optional
            value={criteria}
            onChange={setCriteria}
            error={errorFor(problem, "criteria")}
          />
          <Field
            name="startsOn"
            label="Begint op"
            hint="Leeg betekent: vandaag."
            error={errorFor(problem, "startsOn")}
            optional
          >
            {(wiring) => <DateInput {...wiring} value={startsOn} onChange={setStartsOn} />}
          </Field>
          <SettingsFields kind={kind} value={settings} onChange={setSettings} problem={problem} />
        </div>
      </Disclosure>
    </FormShell>
  );
}

/** From an example to a group with a chair and a proposal for its rules, in a few minutes. */
export default function StartGroupPage() {
  const { data, problem, refetch } = useEndpoint(listGroupExamples, {});
  const crumbs = [{ href: "/groepen", label: "Mijn groepen" }];
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const refused = refusal(data.may.startGroup);
  return (
    <Page
      title={title}
      breadcrumb={crumbs}
      lead="Kies een voorbeeld uit een andere regio, geef de groep een naam, en begin."
    >
      {refused ? <p>{refused}</p> : <StartForm anyKind={data.may.startAnyKind.allowed} examples={data.items} />}
    </Page>
  );
}

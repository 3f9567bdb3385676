import { announce, Checkbox, ErrorState, FormShell, LoadingFrame, Page, RadioGroup } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { Choice, getNoticeSettings, type NoticeSettings, saveNoticeSettings } from "../contract.ts";

const title = "Meldingen instellen";
const back = [{ href: "/meldingen", label: "Meldingen" }];

const choicesOf = (mayBeOff: boolean) => [
  { value: "mail", label: "In Vliegwiel en in de mail van de dag" },
  { value: "app", label: "Alleen in Vliegwiel" },
  {
    value: "off",
    label: "Niet",
    disabledReason: mayBeOff ? undefined : "Dit kan niet uit: hier wacht iemand op antwoord.",
  },
];

function Form({ start }: { start: NoticeSettings }) {
  const [topics, setTopics] = useState<Record<string, Choice>>(
    Object.fromEntries(start.topics.map(({ topic, choice }) => [topic, choice])),
  );
  const [mail, setMail] = useState(start.mail);
  const [onlyWorkingHours, setOnlyWorkingHours] = useState(start.onlyWorkingHours);
  const [badNewsAnyTime, setBadNewsAnyTime] = useState(start.badNewsAnyTime);
  const { act, busy, problem } = useAct(saveNoticeSettings);
  const formal = start.forWhom === "person";
  const save = () =>
    act({ mail, onlyWorkingHours, badNewsAnyTime, topics }).then(
      () => announce("Opgeslagen."),
      () => undefined,
    );
  return (
    <FormShell
      submitLabel="Keuzes opslaan"
      busy={busy}
      submitError={problem}
      fieldErrors={(problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
        name: pointer.replace("/topics/", ""),
        message,
      }))}
      onSubmit={() => void save()}
    >
      {start.topics.map(({ topic, title: label, hint, mayBeOff }) => (
        <RadioGroup
          key={topic}
          name={topic}
          label={label}
          hint={hint}
          error={problem?.fieldErrors.find(({ pointer }) => pointer === `/topics/${topic}`)?.message}
          choices={choicesOf(mayBeOff)}
          input={({ value }) => ({
            checked: topics[topic] === value,
            onChange: () => setTopics({ ...topics, [topic]: Choice.parse(value) }),
          })}
        />
      ))}
      <Checkbox
        name="mail"
        label={formal ? "Stuur mij de mail van de dag" : "Stuur me de mail van de dag"}
        hint="Eén mail, op werkdagen om 7.00 uur, als er iets nieuws klaarstaat. In de mail staan geen namen."
        checked={mail}
        onChange={(event) => setMail(event.currentTarget.checked)}
      />
      <Checkbox
        name="onlyWorkingHours"
        label="Toon nieuwe meldingen alleen op werkdagen, tussen 7.00 en 18.00 uur"
        hint="Wat later komt, staat er de volgende werkdag."
        checked={onlyWorkingHours}
        onChange={(event) => setOnlyWorkingHours(event.currentTarget.checked)}
      />
      {formal && (
        <Checkbox
          name="badNewsAnyTime"
          label="Vertel mij alles meteen, ook op vrijdagmiddag en in het weekend"
          hint="Anders wacht nieuws dat slecht kan zijn. U hoort het dan op de eerste ochtend dat u weer iemand kunt bellen."
          checked={badNewsAnyTime}
          onChange={(event) => setBadNewsAnyTime(event.currentTarget.checked)}
        />
      )}
    </FormShell>
  );
}

/** What one wants to hear, and how. */
export default function SettingsPage() {
  const { data, problem, refetch } = useEndpoint(getNoticeSettings, {});
  if (problem)
    return (
      <Page title={title} breadcrumb={back}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      breadcrumb={back}
      lead={data.forWhom === "person" ? "U kiest zelf wat u hoort, en hoe." : "Jij kiest wat je hoort, en hoe."}
    >
      <Form key={data.forWhom} start={data} />
    </Page>
  );
}

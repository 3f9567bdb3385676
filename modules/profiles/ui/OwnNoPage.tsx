import "./profiles.css";
import { fieldNames, ruledOut } from "@vliegwiel/matching";
import {
  announce,
  CheckboxGroup,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  TextArea,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { myProfile, OwnNo, saveOwnNo } from "../contract.ts";

const breadcrumb = [{ href: "/mijn/profiel", label: "Mijn profiel" }];
const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: label[0]?.toUpperCase() + label.slice(1) }));

function Form({ start }: { start: OwnNo }) {
  const [circumstances, setCircumstances] = useState<string[]>(start.circumstances);
  const [fields, setFields] = useState<string[]>(start.fields);
  const [work, setWork] = useState(start.work.join("\n"));
  const [minutes, setMinutes] = useState(start.minutes === undefined ? "" : String(start.minutes));
  const [error, setError] = useState<string>();
  const { act, busy, problem } = useAct(saveOwnNo);
  const goTo = useGoTo();
  const save = () => {
    const read = OwnNo.safeParse({
      ...start,
      circumstances,
      fields,
      work: work
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
      minutes: minutes.trim() ? Number(minutes) : undefined,
    });
    if (!read.success) return setError("Vul een aantal minuten in, van 5 tot 240.");
    setError(undefined);
    void act({ ownNo: read.data }).then(
      () => {
        announce("Uw nee is bewaard. Alleen u leest het.");
        goTo("/mijn/profiel");
      },
      () => undefined,
    );
  };
  const toggled = (list: readonly string[], value: string, on: boolean) =>
    on ? [...list, value] : list.filter((one) => one !== value);
  return (
    <FormShell
      onSubmit={save}
      submitLabel="Mijn nee bewaren"
      busy={busy}
      submitError={problem}
      fieldErrors={error ? [{ name: "minutes", message: error }] : []}
    >
      <div className="vw-profile-choices">
        <CheckboxGroup
          name="circumstances"
          label="Wat wilt u niet?"
          error={undefined}
          optional
          choices={choicesOf(ruledOut)}
          input={({ value }) => ({
            checked: circumstances.includes(value),
            onChange: (event) => setCircumstances((before) => toggled(before, value, event.target.checked)),
          })}
        />
        <CheckboxGroup
          name="fields"
          label="Welke richting wilt u niet?"
          error={undefined}
          optional
          choices={choicesOf(fieldNames)}
          input={({ value }) => ({
            checked: fields.includes(value),
            onChange: (event) => setFields((before) => toggled(before, value, event.target.checked)),
          })}
        />
      </div>
      <Field
        name="work"
        label="Welk werk wilt u niet?"
        hint="Zet elk beroep op een eigen regel."
        error={undefined}
        optional
      >
        {(control) => <TextArea {...control} rows={3} value={work} onChange={(event) => setWork(event.target.value)} />}
      </Field>
      <Field
        name="minutes"
        label="Verder dan dit reist u niet"
        hint="In minuten, voor de heenweg."
        error={error}
        optional
      >
        {(control) => (
          <TextInput
            {...control}
            short
            inputMode="numeric"
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** The person's own no: final, and for themselves alone. */
export default function OwnNoPage() {
  const { data, problem, refetch } = useEndpoint(myProfile, {});
  if (problem)
    return (
      <Page title="Mijn eigen nee" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Mijn eigen nee" />;
  return (
    <Page
      title="Mijn eigen nee"
      lead="Wat u nooit wilt. Werk dat hiermee botst, krijgt u niet te zien en wordt niet voorgesteld."
      breadcrumb={breadcrumb}
    >
      <Notice title="Alleen u leest dit">
        <p>
          Niemand anders ziet wat hier staat, ook uw begeleider niet. Een ander ziet hooguit dat een plek niet doorgaat.
          U hoeft nooit te zeggen waarom.
        </p>
      </Notice>
      {data.profile ? (
        <Form start={data.profile.ownNo} />
      ) : (
        <p>
          U hebt nog geen profiel. Begin bij <a href="/mijn/profiel">Mijn profiel</a>.
        </p>
      )}
    </Page>
  );
}

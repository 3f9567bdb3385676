import "./vacancies.css";
import {
  announce,
  count,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  LoadMore,
  Notice,
  Page,
  StatusBadge,
  type Tone,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import { type ImportCard, listImports, offerChoices, startImport } from "../contract.ts";
import { refusal } from "./wording.ts";

const states = {
  mapping: ["waiting", "Kolommen kiezen"],
  waiting: ["waiting", "Wacht op de beurt"],
  checking: ["waiting", "Wordt nagekeken"],
  checked: ["warning", "Wacht op jouw ja"],
  confirmed: ["waiting", "Wacht op de beurt"],
  importing: ["waiting", "Wordt ingelezen"],
  done: ["success", "Ingelezen"],
  cancelled: ["neutral", "Gestopt"],
  failed: ["error", "Mislukt"],
} as const satisfies Record<ImportCard["state"], readonly [Tone | "waiting" | "neutral", string]>;

const most = 8 * 1024 * 1024;
const asBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.readAsDataURL(file);
  });

function Bring({ refused }: { refused: string | undefined }) {
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<string>();
  const { act, busy, problem } = useAct(startImport);
  const goTo = useGoTo();
  const send = async () => {
    if (!file) return setWrong("Kies een bestand.");
    if (file.size > most) return setWrong("Het bestand is groter dan 8 MB. Splits het in delen.");
    setWrong(undefined);
    const content = await asBase64(file).catch(() => undefined);
    if (content === undefined) return setWrong("Dit bestand konden wij niet lezen. Kies het opnieuw.");
    await act({ fileName: file.name, content }).then(
      ({ importId }) => {
        announce("De lijst is gelezen");
        goTo(`/vacatures/lijst/${importId}`);
      },
      () => undefined,
    );
  };
  const error = wrong ?? problem?.fieldErrors[0]?.message;
  return (
    <FormShell
      onSubmit={() => void send()}
      submitLabel="Lijst bekijken"
      submitRefused={refused}
      busy={busy}
      submitError={problem}
      fieldErrors={error ? [{ name: "content", message: error }] : []}
      beforeSubmit={<p>Er wordt nog niets ingelezen. Je ziet eerst wat er in gaat en wat niet.</p>}
    >
      <Field
        name="content"
        label="Kies een bestand"
        hint="Een lijst (csv of Excel xlsx, met namen boven de kolommen) of VUM-vacatureberichten (json). Hoogstens 8 MB en 20.000 regels."
        error={error}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept=".csv,.txt,.xlsx,.json"
            className="utrecht-textbox utrecht-textbox--html-input"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** Bring a list, and see how the earlier ones fared. */
export default function ImportsPage() {
  const { data } = useEndpoint(offerChoices, {});
  const list = useList(listImports, { limit: 20 });
  return (
    <Page
      title="Lijsten inlezen"
      lead="Heb je een lijst met vacatures? Dan hoef je ze niet over te typen."
      breadcrumb={[{ href: "/vacatures", label: "Vacatures en plekken" }]}
    >
      <Bring refused={data && refusal(data.may.add)} />
      <h2>Lijsten van de laatste dertig dagen</h2>
      {list.problem && <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={3} />}
      {list.items?.length === 0 && (
        <EmptyState title="Nog geen lijsten" level={3}>
          <p>Lijsten die je organisatie inlas, staan hier dertig dagen.</p>
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <>
          <ul className="vw-stack vw-gap-2">
            {list.items.map(({ importId, fileName, state, rowsTotal, rowsNew, rowsRenewed, rowsBad, madeOn }) => (
              <li key={importId} className="vw-card vw-stack vw-gap-1">
                <div className="vw-cluster vw-gap-2 vw-cluster--between">
                  <a href={`/vacatures/lijst/${importId}`}>{fileName}</a>
                  <StatusBadge tone={states[state][0]}>{states[state][1]}</StatusBadge>
                </div>
                <p>
                  {dutchDate(madeOn)} · {count(rowsTotal, "regel", "regels")}
                  {state === "done" && ` · ${rowsNew} nieuw, ${rowsRenewed} vernieuwd, ${rowsBad} niet ingelezen`}
                </p>
              </li>
            ))}
          </ul>
          <LoadMore
            shown={`${count(list.items.length, "lijst", "lijsten")} getoond`}
            hasMore={list.hasMore}
            busy={list.loadingMore}
            onMore={list.more}
          />
        </>
      )}
      <Notice title="Zo komt een lijst terug">
        <p>
          Lees je dezelfde lijst later opnieuw in, dan worden plekken die er al staan vernieuwd: op hun nummer, of
          anders op werkgever, werk en plaats. Wat je er zelf bij vroeg, blijft staan.
        </p>
      </Notice>
    </Page>
  );
}

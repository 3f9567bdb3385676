import {
  announce,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  Notice,
  Page,
  PrintButton,
  ResponsiveTable,
  Select,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { listSelfChecks, startSelfCheck } from "../contract.ts";
import { Moments } from "./Moments.tsx";
import { OfficialScores } from "./OfficialScores.tsx";
import { fieldErrorsOf, wholeProblem } from "./wording.ts";

function Start() {
  const goTo = useGoTo();
  const { act, busy, problem } = useAct(startSelfCheck);
  const [months, setMonths] = useState("6");
  return (
    <FormShell
      submitLabel="Zelfcontrole beginnen"
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      onSubmit={() =>
        void act({ months: months === "3" ? 3 : months === "12" ? 12 : 6 }).then(
          ({ checkId }) => {
            announce("De zelfcontrole is begonnen");
            goTo(`/ips/zelfcontrole/${checkId}`);
          },
          () => undefined,
        )
      }
    >
      <Field
        name="months"
        label="Over welke maanden?"
        hint="Wat hier al staat over deze maanden, wordt meteen uitgerekend en blijft erbij staan."
        error={undefined}
      >
        {(control) => (
          <Select
            {...control}
            options={["3", "6", "12"].map((value) => ({ value, label: `De laatste ${value} maanden` }))}
            value={months}
            onChange={(event) => setMonths(event.target.value)}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** How the team looked at itself, by date; with what assessors found beside it. */
export default function SelfChecksPage() {
  const { data, problem, refetch } = useEndpoint(listSelfChecks, {});
  const open = data?.checks.find(({ finishedOn }) => finishedOn === null);
  return (
    <Page
      title="Zelfcontrole, geen officiële score"
      lead="Jullie kijken zelf naar de 25 onderdelen waaraan IPS te herkennen is. Vliegwiel telt geen punten op."
      breadcrumb={[{ href: "/ips", label: "IPS" }]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={6} />}
      {data && (
        <>
          <section className="vw-stack vw-gap-2">
            <h2>Eerdere keren</h2>
            {data.checks.length === 0 && (
              <EmptyState title="Jullie keken nog niet">
                <p>Begin hieronder. Wat Vliegwiel weet, staat er dan al.</p>
              </EmptyState>
            )}
            {data.checks.length > 0 && (
              <ResponsiveTable
                caption="Zelfcontroles, de laatste bovenaan"
                captionHidden
                rows={data.checks}
                rowKey={({ checkId }) => checkId}
                columns={[
                  {
                    key: "day",
                    header: "Dag",
                    rowHeader: true,
                    cell: ({ checkId, day }) => <a href={`/ips/zelfcontrole/${checkId}`}>{dutchDate(day)}</a>,
                  },
                  {
                    key: "state",
                    header: "Stand",
                    cell: ({ finishedOn }) => (finishedOn ? `Afgerond op ${dutchDate(finishedOn)}` : "Bezig"),
                  },
                  {
                    key: "filled",
                    header: "Door het team ingevuld",
                    cell: ({ filled }) => `${filled} van 25 (${filled * 4}%)`,
                  },
                  {
                    key: "computed",
                    header: "Uit de gegevens",
                    cell: ({ computed }) => `${computed} van 25 (${computed * 4}%)`,
                  },
                  { key: "scale", header: "Schaal", cell: ({ scale }) => scale },
                ]}
              />
            )}
          </section>
          <section className="vw-stack vw-gap-2 vw-no-print">
            <h2>Opnieuw kijken</h2>
            {open ? (
              <Notice title="Er loopt al een zelfcontrole">
                <p>
                  <a href={`/ips/zelfcontrole/${open.checkId}`}>Ga verder</a> en rond haar af. Daarna kan er een nieuwe.
                </p>
              </Notice>
            ) : (
              <Start />
            )}
          </section>
          <OfficialScores official={data.official} today={data.today} />
          <Moments moments={data.moments} today={data.today} />
        </>
      )}
      <PrintButton />
    </Page>
  );
}

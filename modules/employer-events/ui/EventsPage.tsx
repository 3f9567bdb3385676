import "./events.css";
import {
  announce,
  Card,
  count,
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useFilter } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import { fieldErrorsOf, optionsOf, refusal, wholeProblem } from "../../employers/ui/parts/index.ts";
import { eventsAhead, kinds, listEvents, savePeace, share, type Waiting } from "../contract.ts";
import { EventCards } from "./EventCards.tsx";

const which = { komt: "Wat komt", geweest: "Wat is geweest" } as const;

const asks: Readonly<Record<Waiting["what"], (times: number) => string>> = {
  join: () => "Een collega vraagt of je meedoet.",
  teller: () => "Vraag je werkgever of die wil vertellen.",
  came: () => "Zet erbij welke werkgevers er waren.",
  learned: () => "Schrijf in één regel op wat je de volgende keer anders doet.",
  call: (times) => `Bel ${count(times, "werkgever", "werkgevers")} na.`,
};

function WhatWaits({ waiting, today }: { waiting: readonly Waiting[]; today: string }) {
  if (waiting.length === 0) return null;
  return (
    <Card heading="Wat op jou wacht" level={2} as="section" weight="urgent">
      <ul className="vw-stack vw-gap-1">
        {waiting.map(({ what, eventId, kind, day, dueOn, times }) => (
          <li key={`${what}-${eventId}`}>
            <a href={`/bijeenkomsten/${eventId}`}>{`${kinds[kind]} op ${dutchDate(day)}`}</a>: {asks[what](times)}
            {dueOn && ` Beloofd: uiterlijk ${dutchDate(dueOn)}${dueOn < today ? ", dat is te laat" : ""}.`}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PeaceRule({ rule, mayChange }: { rule: { months: number; version: number }; mayChange: boolean }) {
  const save = useAct(savePeace);
  const [months, setMonths] = useState(String(rule.months));
  const errors = fieldErrorsOf(save.problem);
  return (
    <Disclosure summary="Hoe vaak vragen we een werkgever?">
      <p>
        {rule.months === 0
          ? "In deze regio mag een werkgever meteen weer gevraagd worden."
          : `Wie is gevraagd, wordt ${count(rule.months, "maand", "maanden")} niet opnieuw gevraagd. Dat geldt voor alle organisaties in de regio. Gaat een bijeenkomst niet door, of wil de werkgever liever een andere keer, dan mag het eerder.`}
      </p>
      {mayChange && (
        <FormShell
          submitLabel="Regel opslaan"
          busy={save.busy}
          submitError={wholeProblem(save.problem)}
          fieldErrors={errors}
          onSubmit={() =>
            void save.act({ version: rule.version, months }).then(
              () => announce("De regel is opgeslagen"),
              () => undefined,
            )
          }
        >
          <Field
            name="months"
            label="Maanden rust na een uitnodiging"
            hint="Van 0 tot 12. Geldt voor de hele regio."
            error={errors.find(({ name }) => name === "months")?.message}
          >
            {(control) => (
              <TextInput
                {...control}
                short
                inputMode="numeric"
                value={months}
                onChange={(event) => setMonths(event.target.value)}
              />
            )}
          </Field>
        </FormShell>
      )}
    </Disclosure>
  );
}

/** What is to come and what was, for the whole region: so that employers are not asked twice. */
export default function EventsPage() {
  const [chosen, choose] = useFilter("wat", "komt");
  const past = chosen === "geweest";
  const { data: ahead } = useEndpoint(eventsAhead, {});
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listEvents, { when: past ? "past" : "coming" });
  const year = ahead?.year;
  return (
    <Page
      title="Bijeenkomsten voor werkgevers"
      width="wide"
      lead="Een werkgever vraag je één keer. Bereid het samen voor, en kijk wat er al is."
      action={
        ahead && !ahead.may.plan.allowed ? (
          <p className="vw-quiet">{refusal(ahead.may.plan)}</p>
        ) : (
          <LinkButton kind="primary" href="/bijeenkomsten/nieuw">
            Bijeenkomst plannen
          </LinkButton>
        )
      }
    >
      {ahead && <WhatWaits waiting={ahead.waiting} today={ahead.today} />}
      <div className="vw-no-print">
        <Field name="wat" label="Wat wil je zien?" error={undefined}>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(which)}
              value={past ? "geweest" : "komt"}
              onChange={(event) => choose(event.target.value)}
            />
          )}
        </Field>
      </div>
      <h2>{which[past ? "geweest" : "komt"]}</h2>
      {past && year && year.events > 0 && (
        <p>
          Het afgelopen jaar: {count(year.events, "bijeenkomst", "bijeenkomsten")}. Gekomen:{" "}
          {share(year.came, year.invited)} uitgenodigde werkgevers. Een vervolg: {year.ledTo}.
        </p>
      )}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />}
      {!items && !problem && <LoadingPart lines={4} />}
      {items?.length === 0 && (
        <EmptyState title={past ? "Er is nog geen bijeenkomst geweest" : "Er is niets gepland"}>
          <p>
            {past
              ? "Hier staat straks wie er kwam en wat het opleverde."
              : "Plan een webinar, een praktijktafel of een bezoek. De hele regio ziet dat het er is."}
          </p>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <EventCards events={items} level={3} />
          <LoadMore
            shown={`${count(items.length, "bijeenkomst", "bijeenkomsten")} getoond`}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={more}
          />
        </>
      )}
      {ahead && <PeaceRule key={ahead.rule.version} rule={ahead.rule} mayChange={ahead.may.setRule.allowed} />}
      <div className="vw-no-print">
        <PrintButton />
      </div>
    </Page>
  );
}

import "./placements.css";
import {
  announce,
  DefinitionList,
  Disclosure,
  dutchHour,
  ErrorState,
  FormShell,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { usePathParam } from "../../../platform/browser/address.ts";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Interview, moveInterview, showInterview } from "../contract.ts";
import { Result } from "./Result.tsx";
import { type When, WhenFields } from "./WhenFields.tsx";
import { alongWordsToThem, asTime, interviewWords, refusal, resultWords, whenInWords } from "./wording.ts";

function Move({ talk }: { readonly talk: Interview }) {
  const move = useAct(moveInterview);
  const [when, setWhen] = useState<When>({
    day: talk.day,
    time: talk.startTime ? dutchHour(talk.startTime) : "",
    place: talk.place,
  });
  const errors = fieldErrorsOf(move.problem);
  return (
    <FormShell
      submitLabel="Moment bewaren"
      busy={move.busy}
      submitError={wholeProblem(move.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void move
          .act({
            interviewId: talk.interviewId,
            version: talk.version,
            day: when.day,
            startTime: asTime(when.time),
            place: when.place,
          })
          .then(
            () => announce("Het moment is bewaard. De persoon krijgt bericht"),
            () => undefined,
          )
      }
    >
      <WhenFields
        typed={when}
        put={(changed) => setWhen((before) => ({ ...before, ...changed }))}
        errorOf={(name) => errors.find((one) => one.name === name)?.message}
      />
    </FormShell>
  );
}

/** What who comes along may do, in their own words to them: the rest is the person's. */
function Along({ talk }: { readonly talk: Interview }) {
  if (!talk.along) return <p>De persoon koos niemand om mee te gaan.</p>;
  if (!talk.along.me) return <p>{talk.along.name} gaat mee.</p>;
  return (
    <Notice title="Je gaat mee. Je neemt het gesprek niet over">
      {talk.alongMay.length === 0 ? (
        <p>Je bent erbij. De persoon doet het woord.</p>
      ) : (
        <>
          <p>De persoon vindt het goed dat je dit doet:</p>
          <ul>
            {talk.alongMay.map((one) => (
              <li key={one}>{alongWordsToThem[one]}</li>
            ))}
          </ul>
        </>
      )}
      <p>Wat hier niet staat, doe je niet. Over gezondheid zeg je niets.</p>
    </Notice>
  );
}

/** The talk brought something: from here the work is written down, without typing again with whom. */
function Led({ talk }: { readonly talk: z.output<typeof showInterview.output> }) {
  const { led, may, result, personId, interviewId } = talk;
  const refused = refusal(may.note);
  if (led.length === 0 && result !== "start" && result !== "goes-on") return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="werk">
      <h2 id="werk">Werk</h2>
      {led.length > 0 ? (
        <ul>
          {led.map(({ placementId, title, employerName }) => (
            <li key={placementId}>
              Dit gesprek leidde tot{" "}
              <a href={`/plaatsingen/${placementId}`}>
                {title}, {employerName}
              </a>
              .
            </li>
          ))}
        </ul>
      ) : refused ? (
        <p className="vw-quiet">{refused}</p>
      ) : (
        <div className="vw-no-print">
          <LinkButton kind="primary" href={`/personen/${personId}/werk/nieuw?gesprek=${interviewId}`}>
            Plaatsing vastleggen
          </LinkButton>
        </div>
      )}
    </section>
  );
}

/** One talk with an employer, for who prepares it with the person. */
export default function InterviewPage() {
  const interviewId = usePathParam("interviewId");
  const { data: talk, problem, refetch } = useEndpoint(showInterview, { interviewId });
  const crumbs = [
    { href: "/plaatsingen", label: "Plaatsingen" },
    ...(talk
      ? [
          {
            href: `/personen/${talk.personId}/werk`,
            label: talk.personName ? `Werk van ${talk.personName}` : "Werk van de persoon",
          },
        ]
      : []),
  ];
  const title = "Gesprek met een werkgever";
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!talk) return <LoadingFrame title={title} />;
  return (
    <Page title={`${interviewWords[talk.kind]} bij ${talk.employerName}`} breadcrumb={crumbs}>
      <DefinitionList
        items={[
          { term: "Wie", value: talk.personName ?? "Naam niet gedeeld" },
          { term: "Wanneer", value: whenInWords(talk) },
          { term: "Waar", value: talk.place || "Nog niet bekend" },
          ...(talk.result
            ? [
                {
                  term: "Wat eruit kwam",
                  value: `${resultWords[talk.result]}. ${talk.resultWords} (${talk.resultBy === "person" ? "opgeschreven door de persoon" : "opgeschreven door wie begeleidt"})`,
                },
              ]
            : []),
        ]}
      />
      <Along talk={talk} />
      {talk.day <= talk.today && (
        <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="na">
          <h2 id="na">Hoe ging het?</h2>
          <Result key={talk.version} talk={talk} whoReads="De persoon leest dit mee." />
        </section>
      )}
      <Led talk={talk} />
      <div className="vw-no-print">
        <Disclosure summary="Dag, tijd of plaats veranderen">
          <Move key={talk.version} talk={talk} />
        </Disclosure>
      </div>
    </Page>
  );
}

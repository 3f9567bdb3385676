import {
  Button,
  DefinitionList,
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { answers, getProposal, outcomes, type Proposal } from "../contract.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { Finish } from "./Finish.tsx";
import { Following } from "./Following.tsx";
import { HandOver } from "./HandOver.tsx";
import { History } from "./History.tsx";
import { inFull, pageOfPlace, placeInWords, promiseWords, stateTone, stateWord, titleOf } from "./wording.ts";

const breadcrumb = [{ href: "/bemiddeling", label: "Bemiddeling" }];

function Facts({ proposal }: { proposal: Proposal }) {
  const { by, owner, madeOn, place, words, shown, outcome } = proposal;
  return (
    <DefinitionList
      items={[
        ...(shown?.hours ? [{ term: "Uren", value: shown.hours }] : []),
        ...(words ? [{ term: "Waarom", value: <span className="vw-text">{words}</span> }] : []),
        ...(place
          ? [{ term: "Plek in gedachten", value: <a href={pageOfPlace(place)}>{placeInWords(place)}</a> }]
          : []),
        { term: "Voorgesteld door", value: `${inFull(by)}, op ${dutchDate(madeOn)}` },
        { term: "Eigenaar", value: inFull(owner) },
        ...(outcome ? [{ term: "Afgerond", value: outcomes[outcome] }] : []),
      ]}
    />
  );
}

/** The way to the profile that this reader may read. */
function ToProfile({ proposal: { person, shown } }: { proposal: Proposal }) {
  if (person) return <LinkButton href={`/personen/${person.personId}/profiel`}>Naar het profiel</LinkButton>;
  return shown && <LinkButton href={`/profielen/${shown.profileId}`}>Lees het profiel zonder naam</LinkButton>;
}

function Mine({ proposal }: { proposal: Proposal }) {
  const [again, setAgain] = useState(false);
  if (!proposal.may.handOver) return null;
  const first = proposal.answers.length === 0;
  return (
    <>
      {!proposal.may.answer && (
        <Notice tone="warning" title="De eigenaar werkt daar niet meer">
          <p>Het voorstel is terug bij jou. Geef het aan een andere bemiddelaar.</p>
        </Notice>
      )}
      {proposal.may.answer && (
        <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="antwoorden">
          <h2 id="antwoorden">{first ? "Jouw antwoord" : "Een nieuw antwoord"}</h2>
          {first || again ? (
            <AnswerForm proposal={proposal} onDone={() => setAgain(false)} />
          ) : (
            <div>
              <Button onClick={() => setAgain(true)}>Een nieuw antwoord geven</Button>
            </div>
          )}
        </section>
      )}
      <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="verder">
        <h2 id="verder">Verder</h2>
        <HandOver proposal={proposal} />
        {proposal.may.answer && (
          <div>
            <Finish proposal={proposal} />
          </div>
        )}
      </section>
    </>
  );
}

/** One proposal: who is waiting for what, until when, and every answer that was given. */
export default function ProposalPage() {
  const proposalId = usePathParam("mediationId");
  const { data, problem, refetch } = useEndpoint(getProposal, { proposalId });
  if (problem)
    return (
      <Page title="Een voorstel" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Een voorstel" />;
  if (!("how" in data))
    return (
      <Page title="Een voorstel" breadcrumb={breadcrumb}>
        <Notice title="Dit voorstel is gestopt">
          <p>Je hoeft niets meer te doen. Er is niets meer te lezen.</p>
        </Notice>
      </Page>
    );
  const { state, clock, how } = data;
  return (
    <Page title={titleOf(data)} breadcrumb={breadcrumb}>
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={stateTone[state]}>{stateWord[state]}</StatusBadge>
        <span className="vw-quiet">{how === "named" ? "Met naam" : "Zonder naam"}</span>
      </div>
      {state === "open" && clock && (
        <Notice tone={(clock.workingDays ?? 1) <= 0 ? "warning" : "info"} title={promiseWords(clock)}>
          <p>Binnen drie weken een eerlijk antwoord. Ook als het nu niet kan.</p>
        </Notice>
      )}
      {state === "asks-yes" && (
        <Notice title="Eerst zegt de kandidaat ja">
          <p>Er is nog niets verstuurd. De kandidaat ziet dit bij Voorstellen en zegt zelf ja of nee.</p>
        </Notice>
      )}
      <Facts proposal={data} />
      <History proposal={data} level={2} words={answers} />
      <Following proposal={data} />
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <ToProfile proposal={data} />
        <PrintButton />
      </div>
      <Mine proposal={data} />
    </Page>
  );
}

import {
  announce,
  Button,
  Card,
  dutchDate,
  EmptyState,
  ErrorState,
  LoadingFrame,
  Page,
  PrintButton,
  Stack,
  StatusBadge,
  Sure,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { agreeToProposal, answersToYou, type MyProposal, myProposals, outcomes, stopProposal } from "../contract.ts";
import { History } from "./History.tsx";
import { MyTables } from "./MyTables.tsx";
import { promiseWords, resultInWords, stateTone } from "./wording.ts";

const title = "Voorstellen voor werk";

const stateWords: Record<MyProposal["state"], string> = {
  "asks-yes": "U zegt eerst ja of nee",
  open: "Wacht op antwoord",
  introduce: "U kunt worden voorgesteld aan een werkgever",
  waiting: "U staat op de wachtlijst",
  "not-now": "Nu lukt het niet",
  done: "Afgerond",
  stopped: "Gestopt",
};

function Asks({ proposal }: { proposal: MyProposal }) {
  const { act, busy, problem } = useAct(agreeToProposal);
  const { proposalId, owner, by } = proposal;
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        {owner.name} van {owner.organisation} leest dan uw profiel zonder naam, en weet dat {by.organisation} met u
        werkt. Uw naam staat er niet bij.
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets verstuurd." />}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <Button
          kind="primary"
          busy={busy}
          onClick={() =>
            void act({ proposalId }).then(
              () => announce("U hebt ja gezegd. U krijgt binnen drie weken antwoord."),
              () => undefined,
            )
          }
        >
          Ja, dit mag
        </Button>
        <Stop proposal={proposal} label="Nee, dit wil ik niet" />
      </div>
    </div>
  );
}

function Stop({ proposal: { proposalId, owner }, label }: { proposal: MyProposal; label: string }) {
  const { act, busy, problem } = useAct(stopProposal);
  return (
    <>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <Sure
        label={label}
        question="Dit voorstel stoppen?"
        busy={busy}
        danger
        onDo={() =>
          void act({ proposalId }).then(
            () => announce("Het voorstel is gestopt."),
            () => undefined,
          )
        }
      >
        <p>
          U hoeft niet te zeggen waarom. {owner.name} ziet alleen dat het is gestopt. Later opnieuw beginnen mag altijd.
        </p>
      </Sure>
    </>
  );
}

function OneProposal({ proposal }: { proposal: MyProposal }) {
  const { state, owner, by, how, words, offer, madeOn, clock, endedOn, outcome } = proposal;
  const over = state === "done" || state === "stopped";
  return (
    <Card as="li" level={3} heading={owner.organisation} weight={state === "asks-yes" ? "urgent" : "normal"}>
      <div>
        <StatusBadge tone={stateTone[state]}>{stateWords[state]}</StatusBadge>
      </div>
      {state === "open" && clock && (
        <p>
          <strong>{promiseWords(clock)}.</strong> Dat is beloofd. Hoort u niets? Vraag het aan {by.name}.
        </p>
      )}
      <p>
        {by.name} van {by.organisation} {state === "asks-yes" ? "wil u voorstellen" : "stelde u voor"} aan {owner.name},{" "}
        {how === "named" ? "met uw naam" : "zonder uw naam"}, op {dutchDate(madeOn)}.{" "}
        {over || state === "asks-yes" ? "" : `${owner.name} is uw aanspreekpunt.`}
      </p>
      {offer && <p>Met een plek in gedachten: {offer}.</p>}
      {words && (
        <p className="vw-text">
          <strong>Wat erbij staat:</strong> {words}
        </p>
      )}
      <History proposal={proposal} level={3} words={answersToYou} />
      {proposal.results.length > 0 && (
        <>
          <h3>Wat eruit kwam</h3>
          <ul>
            {proposal.results.map((result) => (
              <li key={result.id}>
                <a href={result.kind === "talk" ? `/mijn/baan/gesprek/${result.id}` : "/mijn/baan"}>
                  {resultInWords(result)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {over && endedOn && (
        <p>
          {state === "stopped" ? "Gestopt" : "Afgerond"} op {dutchDate(endedOn)}
          {outcome && `. ${outcomes[outcome]}`}.
        </p>
      )}
      {state === "asks-yes" && <Asks proposal={proposal} />}
      {!over && state !== "asks-yes" && (
        <div className="vw-no-print">
          <Stop proposal={proposal} label="Dit voorstel stoppen" />
        </div>
      )}
    </Card>
  );
}

/** What is proposed for the person: with whom, until when, and every answer word for word. */
export default function MyProposalsPage() {
  const { data, problem, refetch } = useEndpoint(myProposals, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const nothing = data.items.length === 0 && data.tables.length === 0;
  return (
    <Page
      title={title}
      lead="Wie stelt u voor, aan wie, en wat is het antwoord? U leest hier alles. U kunt altijd stoppen."
    >
      {nothing && (
        <EmptyState title="Er is nu geen voorstel">
          <p>
            Wilt u dat iemand met u zoekt? Praat erover met uw begeleider. U deelt eerst zelf{" "}
            <a href="/mijn/profiel">uw profiel</a>.
          </p>
        </EmptyState>
      )}
      {data.items.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="voorstellen">
          <h2 id="voorstellen">Voorstellen</h2>
          <Stack as="ul" gap={2}>
            {data.items.map((proposal) => (
              <OneProposal key={proposal.proposalId} proposal={proposal} />
            ))}
          </Stack>
        </section>
      )}
      <MyTables tables={data.tables} />
      {!nothing && (
        <div className="vw-no-print">
          <PrintButton />
        </div>
      )}
    </Page>
  );
}

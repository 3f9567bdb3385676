import { announce, Button, Card, Notice, StatusBadge, Sure } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { answerMoment, type Counsellor, cancelTalk, type Talk } from "../contract.ts";
import { WhatToBring } from "./WhatToBring.tsx";
import { momentWords, partWords } from "./wording.ts";

const words = {
  asked: { badge: "Gevraagd", tone: "waiting" },
  proposed: { badge: "Antwoord nodig", tone: "warning" },
  agreed: { badge: "Afgesproken", tone: "success" },
  declined: { badge: "Kan niet", tone: "neutral" },
} as const;

/** The buttons of a talk go with its answer: the keyboard goes on at the heading of the page. */
const toHeading = (): void => document.querySelector<HTMLElement>("main h1")?.focus();

/** One talk of the person: asked, a moment proposed, agreed, or not possible. */
export function MyTalk({ talk, counsellor }: { talk: Talk; counsellor: Counsellor | undefined }) {
  const answer = useAct(answerMoment);
  const cancel = useAct(cancelTalk);
  const { talkId, version } = talk;
  const reply = (suits: boolean) =>
    void answer.act({ talkId, version, suits }).then(
      () => {
        announce(suits ? "Het gesprek is afgesproken" : "De consulent stelt een ander moment voor");
        toHeading();
      },
      () => undefined,
    );
  const problem = answer.problem ?? cancel.problem;
  return (
    <Card>
      <div className="vw-stack vw-gap-2">
        <div className="vw-cluster vw-gap-2 vw-cluster--between">
          <h3>
            {counsellor ? `Gesprek met ${counsellor.name}, ${counsellor.organisation}` : "Gesprek met een consulent"}
          </h3>
          <StatusBadge tone={words[talk.state].tone}>{words[talk.state].badge}</StatusBadge>
        </div>
        {talk.state === "asked" && (
          <p>U vroeg dit gesprek. U kunt {partWords[talk.suits]}. De consulent stelt een moment voor.</p>
        )}
        {(talk.state === "proposed" || talk.state === "agreed") && <p>{momentWords(talk)}</p>}
        {talk.state === "declined" && <p>Deze consulent kan dit gesprek niet doen. U kunt een ander vragen.</p>}
        {!counsellor && talk.state !== "declined" && (
          <p>Deze consulent geeft op dit moment geen uitleg meer. Vraag een ander.</p>
        )}
        {problem && (
          <Notice tone="error" live="alert" title={problem.title}>
            <p>{problem.detail}</p>
          </Notice>
        )}
        {talk.state !== "declined" && <WhatToBring address="u" />}
        <div className="vw-cluster vw-gap-2">
          {talk.state === "proposed" && (
            <>
              <Button kind="primary" busy={answer.busy} onClick={() => reply(true)}>
                Dit moment past
              </Button>
              <Button busy={answer.busy} onClick={() => reply(false)}>
                Een ander moment vragen
              </Button>
            </>
          )}
          <Sure
            danger
            label={talk.state === "declined" ? "Weghalen" : "Gesprek afzeggen"}
            question={talk.state === "declined" ? "Dit weghalen?" : "Dit gesprek afzeggen?"}
            busy={cancel.busy}
            onDo={() =>
              void cancel.act({ talkId }).then(
                () => {
                  announce("Het gesprek is weg");
                  toHeading();
                },
                () => undefined,
              )
            }
          >
            <p>Wat u hiervoor invulde, is dan weg. De consulent hoort dat het gesprek niet doorgaat, en niet waarom.</p>
          </Sure>
        </div>
      </div>
    </Card>
  );
}

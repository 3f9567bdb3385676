import { announce, Button, Field, StatusBadge, TextArea } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  arrangeProposals,
  changeProposal,
  dropProposal,
  type Proposal,
  type Section,
  sectionNames,
  sections,
} from "../contract.ts";
import { MoveButtons, notMoved, useMoves } from "./MoveButtons.tsx";

function Proposed({ proposal, personId, moves }: { proposal: Proposal; personId: string; moves: ReactNode }) {
  const { sentenceId, version, text, approved } = proposal;
  const [words, setWords] = useState<string>();
  const change = useAct(changeProposal);
  const drop = useAct(dropProposal);
  const problem = change.problem ?? drop.problem;
  return (
    <li className="vw-card vw-stack vw-gap-1" data-sentence={sentenceId}>
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <p className="vw-text">{words === undefined ? text : "Je verandert deze zin"}</p>
        <StatusBadge tone={approved ? "success" : "waiting"}>
          {approved ? "Goedgekeurd" : "Wacht op de persoon"}
        </StatusBadge>
      </div>
      {words !== undefined && (
        <Field name={`zin-${sentenceId}`} label="De zin" error={change.problem?.fieldErrors[0]?.message}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              limit={240}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
      )}
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      {!approved && (
        <div className="vw-cluster vw-gap-1 vw-no-print">
          {words === undefined ? (
            <>
              <Button kind="subtle" aria-label={`Veranderen: ${text}`} onClick={() => setWords(text)}>
                Veranderen
              </Button>
              <Button
                kind="subtle"
                busy={drop.busy}
                aria-label={`Weghalen: ${text}`}
                onClick={() =>
                  void drop.act({ personId, sentenceId }).then(
                    () => announce("Het voorstel is weg"),
                    () => undefined,
                  )
                }
              >
                Weghalen
              </Button>
              {moves}
            </>
          ) : (
            <>
              <Button
                busy={change.busy}
                onClick={() =>
                  void change.act({ personId, sentenceId, version, text: words }).then(
                    () => {
                      setWords(undefined);
                      announce("Het voorstel is veranderd");
                    },
                    () => undefined,
                  )
                }
              >
                Voorstel bewaren
              </Button>
              <Button kind="subtle" onClick={() => setWords(undefined)}>
                Annuleren
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}

type InSectionProps = {
  readonly personId: string;
  readonly section: Section;
  readonly proposals: readonly Proposal[];
  readonly seeAgain: () => void;
};

/** What waits can be put in order; what was approved is the person's, and stands below it. */
function InSection({ personId, section, proposals, seeAgain }: InSectionProps) {
  const waiting = proposals.filter(({ approved }) => !approved);
  const arrange = useAct(arrangeProposals);
  const { list, move } = useMoves(waiting, (order) => arrange.act({ personId, section, ...order }), seeAgain);
  return (
    <section className="vw-stack vw-gap-1">
      <h3>{sections[section].title}</h3>
      <ul ref={list} className="vw-stack vw-gap-1">
        {[...waiting, ...proposals.filter(({ approved }) => approved)].map((proposal, at) => (
          <Proposed
            key={`${proposal.sentenceId}-${proposal.version}`}
            proposal={proposal}
            personId={personId}
            moves={<MoveButtons sentence={proposal} at={at} of={waiting.length} busy={arrange.busy} onMove={move} />}
          />
        ))}
      </ul>
      {arrange.problem && <p role="alert">{notMoved(arrange.problem)}</p>}
    </section>
  );
}

/** The sentences the own organisation proposed, by subject. */
export function ProposedSentences({ personId, proposals, seeAgain }: Omit<InSectionProps, "section">) {
  if (proposals.length === 0) return <p>Er is nog geen zin voorgesteld.</p>;
  return sectionNames
    .map((section) => ({ section, its: proposals.filter((one) => one.section === section) }))
    .filter(({ its }) => its.length > 0)
    .map(({ section, its }) => (
      <InSection key={section} personId={personId} section={section} proposals={its} seeAgain={seeAgain} />
    ));
}

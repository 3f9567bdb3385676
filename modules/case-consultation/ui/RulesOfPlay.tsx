import { announce, Button, Card, count, Disclosure, dutchDate, ErrorState, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { adoptRules, type Group, markRulesRead, type RulesVersion, withdrawProposal } from "../contract.ts";
import { differences } from "./differences.ts";
import { RulesForm } from "./RulesForm.tsx";
import { byLine, refusal } from "./wording.ts";

/** One agreement per line; with what it was before, what is new and what is gone is said in words. */
export function RulesText({ version, before }: { version: RulesVersion; before?: RulesVersion | null | undefined }) {
  const list = (now: string, was: string | undefined) => (
    <ul>
      {(was === undefined ? differences(now, now) : differences(was, now)).map(({ text, change }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a text has no id of its own, and the list is not reordered
        <li key={index}>
          {change === "gone" ? <del>{text}</del> : change === "new" ? <ins>{text}</ins> : text}
          {change === "gone" && <span className="vw-quiet"> (vervalt)</span>}
          {change === "new" && <span className="vw-quiet"> (nieuw)</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(version.rules, before?.rules)}
      {(version.criteria || before?.criteria) && (
        <>
          <h3>Wanneer breng je iets in</h3>
          {list(version.criteria, before?.criteria)}
        </>
      )}
    </>
  );
}

function Read({ groupId, version, members }: { groupId: string; version: RulesVersion; members: number }) {
  const { act, busy, problem } = useAct(markRulesRead);
  return (
    <div className="vw-stack vw-gap-1">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-cluster vw-gap-2">
        {version.readByMe ? (
          <StatusBadge tone="success">Je hebt dit gelezen</StatusBadge>
        ) : (
          <span className="vw-no-print">
            <Button
              busy={busy}
              onClick={() =>
                void act({ groupId, number: version.number }).then(
                  () => announce("Gelezen."),
                  () => undefined,
                )
              }
            >
              Ik heb dit gelezen
            </Button>
          </span>
        )}
        <span className="vw-quiet">
          {version.readers} van {count(members, "lid heeft", "leden hebben")} dit gelezen
        </span>
      </div>
    </div>
  );
}

function Proposal({ group, proposal }: { group: Group; proposal: RulesVersion }) {
  const [editing, setEditing] = useState(false);
  const adopt = useAct(adoptRules);
  const withdraw = useAct(withdrawProposal);
  const { groupId } = group;
  const problem = adopt.problem ?? withdraw.problem;
  const mySeat = group.seats.some(({ mine }) => mine);
  return (
    <Card heading="Voorstel voor nieuwe spelregels" level={3}>
      <p className="vw-quiet">
        Gedaan door {byLine(proposal.proposedBy)} op {dutchDate(proposal.proposedOn)}. Het geldt pas als de groep het
        heeft afgesproken.
      </p>
      {editing ? (
        <RulesForm groupId={groupId} current={group.rules} proposal={proposal} onDone={() => setEditing(false)} />
      ) : (
        <>
          <RulesText version={proposal} before={group.rules} />
          {mySeat && <Read groupId={groupId} version={proposal} members={group.seats.length} />}
          {problem && <ErrorState problem={problem} kept="Er is niets veranderd. Laad de bladzijde opnieuw." />}
          <div className="vw-cluster vw-gap-2 vw-no-print">
            <Button
              busy={adopt.busy}
              disabledReason={refusal(proposal.may.adopt)}
              onClick={() =>
                void adopt.act({ groupId, number: proposal.number, version: proposal.version }).then(
                  () => announce("De spelregels gelden vanaf nu."),
                  () => undefined,
                )
              }
            >
              De groep heeft dit afgesproken
            </Button>
            {proposal.may.change.allowed && (
              <>
                <Button kind="subtle" onClick={() => setEditing(true)}>
                  Voorstel aanpassen
                </Button>
                <Button
                  kind="subtle"
                  busy={withdraw.busy}
                  onClick={() =>
                    void withdraw.act({ groupId, number: proposal.number }).then(
                      () => announce("Het voorstel is ingetrokken."),
                      () => undefined,
                    )
                  }
                >
                  Voorstel intrekken
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </Card>
  );
}

/** How the group agreed to work: what holds, what is proposed, and the way to what held before. */
export function RulesOfPlay({ group }: { group: Group }) {
  const [editing, setEditing] = useState(false);
  const { rules, proposal, groupId } = group;
  const mySeat = group.seats.some(({ mine }) => mine);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="spelregels">
      <h2 id="spelregels">Spelregels</h2>
      {rules ? (
        <>
          {/* Who has read them, opens them when they want to. */}
          {rules.readByMe ? (
            <Disclosure summary="Spelregels lezen">
              <RulesText version={rules} />
            </Disclosure>
          ) : (
            <RulesText version={rules} />
          )}
          <p className="vw-quiet">Afgesproken op {dutchDate(rules.adoptedOn ?? rules.proposedOn)}.</p>
          {mySeat && <Read groupId={groupId} version={rules} members={group.seats.length} />}
        </>
      ) : (
        !proposal && <p>Deze groep heeft nog geen spelregels. Zonder afspraken valt een groep snel uit elkaar.</p>
      )}
      {proposal && <Proposal group={group} proposal={proposal} />}
      {editing && !proposal && <RulesForm groupId={groupId} current={rules} onDone={() => setEditing(false)} />}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        {!proposal && !editing && group.may.proposeRules.allowed && (
          <Button onClick={() => setEditing(true)}>
            {rules ? "Andere spelregels voorstellen" : "Spelregels opschrijven"}
          </Button>
        )}
        {(rules?.number ?? 0) > 1 && <a href={`/groepen/${groupId}/spelregels`}>Eerdere spelregels</a>}
      </div>
    </section>
  );
}

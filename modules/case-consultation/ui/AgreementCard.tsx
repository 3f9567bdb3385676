import { announce, Button, Card, dutchDate, ErrorState, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Agreement, acceptAgreement, finishAgreement } from "../contract.ts";
import { ChangeAgreement } from "./ChangeAgreement.tsx";
import { byLine, followedWord, stateWord } from "./wording.ts";

function State({ item }: { item: Agreement }) {
  if (item.state !== "open")
    return <StatusBadge tone={item.state === "done" ? "success" : "neutral"}>{stateWord[item.state]}</StatusBadge>;
  if (item.handedTo)
    return <StatusBadge tone="waiting">{`Overgedragen aan ${byLine(item.handedTo)}, nog niet toegezegd`}</StatusBadge>;
  return item.accepted ? (
    <StatusBadge tone="info">Toegezegd</StatusBadge>
  ) : (
    <StatusBadge tone="waiting">Nog niet toegezegd</StatusBadge>
  );
}

/** Who, what, when. Who promises says so, and says when it is done. */
export function AgreementCard({ item, closed }: { item: Agreement; closed: boolean }) {
  const [changing, setChanging] = useState(false);
  const accept = useAct(acceptAgreement);
  const finish = useAct(finishAgreement);
  const problem = accept.problem ?? finish.problem;
  const at = { id: item.id, version: item.version };
  const about = `: ${item.what.slice(0, 60)}`;
  if (changing)
    return (
      <Card as="li">
        <ChangeAgreement item={item} onDone={() => setChanging(false)} />
      </Card>
    );
  return (
    <Card as="li" weight={item.mine && !item.accepted && item.state === "open" ? "urgent" : "normal"}>
      {problem && (
        <ErrorState
          problem={problem}
          kept="Er is niets veranderd. Laad de pagina opnieuw als iemand anders de afspraak veranderde."
        />
      )}
      <p className="vw-text">
        <strong>{item.what}</strong>
      </p>
      <p>
        {item.mine ? "Jij" : byLine(item.who)}, voor {dutchDate(item.dueOn)}
      </p>
      <div className="vw-cluster vw-gap-2">
        {item.late && <StatusBadge tone="warning">Te laat</StatusBadge>}
        <State item={item} />
        {item.followed && (
          <span className="vw-quiet">Gelukt bij terugkijken: {followedWord[item.followed].toLowerCase()}</span>
        )}
      </div>
      {item.mine && item.state === "open" && (
        <div className="vw-cluster vw-gap-2 vw-no-print">
          {!item.accepted && (
            <Button
              busy={accept.busy}
              aria-label={`Toezeggen${about}`}
              onClick={() =>
                void accept.act(at).then(
                  () => announce("Toegezegd."),
                  () => undefined,
                )
              }
            >
              Toezeggen
            </Button>
          )}
          {item.accepted && (
            <Button
              busy={finish.busy}
              aria-label={`Gedaan${about}`}
              onClick={() =>
                void finish.act({ ...at, state: "done" }).then(
                  () => announce("Afgevinkt."),
                  () => undefined,
                )
              }
            >
              Gedaan
            </Button>
          )}
          <Button
            kind="subtle"
            aria-label={`Laten vervallen${about}`}
            onClick={() => void finish.act({ ...at, state: "dropped" }).catch(() => undefined)}
          >
            Laten vervallen
          </Button>
        </div>
      )}
      {item.mine && item.state !== "open" && (
        <div className="vw-no-print">
          <Button
            kind="subtle"
            aria-label={`Weer openzetten${about}`}
            onClick={() => void finish.act({ ...at, state: "open" }).catch(() => undefined)}
          >
            Weer openzetten
          </Button>
        </div>
      )}
      {item.may.change.allowed && item.state === "open" && !closed && (
        <div className="vw-no-print">
          <Button kind="subtle" aria-label={`Veranderen${about}`} onClick={() => setChanging(true)}>
            Veranderen
          </Button>
        </div>
      )}
    </Card>
  );
}

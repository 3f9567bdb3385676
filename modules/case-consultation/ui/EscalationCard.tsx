import { Card, count, dutchDate, StatusBadge } from "@vliegwiel/ui-kit";
import type { Escalation } from "../contract.ts";
import { byLine } from "./wording.ts";

/** What was put before whom, and what they will do: an organisation and a role, never the colleague it waits for. */
export function EscalationCard({ item, days }: { item: Escalation; days?: number | undefined }) {
  return (
    <Card as="li">
      <p>
        <strong>
          Vast bij {item.organisation} ({item.role}), sinds {dutchDate(item.stuckSince)}
          {days === undefined ? "" : ` (${count(days, "dag", "dagen")})`}
        </strong>
      </p>
      <p className="vw-text">{item.reason}</p>
      <p className="vw-quiet">
        Op {dutchDate(item.askedOn)} voorgelegd aan {byLine(item.to)} door {byLine(item.by)}.
      </p>
      {item.answeredOn ? (
        <>
          <div>
            <StatusBadge tone="success">Antwoord</StatusBadge>
          </div>
          <p className="vw-text">{item.answer}</p>
          <p className="vw-quiet">
            Op {dutchDate(item.answeredOn)}
            {item.willDoOn ? `. Voor ${dutchDate(item.willDoOn)}` : ""}
          </p>
        </>
      ) : (
        <div>
          <StatusBadge tone="waiting">Nog geen antwoord</StatusBadge>
        </div>
      )}
    </Card>
  );
}

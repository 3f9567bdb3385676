import { Card as Box, dutchDate, StatusBadge } from "@vliegwiel/ui-kit";
import { type Card, reasons } from "../contract.ts";
import { inFull, promiseWords, stateTone, stateWord, titleOf } from "./wording.ts";

/** One proposal in a list: who, where it stands, and until when. */
export function ProposalCard({ card, level = 3 }: { card: Card; level?: 2 | 3 }) {
  const late = card.state === "open" && (card.clock?.workingDays ?? 1) <= 0;
  return (
    <Box
      as="li"
      level={level}
      heading={titleOf(card)}
      href={`/bemiddeling/voorstel/${card.proposalId}`}
      weight={late ? "urgent" : "normal"}
    >
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={late ? "warning" : stateTone[card.state]}>{stateWord[card.state]}</StatusBadge>
        <span className="vw-quiet">{card.how === "named" ? "Met naam" : "Zonder naam"}</span>
      </div>
      {card.state === "open" && card.clock && <p>{promiseWords(card.clock)}.</p>}
      {card.reason && <p>{reasons[card.reason]}.</p>}
      {card.reviewOn && <p>Opnieuw kijken op {dutchDate(card.reviewOn)}.</p>}
      {card.shown?.hours && <p>{card.shown.hours}.</p>}
      <p className="vw-quiet">
        {card.role === "proposer" ? `Bij ${inFull(card.owner)}` : `Van ${inFull(card.by)}`}
        {card.role === "colleague" && `. Bij ${inFull(card.owner)}`}
      </p>
    </Box>
  );
}

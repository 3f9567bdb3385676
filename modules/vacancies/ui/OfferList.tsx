import { fieldNames } from "@vliegwiel/matching";
import { dutchDate, StatusBadge } from "@vliegwiel/ui-kit";
import type { OfferCard } from "../contract.ts";
import { freshnessBadge, heardWords, hoursWords, kindWords } from "./wording.ts";

const where = ({ town, municipality }: OfferCard) => town || municipality || "Plaats nog niet bekend";

/** Vacancies and possibilities as cards: what, with whom, where, and how fresh. */
export function OfferList({ items }: { items: readonly OfferCard[] }) {
  return (
    <ul className="vw-vacancies__list">
      {items.map((offer) => {
        const fresh = freshnessBadge[offer.freshness];
        return (
          <li key={offer.offerId} className="vw-card vw-stack vw-gap-1">
            <div className="vw-cluster vw-gap-2 vw-cluster--between">
              <h2 className="vw-vacancies__title">
                <a href={`/vacatures/${offer.offerId}`}>{offer.title}</a>
              </h2>
              <span className="vw-cluster vw-gap-1">
                {offer.kind !== "vacancy" && <StatusBadge tone="info">{kindWords[offer.kind].name}</StatusBadge>}
                {offer.isNew && <StatusBadge tone="success">Nieuw</StatusBadge>}
                {offer.freshness !== "fresh" && <StatusBadge tone={fresh.tone}>{fresh.words}</StatusBadge>}
                {offer.notApproached && <StatusBadge tone="warning">Niet benaderen</StatusBadge>}
              </span>
            </div>
            <p>
              {offer.employerName} · {where(offer)} · {hoursWords(offer.hoursFrom, offer.hoursTo)}
            </p>
            <p className="vw-vacancies__quiet">
              {heardWords(offer.heardOn, offer.daysSilent)}
              {offer.expiresOn && ` · melden tot en met ${dutchDate(offer.expiresOn)}`} · {offer.keptBy}
              {!offer.withRegion && " (eigen netwerk)"}
              {offer.field && ` · ${fieldNames[offer.field] ?? offer.field}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

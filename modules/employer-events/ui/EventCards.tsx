import { Card, count, Stack, StatusBadge } from "@vliegwiel/ui-kit";
import { sectorWords, whoIs } from "../../employers/ui/parts/index.ts";
import type { EventCard } from "../contract.ts";
import { titleOf, whenOf } from "./wording.ts";

const stateOf = ({ cancelled, begun, prepared, counts }: EventCard) => {
  if (cancelled) return <StatusBadge tone="error">Gaat niet door</StatusBadge>;
  if (begun) return <StatusBadge>Geweest</StatusBadge>;
  if (counts.invited > 0) return <StatusBadge tone="success">Uitnodigingen zijn weg</StatusBadge>;
  return prepared ? (
    <StatusBadge tone="success">Klaar om uit te nodigen</StatusBadge>
  ) : (
    <StatusBadge tone="waiting">Wordt voorbereid</StatusBadge>
  );
};

function One({ event, level }: { event: EventCard; level: 2 | 3 }) {
  const { counts, sectors, begun, atMost } = event;
  return (
    <Card as="li" level={level} heading={titleOf(event)} href={`/bijeenkomsten/${event.eventId}`}>
      <p>{[whenOf(event), event.place].filter(Boolean).join(" · ")}</p>
      <div className="vw-cluster vw-gap-1">
        {stateOf(event)}
        {event.mine && <StatusBadge>Jij doet mee</StatusBadge>}
      </div>
      <p className="vw-quiet">
        {sectors.length > 0 ? `Voor: ${sectors.map((one) => sectorWords[one].toLowerCase()).join(", ")}. ` : ""}
        {begun
          ? `${count(counts.invited, "werkgever", "werkgevers")} uitgenodigd, ${counts.came} ${counts.came === 1 ? "kwam" : "kwamen"}.`
          : `${counts.invited} van hoogstens ${count(atMost, "werkgever", "werkgevers")} uitgenodigd, ${counts.yes} ${counts.yes === 1 ? "komt" : "komen"}.`}{" "}
        Van {whoIs(event.owner)}.
      </p>
    </Card>
  );
}

/** Events under one another. */
export function EventCards({ events, level = 2 }: { events: readonly EventCard[]; level?: 2 | 3 }) {
  return (
    <Stack as="ul" gap={2}>
      {events.map((event) => (
        <One key={event.eventId} event={event} level={level} />
      ))}
    </Stack>
  );
}

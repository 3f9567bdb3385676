import { Card, LoadingPart } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type EventCard, eventsAround } from "../contract.ts";
import { EventCards } from "./EventCards.tsx";

const nothing = "In de vier weken ervoor en erna is er in de regio niets anders voor deze werkgevers.";

/** What else there is, four weeks before and after. */
export function AroundList({ events }: { events: readonly EventCard[] }) {
  return (
    <Card heading="Wat is er nog meer?" level={2} as="section" weight="quiet">
      {events.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <>
          <p>Dit is er in de vier weken ervoor en erna, voor dezelfde werkgevers. Kan het samen?</p>
          <EventCards events={events} level={3} />
        </>
      )}
    </Card>
  );
}

/** While one plans: as soon as there is a day. */
export function Around({ day, sectors }: { day: string; sectors: readonly string[] }) {
  const known = /^\d{4}-\d{2}-\d{2}$/.test(day);
  const { data } = useEndpoint(eventsAround, { day, sectors: sectors.join(",") }, { enabled: known });
  if (!known) return null;
  return data ? <AroundList events={data.items} /> : <LoadingPart lines={2} />;
}

import "./case-consultation.css";
import {
  Card,
  dutchDay,
  dutchFromTo,
  EmptyState,
  ErrorState,
  LoadingFrame,
  Page,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { getOwnAgenda, type OwnMeeting } from "../contract.ts";
import { CalendarLink } from "./CalendarLink.tsx";
import { ComingOrNot } from "./ComingOrNot.tsx";

function MeetingCard({ meeting, soon }: { meeting: OwnMeeting; soon: boolean }) {
  const { meetingId, day, startTime, endTime, groupName, place, status, cancelledBecause } = meeting;
  return (
    <Card as="li" level={2} heading={`${groupName}, ${dutchDay(day)}`} href={`/overleg/${meetingId}`}>
      <p className="vw-quiet">{[dutchFromTo(startTime, endTime), place].filter(Boolean).join(", ")}</p>
      {status === "cancelled" && (
        <>
          <div>
            <StatusBadge tone="waiting">Gaat niet door</StatusBadge>
          </div>
          <p className="vw-text">{cancelledBecause}</p>
        </>
      )}
      {status === "planned" && soon && <ComingOrNot meetingId={meetingId} />}
    </Card>
  );
}

/** How many of the next meetings ask whether one comes; further away nobody knows. */
const asked = 3;

/** One's own coming meetings, of all groups, and the address for one's own calendar. */
export default function OwnAgendaPage() {
  const { data, problem, refetch } = useEndpoint(getOwnAgenda, {});
  if (problem)
    return (
      <Page title="Mijn agenda">
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Mijn agenda" />;
  return (
    <Page title="Mijn agenda" lead="De overleggen van al je groepen. Laat weten of je komt.">
      {data.meetings.length === 0 ? (
        <EmptyState title="Er is geen overleg gepland">
          <p>De voorzitter van je groep plant het volgende overleg.</p>
        </EmptyState>
      ) : (
        <Stack as="ul" gap={2}>
          {data.meetings.map((meeting, at) => (
            <MeetingCard key={meeting.meetingId} meeting={meeting} soon={at < asked} />
          ))}
        </Stack>
      )}
      <CalendarLink madeOn={data.linkMadeOn} />
    </Page>
  );
}

import "./mediation.css";
import { dutchDate, dutchFromTo, ErrorState, LoadingFrame, Page, PrintButton } from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { useTitle } from "../../../platform/browser/title.ts";
import { getBoard, rhythms } from "../contract.ts";
import { Columns } from "./Columns.tsx";
import { DecideForm } from "./DecideForm.tsx";
import { Decisions } from "./Decisions.tsx";
import { PlanMeeting } from "./PlanMeeting.tsx";

const breadcrumb = [{ href: "/bemiddeling", label: "Bemiddeling" }];

/** The board of a matching meeting: who said yes, which places there are, and who does what. */
export default function BoardPage() {
  const seriesId = usePathParam("seriesId");
  const { data, problem, refetch } = useEndpoint(getBoard, { seriesId });
  useTitle(data?.name);
  if (problem)
    return (
      <Page title="Matchingsoverleg" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Wat is afgesproken, is bewaard." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Matchingsoverleg" />;
  const { meeting, rhythm, organisations, today } = data;
  const when = meeting
    ? `${meeting.day < today ? "De vorige keer was" : "De volgende keer is"} op ${dutchDate(meeting.day)}, ${dutchFromTo(meeting.startTime, meeting.endTime)}${meeting.place ? `, ${meeting.place}` : ""}.`
    : "Er is nog geen dag gepland.";
  return (
    <Page width="wide" title={data.name} lead={`${rhythms[rhythm]}. ${when}`} breadcrumb={breadcrumb}>
      <p className="vw-quiet">Aan tafel: {organisations.join(", ")}.</p>
      {(!meeting || meeting.day <= today) && <PlanMeeting board={data} />}
      <Columns board={data} />
      {meeting && <DecideForm board={data} meetingId={meeting.meetingId} />}
      <Decisions decisions={data.decisions} today={today} meetingId={meeting?.meetingId} />
      <div className="vw-no-print">
        <PrintButton />
      </div>
    </Page>
  );
}

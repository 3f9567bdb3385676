import {
  announce,
  Button,
  Dialog,
  dutchDay,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  PrintButton,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useCallback, useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  Agenda,
  Attendance,
  ChangeMeeting,
  ComingOrNot,
  focusOn,
  getMeeting,
  type Meeting,
  runMeeting,
  useKeys,
} from "../../case-consultation/ui/parts/index.ts";
import { AtTable } from "./AtTable.tsx";

const statusWord = { planned: "Gepland", running: "Bezig", done: "Klaar", cancelled: "Gaat niet door" } as const;

function Run({ meeting }: { meeting: Meeting }) {
  const { act, busy, problem } = useAct(runMeeting);
  const at = { meetingId: meeting.meetingId, version: meeting.version };
  if (!meeting.may.run.allowed || meeting.status === "done" || meeting.status === "cancelled") return null;
  const begin = meeting.status === "planned";
  return (
    <>
      {problem && <ErrorState problem={problem} kept="Wat er is opgeschreven, is bewaard." />}
      <Button
        kind="primary"
        busy={busy}
        onClick={() =>
          void act({ ...at, status: begin ? "running" : "done" }).then(
            () => announce(begin ? "Het overleg is begonnen." : "Het overleg is afgesloten."),
            () => undefined,
          )
        }
      >
        {begin ? "Overleg beginnen" : "Overleg afsluiten"}
      </Button>
    </>
  );
}

function Keys({ open, onToggle }: { open: boolean; onToggle: (open: boolean) => void }) {
  return (
    <>
      <Button kind="subtle" onClick={() => onToggle(true)}>
        Toetsen (?)
      </Button>
      <Dialog open={open} title="Toetsen" onClose={() => onToggle(false)}>
        <p>Ze werken als je niet in een veld typt.</p>
        <ul>
          <li>n: volgende casus</li>
          <li>v: vorige casus</li>
          <li>a: afspraak maken</li>
          <li>o: notitie opschrijven</li>
          <li>?: deze lijst</li>
        </ul>
      </Dialog>
    </>
  );
}

/** A meeting: its agenda, and at each case what was asked, said, advised and promised. */
export default function MeetingPage() {
  const meetingId = usePathParam("meetingId");
  const { data: meeting, problem, refetch } = useEndpoint(getMeeting, { meetingId });
  const [chosen, choose] = useState<string>();
  const [help, setHelp] = useState(false);
  const agenda = meeting?.agenda ?? [];
  const current =
    agenda.find(({ caseId }) => caseId === chosen) ?? agenda.find(({ discussed }) => !discussed) ?? agenda[0];
  const open = useCallback((caseId: string) => {
    choose(caseId);
    requestAnimationFrame(() => focusOn(`casus-${caseId}`));
  }, []);
  const move = (by: number) => {
    const at = agenda.findIndex(({ caseId }) => caseId === current?.caseId);
    const next = agenda[at + by];
    if (next) open(next.caseId);
  };
  // While the list of keys lies on top, nothing moves below it.
  useKeys(
    help
      ? { "?": () => setHelp(false) }
      : {
          n: () => move(1),
          v: () => move(-1),
          a: () => current && focusOn(`veld-afspraak-${current.caseId}-wat`),
          o: () => current && focusOn(`veld-note-${current.caseId}`),
          "?": () => setHelp(true),
        },
  );
  if (problem)
    return (
      <Page title="Een overleg">
        <ErrorState problem={problem} kept="Wat er is opgeschreven, is bewaard." onRetry={() => void refetch()} />
      </Page>
    );
  if (!meeting) return <LoadingFrame title="Een overleg" />;
  return (
    <Page
      title={`Overleg ${dutchDay(meeting.day)}`}
      width="wide"
      lead={[`${meeting.startTime} tot ${meeting.endTime} uur`, meeting.place].filter(Boolean).join(", ")}
      breadcrumb={[
        { href: "/groepen", label: "Mijn groepen" },
        { href: `/groepen/${meeting.groupId}`, label: meeting.groupName },
      ]}
      action={<Run meeting={meeting} />}
    >
      <div>
        <StatusBadge tone={meeting.status === "running" ? "info" : "neutral"}>{statusWord[meeting.status]}</StatusBadge>
      </div>
      <ChangeMeeting meeting={meeting} />
      <ComingOrNot meetingId={meetingId} />
      <div className={agenda.length > 0 ? "vw-meeting" : "vw-stack vw-gap-4"}>
        <Agenda meeting={meeting} current={current?.caseId} onOpen={open} />
        <div className="vw-stack vw-gap-4">
          {agenda.map((item) => (
            <AtTable
              key={item.caseId}
              item={item}
              meeting={meeting}
              shown={item.caseId === current?.caseId}
              onNext={() => move(1)}
            />
          ))}
          {meeting.status !== "cancelled" && <Attendance meetingId={meetingId} />}
          <div className="vw-cluster vw-gap-2 vw-no-print">
            <LinkButton href={`/api/v1/papers/meetings/${meetingId}/invitation`} download>
              Uitnodiging met agenda (pdf)
            </LinkButton>
            {meeting.status !== "planned" && (
              <LinkButton href={`/api/v1/papers/meetings/${meetingId}/report`} download>
                Verslag (pdf)
              </LinkButton>
            )}
            <PrintButton>{meeting.status === "done" ? "Verslag afdrukken" : "Agenda afdrukken"}</PrintButton>
            <Keys open={help} onToggle={setHelp} />
          </div>
        </div>
      </div>
    </Page>
  );
}

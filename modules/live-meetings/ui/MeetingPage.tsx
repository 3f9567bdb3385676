import "./live-meetings.css";
import {
  Button,
  count,
  dutchDate,
  dutchDay,
  dutchFromTo,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useCallback, useEffect, useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useLive } from "../../../platform/browser/live.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { useSession } from "../../../platform/browser/session.ts";
import { useTitle } from "../../../platform/browser/title.ts";
import {
  Agenda,
  Attendance,
  ChangeMeeting,
  ComingOrNot,
  focusOn,
  getMeeting,
  LookBackFirst,
  useKeys,
  WorthIt,
} from "../../case-consultation/ui/parts/index.ts";
import { WorkAndIncomeReads } from "../../text-help/ui/parts/index.ts";
import { getLive, joinMeeting, type Live } from "../contract.ts";
import { AtTable } from "./AtTable.tsx";
import { Closing } from "./Closing.tsx";
import { Keys } from "./Keys.tsx";
import { LiveBar, useSteer } from "./LiveBar.tsx";
import { NextStep } from "./NextStep.tsx";
import { Parking } from "./Parking.tsx";
import { WallCard } from "./WallCard.tsx";
import { Words } from "./Words.tsx";

const statusWord = { planned: "Gepland", running: "Bezig", done: "Klaar", cancelled: "Gaat niet door" } as const;
const whileItRuns = (live: Live | undefined): Live | undefined =>
  live?.phase === "planned" || live?.phase === "ended" ? undefined : live;

/** Opening the running meeting is being there; said once, and the chair may say otherwise. */
const useBeingThere = (live: Live | undefined) => {
  const { act } = useAct(joinMeeting);
  const [said, setSaid] = useState(false);
  const missing = whileItRuns(live)?.here === false && !said;
  const meetingId = live?.meetingId;
  useEffect(() => {
    if (!missing || !meetingId) return;
    setSaid(true);
    void act({ meetingId }).catch(() => undefined);
  }, [missing, meetingId, act]);
};

/** A meeting: its agenda, and at each case what was asked, said, advised and promised. While it runs, every screen follows. */
export default function MeetingPage() {
  const meetingId = usePathParam("meetingId");
  const { actor } = useSession();
  const me = actor?.memberships.find(({ current }) => current)?.id;
  const { data: meeting, problem, refetch } = useEndpoint(getMeeting, { meetingId });
  const { data: live, dataUpdatedAt, refetch: refetchLive } = useEndpoint(getLive, { meetingId });
  const line = useLive(meeting?.topic, () => Promise.all([refetch(), refetchLive()]), "notes");
  const steering = useSteer(live);
  useBeingThere(live);
  // Nothing chosen: this screen follows the group.
  const [chosen, choose] = useState<string>();
  const [help, setHelp] = useState(false);
  const agenda = meeting?.agenda ?? [];
  const running = whileItRuns(live);
  const ofGroup = live?.turn?.caseId;
  const current =
    agenda.find(({ caseId }) => caseId === (chosen ?? ofGroup)) ??
    agenda.find(({ discussed }) => !discussed) ??
    agenda[0];
  const away = running !== undefined && ofGroup !== undefined && current?.caseId !== ofGroup;
  const open = useCallback(
    (caseId: string) => {
      choose(caseId === ofGroup ? undefined : caseId);
      requestAnimationFrame(() => focusOn(`casus-${caseId}`));
    },
    [ofGroup],
  );
  const move = (by: number) => {
    const at = agenda.findIndex(({ caseId }) => caseId === current?.caseId);
    const next = agenda[at + by];
    if (next) open(next.caseId);
  };
  const lead = running?.may.lead.allowed === true;
  const clock = lead ? running?.turn?.clock : undefined;
  // While the list of keys lies on top, nothing moves below it.
  useKeys(
    help
      ? { "?": () => setHelp(false) }
      : {
          n: () => move(1),
          v: () => move(-1),
          a: () => current && focusOn(`veld-afspraak-${current.caseId}-wat`),
          o: () => current && focusOn(`veld-note-${current.caseId}`),
          ...(clock && {
            s: () =>
              clock.step < (running?.method.steps.length ?? 0) &&
              void steering.steer({ act: "step", step: clock.step + 1 }),
            p: () => void steering.steer({ act: clock.running ? "pause" : "resume" }),
          }),
          "?": () => setHelp(true),
        },
  );
  useTitle(meeting && `Overleg ${dutchDate(meeting.day)}, ${meeting.groupName}`);
  if (problem)
    return (
      <Page title="Een overleg">
        <ErrorState problem={problem} kept="Wat er is opgeschreven, is bewaard." onRetry={() => void refetch()} />
      </Page>
    );
  if (!meeting) return <LoadingFrame title="Een overleg" />;
  const elsewhere = running?.phase === "case" && running.turn === null;
  // The first item of every meeting: until a case is on the table looking back comes first, also on a phone. A member
  // then sees what is on the agenda; the chair the case to begin with.
  const firstLook = running?.phase === "arriving";
  const waiting = firstLook && !lead && chosen === undefined;
  const side = (
    <div key="side" className="vw-stack vw-gap-4">
      <Agenda meeting={meeting} current={running ? ofGroup : current?.caseId} onOpen={open} lookBack={!firstLook} />
      {running && lead && <WallCard live={running} steering={steering} />}
      {live && (running || live.parked.length > 0) && <Parking live={live} />}
    </div>
  );
  const table = (
    <div key="table" className="vw-stack vw-gap-4">
      {running?.phase === "closing" && <Closing meeting={meeting} />}
      {running?.phase === "closing" && <WorthIt meetingId={meetingId} />}
      {agenda.map((item) => (
        <AtTable
          key={item.caseId}
          item={item}
          meeting={meeting}
          live={live}
          steering={steering}
          mine={item.broughtBy.membershipId === me}
          shown={item.caseId === current?.caseId && !waiting && !(elsewhere && chosen === undefined)}
          onNext={() => choose(undefined)}
        />
      ))}
      {meeting.status !== "cancelled" && <Attendance meetingId={meetingId} running={running !== undefined} />}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href={`/api/v1/papers/meetings/${meetingId}/invitation`} download>
          Uitnodiging met agenda (pdf)
        </LinkButton>
        {meeting.status === "done" && (
          <LinkButton href={`/api/v1/papers/meetings/${meetingId}/report`} download>
            Verslag (pdf)
          </LinkButton>
        )}
        <PrintButton>{meeting.status === "done" ? "Verslag afdrukken" : "Agenda afdrukken"}</PrintButton>
        <Keys open={help} lead={lead} onToggle={setHelp} />
      </div>
    </div>
  );
  return (
    <WorkAndIncomeReads value={meeting.workAndIncomeReads}>
      <Page
        title={`Overleg ${dutchDay(meeting.day)}`}
        width="wide"
        lead={[dutchFromTo(meeting.startTime, meeting.endTime), meeting.place].filter(Boolean).join(", ")}
        breadcrumb={[
          { href: "/groepen", label: "Mijn groepen" },
          { href: `/groepen/${meeting.groupId}`, label: meeting.groupName },
        ]}
        action={<NextStep meeting={meeting} live={live} steering={steering} />}
      >
        <div className="vw-cluster vw-gap-2">
          <StatusBadge tone={meeting.status === "running" ? "info" : "neutral"}>
            {statusWord[meeting.status]}
          </StatusBadge>
          {running && (
            <span className="vw-quiet">{count(running.present.length, "collega is er", "collega's zijn er")}</span>
          )}
          {running?.screen?.open && <StatusBadge tone="info">Scherm in de zaal staat aan</StatusBadge>}
        </div>
        {line.words && running && <Notice tone="warning" title={line.words} live="status" />}
        {running && running.quorum > running.present.length && (
          <Notice
            tone="warning"
            title={`Er zijn ${running.present.length} van de ${running.quorum} collega's die nodig zijn`}
          >
            <p>Jullie mogen samen praten en adviseren. Wat jullie besluiten, geldt pas als er genoeg leden zijn.</p>
          </Notice>
        )}
        {running && <LiveBar live={running} answeredAt={dataUpdatedAt} steering={steering} />}
        {running && <Words live={running} />}
        {away && (
          <Notice title="De groep is bij een andere casus" live="status">
            <Button onClick={() => open(ofGroup)}>Terug naar de groep</Button>
          </Notice>
        )}
        <ChangeMeeting meeting={meeting} />
        <ComingOrNot meetingId={meetingId} />
        {firstLook && <LookBackFirst meetingId={meetingId} />}
        {/* While it runs the case comes first, also on a phone; the agenda stands beside or below it. Without a case
          looking back comes first. */}
        <div
          className={
            agenda.length === 0 ? "vw-stack vw-gap-4" : `vw-meeting${running && !waiting ? " vw-meeting--live" : ""}`
          }
        >
          {running && !waiting && (agenda.length > 0 || running.phase === "closing") ? [table, side] : [side, table]}
        </div>
      </Page>
    </WorkAndIncomeReads>
  );
}

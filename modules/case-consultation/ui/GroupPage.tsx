import "./case-consultation.css";
import {
  Button,
  Card,
  count,
  Disclosure,
  dutchDate,
  dutchDay,
  dutchHour,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
  Stack,
  StatusBadge,
  WithAside,
} from "@vliegwiel/ui-kit";
import { useFilter, usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { useTitle } from "../../../platform/browser/title.ts";
import { type CaseSummary, discussesCases, type Group, getGroup, listCases } from "../contract.ts";
import { Agreed, Life } from "./GroupLife.tsx";
import { Members } from "./Members.tsx";
import { AttendanceSummary, Rhythm } from "./Rhythm.tsx";
import { RulesOfPlay } from "./RulesOfPlay.tsx";
import { byLine, kindWord, refusal, statusTone, statusWord, themeWord } from "./wording.ts";

function CaseCard({ item }: { item: CaseSummary }) {
  const title = item.ownTitle ?? item.question;
  return (
    <Card as="li" heading={title} href={`/casus/${item.caseId}`}>
      {item.ownTitle && <p className="vw-text">{item.question}</p>}
      <div className="vw-cluster vw-gap-1">
        <StatusBadge tone={statusTone[item.status]}>{statusWord[item.status]}</StatusBadge>
        {item.answerLate ? (
          <StatusBadge tone="warning">Antwoord is te laat</StatusBadge>
        ) : (
          item.status === "waiting" && item.answerDueOn && <span>Antwoord uiterlijk {dutchDate(item.answerDueOn)}</span>
        )}
        {item.mine && <StatusBadge>Door jou ingebracht</StatusBadge>}
      </div>
      <p className="vw-quiet">
        {[`Ingebracht op ${dutchDate(item.broughtOn)} door ${byLine(item.broughtBy)}`, themeWord(item.theme)]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </Card>
  );
}

function Cases({ groupId }: { groupId: string }) {
  const [status, setStatus] = useFilter("casussen", "open");
  const shown = status === "done" ? "done" : "open";
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listCases, { groupId, status: shown });
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="casussen">
      <h2 id="casussen">{shown === "open" ? "Casussen die lopen" : "Casussen die klaar zijn"}</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />}
      {!items && !problem && <LoadingPart />}
      {items?.length === 0 && (
        <EmptyState title={shown === "open" ? "Er wacht geen casus" : "Er is nog geen casus klaar"} level={3}>
          <p>Loop je ergens op vast? Breng het in. Het formulier kost een paar minuten.</p>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <Stack as="ul" gap={2}>
            {items.map((item) => (
              <CaseCard key={item.caseId} item={item} />
            ))}
          </Stack>
          <LoadMore
            shown={`${count(items.length, "casus", "casussen")} getoond`}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={more}
          />
        </>
      )}
      <div className="vw-no-print">
        <Button kind="subtle" onClick={() => setStatus(shown === "open" ? "done" : "open")}>
          {shown === "open" ? "Casussen die klaar zijn" : "Casussen die lopen"}
        </Button>
      </div>
    </section>
  );
}

function Meetings({ group }: { group: Group }) {
  const ahead = group.meetings.filter(({ status }) => status === "planned" || status === "running").reverse();
  const done = group.meetings.filter(({ status }) => status === "done");
  const own = group.seats.some(({ mine }) => mine);
  const line = (meeting: Group["meetings"][number]) => (
    <li key={meeting.meetingId}>
      <a href={`/overleg/${meeting.meetingId}`}>
        {dutchDay(meeting.day)}, {dutchHour(meeting.startTime)} uur
      </a>
      <span className="vw-quiet">
        {" "}
        {[meeting.place, discussesCases(group.kind) && count(meeting.cases, "casus", "casussen")]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  );
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="overleggen">
      <h2 id="overleggen">Overleg</h2>
      {ahead.length > 0 ? (
        <ul>{ahead.map(line)}</ul>
      ) : (
        <p>
          {own || group.endedOn || !group.may.giveSeat.allowed
            ? "Er is nog geen overleg gepland."
            : "Je beheert deze groep. De overleggen zie je niet: die zijn van wie er een plek heeft."}
        </p>
      )}
      {group.may.planMeeting.allowed && (
        <div className="vw-no-print">
          <LinkButton href={`/groepen/${group.groupId}/overleg-plannen`}>Overleg plannen</LinkButton>
        </div>
      )}
      {done.length > 0 && (
        <Disclosure summary="Eerdere overleggen">
          <ul>{done.map(line)}</ul>
        </Disclosure>
      )}
      <AttendanceSummary groupId={group.groupId} />
      <Rhythm groupId={group.groupId} />
    </section>
  );
}

/** What one comes for most, before anything else: the next meeting, and what happened here. On a phone the rest is far below. */
function First({ group }: { group: Group }) {
  const next = group.meetings.filter(({ status }) => status === "planned" || status === "running").at(-1);
  return (
    <ul className="vw-no-print">
      {next && (
        <li>
          {next.status === "running" ? "Nu bezig: " : "Volgende overleg: "}
          <a href={`/overleg/${next.meetingId}`}>
            {dutchDay(next.day)}, {dutchHour(next.startTime)} uur
          </a>
        </li>
      )}
      <li>
        <a href={`/groepen/${group.groupId}/bijpraten`}>Bijpraten: wat speelt er in deze groep?</a>
      </li>
    </ul>
  );
}

/** One group: what waits, when it meets, who sits there, how it works. */
export default function GroupPage() {
  const groupId = usePathParam("groupId");
  const { data: group, problem, refetch } = useEndpoint(getGroup, { groupId });
  const crumbs = [{ href: "/groepen", label: "Mijn groepen" }];
  useTitle(group?.name);
  if (problem)
    return (
      <Page title="Een groep" breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!group) return <LoadingFrame title="Een groep" />;
  const refused = refusal(group.may.bringCase);
  return (
    <Page
      title={group.name}
      width="wide"
      breadcrumb={crumbs}
      lead={[kindWord(group.kind), group.subRegion, `sinds ${dutchDate(group.startsOn)}`].filter(Boolean).join(" · ")}
      action={
        !discussesCases(group.kind) || group.endedOn ? undefined : refused ? (
          <Button kind="primary" disabledReason={refused}>
            Casus inbrengen
          </Button>
        ) : (
          <LinkButton kind="primary" href={`/casus/nieuw?groep=${groupId}`}>
            Casus inbrengen
          </LinkButton>
        )
      }
    >
      <WithAside
        aside={
          <>
            <Meetings group={group} />
            <Members group={group} />
          </>
        }
      >
        <Life group={group} />
        <First group={group} />
        {discussesCases(group.kind) && (group.may.bringCase.allowed || group.endedOn) && <Cases groupId={groupId} />}
        <Agreed group={group} />
        <RulesOfPlay group={group} />
        <div className="vw-cluster vw-gap-2 vw-no-print">
          <LinkButton href={`/api/v1/papers/case-groups/${groupId}/rules-of-play`} download>
            Spelregels op papier (pdf)
          </LinkButton>
          <PrintButton />
        </div>
      </WithAside>
    </Page>
  );
}

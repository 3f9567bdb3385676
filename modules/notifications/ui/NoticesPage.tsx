import {
  announce,
  Button,
  count,
  dutchDay,
  dutchMoment,
  EmptyState,
  ErrorState,
  Link,
  LoadingPart,
  LoadMore,
  Page,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import { useSession } from "../../../platform/browser/session.ts";
import { countNotices, listNotices, type Notice, readNotices } from "../contract.ts";

function Line({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { sentence, href, about, shownAt, isRead, person } = notice;
  const of = about && [about.title, about.groupName, about.day && dutchDay(about.day)].filter(Boolean).join(" · ");
  return (
    <li className={isRead ? "vw-card" : "vw-card vw-notice-new"}>
      <p className="vw-cluster vw-gap-2">
        {href ? (
          <Link href={href} onClick={isRead ? undefined : onRead}>
            {sentence}
          </Link>
        ) : (
          <span>{sentence}</span>
        )}
        {!isRead && <StatusBadge tone="info">Nieuw</StatusBadge>}
      </p>
      {of && <p className="vw-text">{of}</p>}
      <p className="vw-quiet">{person ? dutchDay(shownAt) : dutchMoment(shownAt)}</p>
    </li>
  );
}

/** What was told to me in this role, newest first. */
export default function NoticesPage() {
  const { actor } = useSession();
  const list = useList(listNotices, {});
  const { data } = useEndpoint(countNotices, {});
  const { act, busy, problem } = useAct(readNotices);
  const formal = actor?.kind === "person";
  const unread = data?.unread ?? 0;
  const wrong = list.problem ?? problem;
  const readAll = () =>
    act({}).then(
      () => announce("Alle meldingen staan op gelezen."),
      () => undefined,
    );
  const lead = (): string | undefined => {
    if (!data) return undefined;
    const who = formal ? "U hebt" : "Je hebt";
    if (unread === 0) return `${who} geen nieuwe meldingen.`;
    return unread >= 100
      ? `${who} meer dan 99 nieuwe meldingen.`
      : `${who} ${count(unread, "nieuwe melding", "nieuwe meldingen")}.`;
  };
  return (
    <Page title="Meldingen" lead={lead()}>
      {wrong && <ErrorState problem={wrong} kept="De meldingen zijn bewaard." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={6} />}
      {list.items?.length === 0 && (
        <EmptyState title="Nog geen meldingen">
          <p>
            {formal
              ? "Als er iets voor u te lezen is, staat het hier."
              : "Als er iets gebeurt dat jou aangaat, staat het hier. Bijvoorbeeld een afspraak op jouw naam."}
          </p>
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <>
          <div className="vw-no-print">
            <Button
              busy={busy}
              disabledReason={unread === 0 ? "Alles is al gelezen." : undefined}
              onClick={() => void readAll()}
            >
              Alles op gelezen zetten
            </Button>
          </div>
          <Stack as="ul" gap={1}>
            {list.items.map((notice) => (
              <Line
                key={notice.noticeId}
                notice={notice}
                onRead={() => void act({ noticeIds: [notice.noticeId] }).catch(() => undefined)}
              />
            ))}
          </Stack>
          <LoadMore
            shown={`${count(list.items.length, "melding", "meldingen")} getoond`}
            hasMore={list.hasMore}
            busy={list.loadingMore}
            onMore={list.more}
          />
        </>
      )}
      <p className="vw-no-print">
        Meldingen blijven 90 dagen staan.{" "}
        {formal ? "Wat u wilt horen en hoe, kiest u bij" : "Wat je wilt horen en hoe, kies je bij"}{" "}
        <Link href="/meldingen/instellingen">Meldingen instellen</Link>.
      </p>
    </Page>
  );
}

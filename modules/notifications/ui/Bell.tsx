import "./bell.css";
import { announce, count, Icon } from "@vliegwiel/ui-kit";
import { useEffect, useRef } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { countNotices } from "../contract.ts";

/** Going through pages quickly asks no more often than this; coming back to the tab always asks. */
const breath = 30_000;

/** From one hundred on, how many more there are says nothing. */
const inWords = (unread: number): string =>
  unread === 0
    ? "Meldingen, geen nieuwe"
    : unread >= 100
      ? "Meer dan 99 nieuwe meldingen"
      : count(unread, "nieuwe melding", "nieuwe meldingen");

/**
 * How many notices are new, on every page. Asked again when one goes elsewhere or comes back to the tab, and after
 * everything one does; never by a clock.
 *
 * @param place the address one is at
 */
export function Bell({ place }: { place: string }) {
  const { data, refetch } = useEndpoint(countNotices, {});
  const unread = data?.unread ?? 0;
  const asked = useRef({ place, at: performance.now() });
  const heard = useRef<number>(undefined);
  useEffect(() => {
    if (asked.current.place === place) return;
    const due = performance.now() - asked.current.at > breath;
    asked.current = { place, at: due ? performance.now() : asked.current.at };
    if (due) void refetch();
  }, [place, refetch]);
  useEffect(() => {
    if (data === undefined) return;
    if (heard.current !== undefined && data.unread > heard.current) announce(inWords(data.unread));
    heard.current = data.unread;
  }, [data]);
  return (
    <a
      className="vw-bell vw-no-print"
      href="/meldingen"
      aria-label={inWords(unread)}
      {...(place === "/meldingen" && { "aria-current": "page" })}
    >
      <Icon name="bell" />
      {unread > 0 && (
        <span className="vw-bell__count" aria-hidden="true">
          {unread >= 100 ? "99+" : unread}
        </span>
      )}
    </a>
  );
}

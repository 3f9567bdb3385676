import { LinkButton, Notice } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { myTalksAhead } from "../contract.ts";
import { momentWords } from "./wording.ts";

/** A moment to answer, or a talk that is coming; nothing when there is neither. */
export function TalksWaiting() {
  const { data } = useEndpoint(myTalksAhead, {});
  return data?.talks.map((talk) =>
    talk.state === "proposed" ? (
      <Notice key={talk.talkId} title="Uw consulent stelt een moment voor een gesprek voor">
        <p>Op {momentWords(talk)}. Past dit moment?</p>
        <LinkButton href="/mijn/berekeningen">Antwoord geven</LinkButton>
      </Notice>
    ) : (
      <Notice key={talk.talkId} title="U hebt een gesprek met uw consulent">
        <p>
          Op {momentWords(talk)}. <a href="/mijn/berekeningen">Bekijk het gesprek</a>
        </p>
      </Notice>
    ),
  );
}

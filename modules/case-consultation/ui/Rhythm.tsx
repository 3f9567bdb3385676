import { Disclosure, dutchDate, LinkButton, Notice } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { getRhythm } from "../contract.ts";
import { rhythmInWords } from "./wording.ts";

/** Beside a group's meetings: how often it meets, and what deserves attention. Nothing for who keeps it without a seat. */
export function Rhythm({ groupId }: { groupId: string }) {
  const { data } = useEndpoint(getRhythm, { groupId });
  if (!data?.seated) return null;
  const { rhythm, warnings, may } = data;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="ritme">
      <h3 id="ritme">Ritme</h3>
      <p>{rhythm ? `${rhythmInWords(rhythm)}.` : "Er is nog geen vast ritme."}</p>
      {warnings.map(({ kind, sentence }) => (
        <Notice key={kind} tone="warning" title={sentence} />
      ))}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        {may.plan.allowed && (
          <LinkButton href={`/groepen/${groupId}/ritme`}>
            {rhythm ? "Ritme en vooruit plannen" : "Ritme kiezen"}
          </LinkButton>
        )}
        <a href="/mijn-agenda">Mijn agenda</a>
      </div>
    </section>
  );
}

/** How many came, the last times. */
export function AttendanceSummary({ groupId }: { groupId: string }) {
  const { data } = useEndpoint(getRhythm, { groupId });
  if (!data || data.attendance.length === 0) return null;
  return (
    <Disclosure summary="Opkomst van de laatste keren">
      <ul>
        {data.attendance.map(({ meetingId, day, present, seats }) => (
          <li key={meetingId}>
            <a href={`/overleg/${meetingId}`}>{dutchDate(day)}</a>: {present} van de {seats}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

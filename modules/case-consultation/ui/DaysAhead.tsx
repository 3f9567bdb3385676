import { announce, Button, Checkbox, count, dutchDay, ErrorState, LoadingPart } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { planAhead, proposeDays, type Rhythm } from "../contract.ts";
import { rhythmInWords } from "./wording.ts";

/** "Plan vooruit": the days of the rhythm with why one moved. The chair leaves out what does not suit, and plans the rest at once. */
export function DaysAhead({ groupId, rhythm }: { groupId: string; rhythm: Rhythm }) {
  const { data, problem, refetch } = useEndpoint(proposeDays, { groupId });
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const { act, busy, problem: refused } = useAct(planAhead);
  const goTo = useGoTo();
  const days = (data?.proposals ?? []).map(({ day }) => day).filter((day) => !left.has(day));
  const toggle = (day: string) => {
    const next = new Set(left);
    if (!next.delete(day)) next.add(day);
    leave(next);
  };
  const plan = () =>
    void act({ groupId, days }).then(
      ({ planned }) => {
        announce(`${count(planned, "overleg is", "overleggen zijn")} gepland.`);
        goTo(`/groepen/${groupId}`);
      },
      () => undefined,
    );
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="vooruit">
      <h2 id="vooruit">Plan vooruit</h2>
      <p>
        {rhythmInWords(rhythm)}. Feestdagen zijn al overgeslagen. Schoolvakanties kent Vliegwiel niet: kijk die zelf na.
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets gepland." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart />}
      {data?.proposals.length === 0 && <p>Het komende jaar is al gepland.</p>}
      {data && data.proposals.length > 0 && (
        <>
          <ul className="vw-agenda">
            {data.proposals.map(({ day, reason }) => (
              <li key={day}>
                <Checkbox
                  name={`dag-${day}`}
                  label={dutchDay(day)}
                  hint={reason ?? undefined}
                  checked={!left.has(day)}
                  onChange={() => toggle(day)}
                />
              </li>
            ))}
          </ul>
          {data.unknownFrom && <p>De feestdagen van {data.unknownFrom} zijn nog niet bekend. Plan die later.</p>}
          {refused && <ErrorState problem={refused} kept="Er is niets gepland." />}
          <p>Iedereen in de groep krijgt één melding. Een dag verzetten kan daarna bij het overleg zelf.</p>
          <div>
            <Button
              kind="primary"
              busy={busy}
              disabledReason={days.length === 0 ? "Kies ten minste één dag." : undefined}
              onClick={plan}
            >
              {days.length === 0 ? "Overleggen plannen" : `${count(days.length, "overleg", "overleggen")} plannen`}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

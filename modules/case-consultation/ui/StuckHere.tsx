import type { Case } from "../contract.ts";
import { Bottlenecks } from "./Bottlenecks.tsx";
import { Escalate } from "./Escalate.tsx";
import { EscalationCard } from "./EscalationCard.tsx";
import { Waits } from "./Waits.tsx";

/** What it is stuck on, what waits for whom, and what was put before someone who may decide. */
export function StuckHere({ found }: { found: Case }) {
  const mayTag = found.may.tag.allowed;
  const nothing = found.waits.length + found.bottlenecks.length + found.escalations.length === 0;
  if (!mayTag && nothing) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="vast">
      <h2 id="vast">Waar het vastzit</h2>
      <Bottlenecks caseId={found.caseId} items={found.bottlenecks} mayTag={mayTag} />
      <Waits caseId={found.caseId} items={found.waits} mayWrite={mayTag} />
      {found.escalations.length > 0 && (
        <ul className="vw-written">
          {found.escalations.map((item) => (
            <EscalationCard key={item.id} item={item} />
          ))}
        </ul>
      )}
      {found.may.escalate.allowed && <Escalate caseId={found.caseId} named={found.named !== null} />}
    </section>
  );
}

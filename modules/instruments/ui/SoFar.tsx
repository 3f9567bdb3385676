import { type Assessment, isGap } from "@vliegwiel/instruments-guide";
import { count } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";

/** A regional budget is only for who is left out: without a shortfall it is not shown. */
export const shown = (found: readonly Assessment[]): Assessment[] =>
  found.filter(({ id }) => id !== "regiobudget" || found.some(isGap));

/** What is clear already, so that someone can stop whenever it is enough. */
export function SoFar({ found, left, children }: { found: readonly Assessment[]; left: number; children: ReactNode }) {
  const how = (status: Assessment["status"]) => shown(found).filter((one) => one.status === status).length;
  return (
    <aside className="vw-card vw-card--quiet" aria-labelledby="tot-nu-toe">
      <h2 id="tot-nu-toe" className="vw-guide__aside-title">
        Tot nu toe
      </h2>
      <ul className="vw-guide__counts">
        <li>
          <strong>{how("entitled")}</strong> beschikbaar
        </li>
        <li>
          <strong>{how("possible")}</strong> mogelijk
        </li>
        <li>
          <strong>{how("unknown")}</strong> navragen
        </li>
      </ul>
      <p>De belangrijkste vragen komen eerst. U kunt elk moment stoppen en kijken wat er kan.</p>
      <p className="vw-quiet">Nog hoogstens {count(left, "vraag", "vragen")} die iets kunnen veranderen.</p>
      {children}
    </aside>
  );
}

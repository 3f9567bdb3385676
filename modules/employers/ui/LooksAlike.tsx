import { Notice } from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { call } from "../../../platform/browser/call.ts";
import { type LookAlike, lookAlike } from "../contract.ts";
import type { Typed } from "./form-state.ts";

/** Asked in quiet moments while someone types; an answer that comes too late is left aside. */
export const useLookAlikes = ({ name, street, postcode, town, domain, kvk, branchNumber }: Typed): LookAlike[] => {
  const [found, setFound] = useState<LookAlike[]>([]);
  useEffect(() => {
    if (name.trim().length < 3 && !domain && kvk.length < 8) return setFound([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void call(lookAlike, { name, street, postcode, town, domain, kvk, branchNumber }, { signal: stop.signal }).then(
        ({ items }) => setFound(items),
        () => undefined,
      );
    }, 500);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [name, street, postcode, town, domain, kvk, branchNumber]);
  return found;
};

/** What is known already; of what one may not see, only whom to ask. */
export function LooksAlike({ found }: { found: readonly LookAlike[] }) {
  const seen = found.filter(({ employerId }) => employerId);
  const hidden = [...new Set(found.filter(({ employerId }) => !employerId).map(({ organisation }) => organisation))];
  const saidNo = found.some(({ notApproached }) => notApproached);
  return (
    <div role="status" className="vw-stack vw-gap-2">
      {saidNo && (
        <Notice tone="error" title="Een werkgever die hierop lijkt, wil niet benaderd worden">
          <p>Dat geldt voor iedereen. Bel niet.</p>
        </Notice>
      )}
      {seen.length > 0 && (
        <Notice tone="warning" title={seen.length === 1 ? "Deze lijkt er al te staan" : "Deze lijken er al te staan"}>
          <ul>
            {seen.map(({ employerId, name, place, organisation }) => (
              <li key={employerId}>
                <a href={`/werkgevers/${employerId}`}>{name}</a>
                {[place && `, ${place}`, ` (${organisation})`].filter(Boolean).join("")}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {hidden.map((organisation) => (
        <Notice key={organisation} tone="warning" title="Een andere organisatie in de regio kent deze werkgever al">
          <p>Vraag het aan {organisation}. Wat daar staat, kun je hier niet zien.</p>
        </Notice>
      ))}
    </div>
  );
}

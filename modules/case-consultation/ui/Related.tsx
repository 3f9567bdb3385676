import { count, Disclosure, dutchDate } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listRelatedCases, type Theme } from "../contract.ts";
import { statusWord } from "./wording.ts";

/** Somebody of the own region may have found a way already. Only what the reader may see. */
export function Related({ theme, except }: { theme: Theme; except?: string | undefined }) {
  const { data } = useEndpoint(listRelatedCases, { theme, except }, { enabled: theme !== "" });
  if (!data || theme === "" || data.items.length === 0) return null;
  return (
    <Disclosure summary={`${count(data.items.length, "casus", "casussen")} uit je regio over hetzelfde onderwerp`}>
      <ul className="vw-written">
        {data.items.map(({ caseId, question, status, broughtOn, advice }) => (
          <li key={caseId}>
            <a href={`/casus/${caseId}`}>{question}</a>
            <p className="vw-quiet">
              {[statusWord[status], `ingebracht op ${dutchDate(broughtOn)}`, count(advice, "advies", "adviezen")].join(
                " · ",
              )}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

import { dutchDate, Notice } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { announcedDeletions } from "../contract/setup.ts";

/** What goes soon, while there is still time to keep it. Of oneself, or of whom one registered. */
export function AnnouncedDeletions({ personId }: { personId?: string | undefined }) {
  const { data } = useEndpoint(announcedDeletions, {});
  const items = (data?.items ?? []).filter((item) => personId === undefined || item.personId === personId);
  return items.map(({ reference, deleteOn }) => (
    <Notice key={reference} tone="warning" title={`Op ${dutchDate(deleteOn)} wordt dit hier gewist`}>
      {personId ? (
        <p>Er gebeurde lang niets (nummer {reference}). Kopieer voor die dag wat jullie zelf moeten bewaren.</p>
      ) : (
        <p>
          Er gebeurde lang niets. Wilt u iets bewaren? Download het voor die dag bij{" "}
          <a href="/mijn/gegevens">Mijn gegevens</a>.
        </p>
      )}
    </Notice>
  ));
}

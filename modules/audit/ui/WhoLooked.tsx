import {
  Checkbox,
  count,
  dutchDay,
  dutchTime,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useList } from "../../../platform/browser/query.ts";
import { type Line, whoLooked } from "../contract.ts";

const byDay = (lines: readonly Line[]): [day: string, lines: Line[]][] => {
  const days = new Map<string, Line[]>();
  for (const line of lines) days.set(dutchDay(line.at), [...(days.get(dutchDay(line.at)) ?? []), line]);
  return [...days];
};

/** When, which organisation and task, who, what and why: read by the person alone. */
export default function WhoLooked() {
  const [own, setOwn] = useFilter("zelf", "nee");
  const list = useList(whoLooked, { own: own === "ja" ? "yes" : "no" });
  return (
    <Page
      title="Wie keek er mee"
      lead="Elke keer dat iemand uw gegevens bekijkt, verandert of meeneemt, staat het hier. Alleen u ziet deze lijst."
    >
      {list.problem && <ErrorState problem={list.problem} kept="De lijst zelf is bewaard." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={8} />}
      {list.items?.length === 0 && (
        <EmptyState title="Nog niemand keek mee">
          <p>Zodra iemand uw gegevens opent, staat het hier.</p>
        </EmptyState>
      )}
      <Checkbox
        name="zelf"
        label="Laat ook zien wat ik zelf deed"
        checked={own === "ja"}
        onChange={(event) => setOwn(event.currentTarget.checked ? "ja" : "nee")}
      />
      {byDay(list.items ?? []).map(([day, lines]) => (
        <section key={day} className="vw-stack vw-gap-1">
          <h2>{day}</h2>
          <ul className="vw-stack vw-gap-1">
            {lines.map(({ id, at, who, organisation, task, what, why }) => (
              <li key={id} className="vw-card">
                <p>
                  <strong>
                    {dutchTime(at)} {who}
                  </strong>
                  {organisation && `, ${organisation}`}
                  {task && ` (${task})`}
                </p>
                <p>{what}.</p>
                <p className="vw-quiet">Waarom dit mocht: {why}.</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {list.items && list.items.length > 0 && (
        <LoadMore
          shown={`${count(list.items.length, "regel", "regels")} getoond`}
          hasMore={list.hasMore}
          busy={list.loadingMore}
          onMore={list.more}
        />
      )}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href="/api/v1/my/log/download" download>
          Downloaden
        </LinkButton>
        <PrintButton />
      </div>
      <p>
        Klopt iets niet? U kunt <a href="/mijn/mensen">iemand buitensluiten</a> of vragen stellen aan de functionaris
        gegevensbescherming van de organisatie. Keek iemand in een noodgeval? Dat staat ook bij{" "}
        <a href="/mijn/noodinzage">Wie keek in een noodgeval</a>.
      </p>
    </Page>
  );
}

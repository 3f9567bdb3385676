import { count, EmptyState, ErrorState, LoadingPart, Notice, Page, StatusBadge } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { myTalks } from "../contract.ts";
import { momentWords, refusal } from "./wording.ts";

const words = {
  asked: { badge: "Wacht op jouw antwoord", tone: "warning" },
  proposed: { badge: "Moment voorgesteld", tone: "waiting" },
  agreed: { badge: "Afgesproken", tone: "success" },
  declined: { badge: "Kan niet", tone: "neutral" },
} as const;

/** Who asked this counsellor for a talk or shares a calculation; nobody else is to be found here. */
export default function TalksPage() {
  const { data, problem, refetch } = useEndpoint(myTalks, {});
  const refused = data && refusal(data.may.counsel);
  return (
    <Page
      title="Gesprekken over inkomen"
      lead="Wie jou om uitleg vroeg, of een berekening met je deelt. Alleen jij ziet dit, geen collega."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={5} />}
      {refused && (
        <Notice title="Je bent hier geen consulent">
          <p>{refused}</p>
        </Notice>
      )}
      {data && !refused && data.people.length === 0 && (
        <EmptyState title="Er is nu geen vraag">
          <p>Vraagt iemand je om een gesprek, dan krijg je een melding.</p>
        </EmptyState>
      )}
      {data && data.people.length > 0 && (
        <ul className="vw-stack vw-gap-2">
          {data.people.map(({ personId, name, calculations, talk }) => (
            <li key={personId} className="vw-card vw-stack vw-gap-1">
              <div className="vw-cluster vw-gap-2 vw-cluster--between">
                <a href={`/gesprekken/${personId}`}>{name ?? "Iemand die zijn naam niet deelt"}</a>
                {talk && <StatusBadge tone={words[talk.state].tone}>{words[talk.state].badge}</StatusBadge>}
              </div>
              <p>
                {[
                  talk?.day && `${momentWords(talk)}.`,
                  calculations > 0 && `Deelt ${count(calculations, "berekening", "berekeningen")} met je.`,
                ]
                  .filter(Boolean)
                  .join(" ") || "Nog geen moment voorgesteld."}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

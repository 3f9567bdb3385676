import {
  count,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  Page,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import type { z } from "zod";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Calculation, type Counsellor, myCalculations } from "../contract.ts";
import { MyTalk } from "./MyTalk.tsx";
import { inEuros } from "./wording.ts";

/** One calculation in a list: its choices with what each brings, and whether someone else may read it. */
export function CalculationCard({
  calculation,
  sharedWith,
}: {
  calculation: Calculation;
  sharedWith?: string | undefined;
}) {
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <h3>
          <a href={`/berekening/${calculation.calculationId}`}>{calculation.title}</a>
        </h3>
        {sharedWith !== undefined && (
          <StatusBadge tone={calculation.counsellorId ? "info" : "neutral"}>{sharedWith}</StatusBadge>
        )}
      </div>
      <p>
        Voor {dutchDate(calculation.day)}, {count(calculation.variants.length, "keuze", "keuzes")}.
        {calculation.by === "counsellor" && " Gemaakt door een consulent."}
        {calculation.otherAmountsToday && " De bedragen van de wet zijn sindsdien veranderd."}
      </p>
      <ul>
        {calculation.variants.map(({ name, outcome }) => (
          <li key={name}>
            {name}: {inEuros(outcome.net)} netto per maand
          </li>
        ))}
      </ul>
    </li>
  );
}

const shared = ({ counsellorId }: Calculation, counsellors: readonly Counsellor[]): string =>
  counsellorId === null
    ? "Alleen u"
    : `U en ${counsellors.find((one) => one.counsellorId === counsellorId)?.name ?? "een consulent die nu niets ziet"}`;

type Mine = z.output<typeof myCalculations.output>;

function Talks({ data }: { data: Mine }) {
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Gesprek met een consulent</h2>
      <p>
        Een consulent rekent met u mee en legt uit wat er verandert. De consulent is onafhankelijk: die beslist niet
        over uw uitkering en werkt niet bij gemeente of UWV.
      </p>
      {data.talks.map((talk) => (
        <MyTalk
          key={talk.talkId}
          talk={talk}
          counsellor={data.counsellors.find(({ counsellorId }) => counsellorId === talk.counsellorId)}
        />
      ))}
      {data.counsellors.length === 0 ? (
        <p>In uw regio is nog geen consulent aangewezen. Vraag ernaar bij wie u begeleidt.</p>
      ) : (
        <div>
          <LinkButton href="/mijn/gesprek">Een gesprek vragen</LinkButton>
        </div>
      )}
    </section>
  );
}

function Kept({ data }: { data: Mine }) {
  if (data.calculations.length === 0)
    return (
      <EmptyState title="Er is nog niets bewaard">
        <p>Maak een berekening en bewaar haar. U kunt daarna verschillende uren met elkaar vergelijken.</p>
      </EmptyState>
    );
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Bewaard</h2>
      <ul className="vw-stack vw-gap-2">
        {data.calculations.map((calculation) => (
          <CalculationCard
            key={calculation.calculationId}
            calculation={calculation}
            sharedWith={shared(calculation, data.counsellors)}
          />
        ))}
      </ul>
    </section>
  );
}

/** What the person kept, the talks they asked, and the next step. A moment that waits for an answer stands first. */
export default function MyCalculations() {
  const { data, problem, refetch } = useEndpoint(myCalculations, {});
  const answerFirst = data?.talks.some(({ state }) => state === "proposed") === true;
  return (
    <Page
      title="Mijn berekeningen"
      lead="Wat werken voor uw inkomen betekent, zoals u het bewaarde. Alleen u ziet dit, tot u iets deelt."
      action={
        data && (
          <LinkButton kind={answerFirst ? "secondary" : "primary"} href="/mijn/berekeningen/nieuw">
            Nieuwe berekening maken
          </LinkButton>
        )
      }
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={6} />}
      {data && answerFirst && <Talks data={data} />}
      {data && <Kept data={data} />}
      {data && !answerFirst && <Talks data={data} />}
    </Page>
  );
}

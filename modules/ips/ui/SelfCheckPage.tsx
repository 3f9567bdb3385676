import {
  announce,
  Disclosure,
  dutchDate,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  StatusBadge,
  Sure,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type CheckItem, finishSelfCheck, showSelfCheck, sourceWords } from "../contract.ts";
import { FillItem } from "./FillItem.tsx";
import { withDates } from "./wording.ts";

const certainty = {
  high: "De stappen volgen de internationale schaal, in eigen woorden.",
  medium: "De stappen zijn deels van eigen hand. Laat een beoordelaar ze nalezen voor officieel gebruik.",
  low: "De stappen zijn onzeker.",
} as const;

/** What the records said, and what the team says, beside each other. */
function Both({ item }: { item: CheckItem }) {
  const { computed, score, explanation, source, fromRecords } = item;
  return (
    <div className="vw-grid">
      <div className="vw-stack vw-gap-1">
        <h4>Uit de gegevens</h4>
        <p>
          <StatusBadge tone={computed.score === null ? "neutral" : "success"}>
            {computed.score === null ? "Niet bekend" : `${computed.score} van 5`}
          </StatusBadge>
        </p>
        {computed.evidence.map((sentence) => (
          <p key={sentence}>{withDates(sentence)}</p>
        ))}
        {computed.evidence.length === 0 && (
          <p className="vw-quiet">
            {fromRecords === "nothing" ? "Hierover staat niets in Vliegwiel." : "Er staat te weinig om iets te zeggen."}
          </p>
        )}
      </div>
      <div className="vw-stack vw-gap-1">
        <h4>Volgens het team</h4>
        <p>
          <StatusBadge tone={score === null ? "neutral" : "success"}>
            {score === null ? "Niet bekend" : `${score} van 5`}
          </StatusBadge>
        </p>
        {explanation && <p className="vw-prewrap">{explanation}</p>}
        {source && <p className="vw-quiet">{sourceWords[source]}.</p>}
      </div>
    </div>
  );
}

function Item({ item, checkId, open }: { item: CheckItem; checkId: string; open: boolean }) {
  return (
    <li className="vw-card vw-stack vw-gap-2">
      <h3>
        {item.item}. {item.name}
      </h3>
      <p>{item.measures.replace(/\.$/, "")}.</p>
      <Both item={item} />
      <Disclosure summary="Wat 1 tot 5 betekent">
        <ol>
          {item.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {item.note && <p>{item.note}</p>}
        <p className="vw-quiet">{certainty[item.confidence]}</p>
      </Disclosure>
      {open && <FillItem key={item.version} item={item} checkId={checkId} />}
    </li>
  );
}

/** The 25 items. No total: that is for assessors. */
export default function SelfCheckPage() {
  const checkId = usePathParam("checkId");
  const { data, problem, refetch } = useEndpoint(showSelfCheck, { checkId });
  const finish = useAct(finishSelfCheck);
  const breadcrumb = [
    { href: "/ips", label: "IPS" },
    { href: "/ips/zelfcontrole", label: "Zelfcontrole" },
  ];
  if (problem)
    return (
      <Page title="Zelfcontrole, geen officiële score" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Zelfcontrole, geen officiële score" />;
  const open = data.finishedOn === null;
  const sections = [...new Set(data.items.map(({ section }) => section))];
  return (
    <Page
      title="Zelfcontrole, geen officiële score"
      lead={`Van ${dutchDate(data.day)}, over ${dutchDate(data.fromDay)} tot en met ${dutchDate(data.untilDay)}. Schaal: ${data.scale}.`}
      breadcrumb={breadcrumb}
    >
      <Notice
        title={`Het team vulde ${data.filled} van 25 onderdelen in (${data.filled * 4}%); ${data.computed} zijn uit de gegevens te halen`}
      >
        <p>
          Wat niet bekend is, telt niet als een 1. Vliegwiel telt de punten niet op: een totaal geven alleen
          onafhankelijke beoordelaars.
          {data.official &&
            ` De laatste officiële score is ${data.official.total} (${data.official.label}), van ${dutchDate(data.official.day)}, door ${data.official.byWhom}.`}
        </p>
      </Notice>
      {sections.map((section) => (
        <section key={section} className="vw-stack vw-gap-2">
          <h2>{section}</h2>
          <ul className="vw-stack vw-gap-2">
            {data.items
              .filter((item) => item.section === section)
              .map((item) => (
                <Item key={item.item} item={item} checkId={checkId} open={open} />
              ))}
          </ul>
        </section>
      ))}
      {finish.problem && <ErrorState problem={finish.problem} kept="Er is niets veranderd." />}
      {open && (
        <div className="vw-no-print">
          <Sure
            label="Zelfcontrole afronden"
            question="De zelfcontrole afronden?"
            busy={finish.busy}
            onDo={() =>
              void finish.act({ checkId }).then(
                () => announce("De zelfcontrole is afgerond"),
                () => undefined,
              )
            }
          >
            <p>Daarna blijft zij zoals zij is. Wat nog open staat, blijft niet bekend.</p>
          </Sure>
        </div>
      )}
      <p className="vw-quiet">Bron van de schaal: {data.scaleSource}. De woorden zijn van ons.</p>
      <PrintButton />
    </Page>
  );
}

import type { Assessment, Facts } from "@vliegwiel/instruments-guide";
import { Button, Cluster, Disclosure, Notice, PrintButton, StatusBadge, type Tone } from "@vliegwiel/ui-kit";
import { useEffect, useRef } from "react";
import { Answers } from "./Answers.tsx";
import type { Given } from "./given.ts";
import { InstrumentCard } from "./InstrumentCard.tsx";
import { Interventions } from "./Interventions.tsx";
import { NotAvailable } from "./NotAvailable.tsx";
import { shown } from "./SoFar.tsx";
import { WhoPays } from "./WhoPays.tsx";
import type { Asked } from "./words/questions.ts";

const groups: readonly { status: Assessment["status"]; word: string; tone: Tone | "waiting"; says: string }[] = [
  { status: "entitled", word: "beschikbaar", tone: "success", says: "Met uw antwoorden hebt u hier recht op." },
  { status: "possible", word: "mogelijk", tone: "info", says: "Dit kan. Iemand beslist erover: vraag het aan." },
  {
    status: "unknown",
    word: "navragen",
    tone: "waiting",
    says: "Hier is nog iets voor nodig, of de regels zijn niet duidelijk.",
  },
];

/** What is nearest to an answer stands open, the rest is folded: nobody reads thirty cards. */
const atOnce = 5;

type ResultsProps = {
  given: Given;
  facts: Facts;
  found: readonly Assessment[];
  /** How many questions can still change something. */
  left: number;
  moved: boolean;
  onAsk: (fact: Asked) => void;
  onGoOn: () => void;
  onDay: (day: string) => void;
  onStartOver: () => void;
};

/** What can help, what is not clear, what can't and why; readable on paper too. */
export function Results({ given, facts, found, left, moved, onAsk, onGoOn, onDay, onStartOver }: ResultsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  const list = shown(found);
  const cards = (some: readonly Assessment[]) => (
    <ul className="vw-stack vw-gap-2">
      {some.map((one) => (
        <InstrumentCard key={one.id} one={one} day={given.day} onAsk={onAsk} />
      ))}
    </ul>
  );
  const nothingYet = Object.keys(given.answers).length === 0;
  return (
    <div className="vw-guide__results vw-stack vw-gap-4">
      <section className="vw-stack vw-gap-2">
        <h2 ref={heading} tabIndex={-1}>
          Wat er kan
        </h2>
        {nothingYet && (
          <p>U hebt nog niets verteld. Daarom staat bijna alles bij navragen. Beantwoord een paar vragen.</p>
        )}
        <Cluster>
          {left > 0 && (
            <Button kind="primary" onClick={onGoOn}>
              {nothingYet ? "Begin met de eerste vraag" : "Verder met de vragen"}
            </Button>
          )}
          <PrintButton />
          <Button kind="subtle" onClick={onStartOver}>
            Opnieuw beginnen
          </Button>
        </Cluster>
        <Notice title="Dit is hulp bij het zoeken, geen besluit.">
          <p>
            Alleen wie erover gaat, beslist: de gemeente, UWV, uw zorgverzekeraar of uw behandelaar. Neem deze lijst mee
            naar een gesprek. Verandert er iets in uw werk of inkomen? Dat meldt u zelf: deze pagina geeft niets door.
          </p>
        </Notice>
        <Answers given={given} onAsk={onAsk} onDay={onDay} />
      </section>
      {groups.map(({ status, word, tone, says }) => {
        const here = list.filter((one) => one.status === status).sort((a, b) => a.missing.length - b.missing.length);
        const [near, far] = status === "unknown" ? [here.slice(0, atOnce), here.slice(atOnce)] : [here, []];
        return (
          <section key={status} className="vw-stack vw-gap-2" aria-labelledby={`groep-${status}`}>
            <h2 id={`groep-${status}`} className="vw-guide__group">
              <StatusBadge tone={tone}>{word}</StatusBadge> <span className="vw-quiet">{here.length}</span>
            </h2>
            <p>{here.length > 0 ? says : "Hier staat nu niets."}</p>
            {cards(near)}
            {far.length > 0 && <Disclosure summary={`Nog ${far.length} om na te vragen`}>{cards(far)}</Disclosure>}
          </section>
        );
      })}
      <section className="vw-stack vw-gap-2" aria-labelledby="groep-not_available">
        <h2 id="groep-not_available" className="vw-guide__group">
          <StatusBadge>niet beschikbaar</StatusBadge>{" "}
          <span className="vw-quiet">{list.filter(({ status }) => status === "not_available").length}</span>
        </h2>
        <NotAvailable list={list.filter(({ status }) => status === "not_available")} />
      </section>
      <Interventions facts={facts} />
      <WhoPays facts={facts} found={found} />
    </div>
  );
}

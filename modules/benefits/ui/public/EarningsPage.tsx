import "./earnings.css";
import { Notice, Page } from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { usePlaceInPage } from "../../../../platform/browser/address.ts";
import { carriedAnswers, forgetCarried } from "./carried.ts";
import { Outcome } from "./Outcome.tsx";
import { QuestionStep } from "./QuestionStep.tsx";
import { neededFor, questionsFor } from "./questions/index.ts";
import type { Answers } from "./questions/question.ts";
import { fromFragment, problemWith } from "./situation-of.ts";

const outcomeStep = "uitkomst";
const lead =
  "Beantwoord een paar vragen. U ziet wat er per maand overblijft als u gaat werken of meer gaat werken: van uw loon, uw uitkering en uw toeslagen samen.";

/** What a link carries; or one's own answers, for who was on the way to keep them and comes back. */
const broughtAlong = () => {
  const back = carriedAnswers();
  // "#later" only says where on the page someone was.
  const fragment = window.location.hash.includes("=") ? window.location.hash.slice(1) : "";
  return fragment === "" && back ? { answers: back, damaged: false } : fromFragment(fragment);
};

/** Computes in this browser and forgets when the page closes: no answer is sent and none is stored. */
export default function EarningsPage() {
  const [{ answers: begun, damaged }] = useState(broughtAlong);
  const [answers, setAnswers] = useState<Answers>(begun);
  const [moved, setMoved] = useState(false);
  const [step, goTo] = usePlaceInPage(Object.keys(begun).length > 0 ? outcomeStep : "1");
  useEffect(() => {
    // The answers of a link leave the address at once, and so the history of this browser.
    if (window.location.hash) window.history.replaceState(window.history.state, "", window.location.pathname);
    // A link with answers opened over this page starts it afresh; the skip link has no "=" in it.
    const another = () => window.location.hash.includes("=") && window.location.reload();
    window.addEventListener("hashchange", another);
    return () => window.removeEventListener("hashchange", another);
  }, []);

  const asked = questionsFor(answers);
  const firstOpen = asked.findIndex(({ id }) => answers[id] === undefined);
  const needed = neededFor(answers);
  const nothingTold = Object.keys(answers).length === 0;
  const showsOutcome = step === outcomeStep && !nothingTold;
  // After a reload the answers are gone, so nobody lands on a later question.
  const furthest = firstOpen === -1 ? asked.length - 1 : firstOpen;
  const at = Math.max(0, Math.min(step === outcomeStep ? 0 : Number(step) - 1 || 0, furthest));
  const question = asked[at];

  const visit = (next: number | typeof outcomeStep) => {
    setMoved(true);
    goTo(typeof next === "number" ? String(next + 1) : next);
  };
  const take = (id: string, value: string): string | undefined => {
    const next = { ...answers, [id]: value };
    const problem = problemWith(next, id);
    if (problem) return problem;
    setAnswers(next);
    const following = questionsFor(next).findIndex((one) => one.id === id) + 1;
    visit(following < questionsFor(next).length ? following : outcomeStep);
    return undefined;
  };
  const ask = (id: string) =>
    visit(
      Math.max(
        0,
        asked.findIndex((one) => one.id === id),
      ),
    );
  const startOver = () => {
    forgetCarried();
    setAnswers({});
    visit(0);
  };

  return (
    <Page
      width={showsOutcome ? "wide" : "reading"}
      title="Wat levert werken mij op?"
      lead={showsOutcome ? undefined : lead}
    >
      {!showsOutcome && (
        <p className="vw-earn__private">
          U hebt geen account nodig. Uw antwoorden blijven op uw eigen apparaat: wij krijgen ze niet en bewaren ze niet.
          Sluit u deze pagina, dan zijn ze weg.
        </p>
      )}
      {damaged && (
        <Notice tone="warning" title="Een deel van deze link konden wij niet lezen." live="status">
          <p>De rest van de antwoorden staat er wel. Kijk ze na bij “Uw antwoorden”.</p>
        </Notice>
      )}
      {showsOutcome || !question ? (
        <Outcome
          answers={answers}
          needed={needed}
          open={asked.filter(({ id }) => answers[id] === undefined).length}
          onAsk={ask}
          onGoOn={() => visit(firstOpen === -1 ? 0 : firstOpen)}
          onHours={(hours) => setAnswers({ ...answers, hours: String(hours) })}
          onStartOver={startOver}
        />
      ) : (
        <QuestionStep
          key={question.id}
          question={question}
          number={at + 1}
          count={asked.length}
          before={answers[question.id]}
          moved={moved}
          onAnswer={(value) => take(question.id, value)}
          onBack={at > 0 ? () => visit(at - 1) : undefined}
          onOutcome={needed.length === 0 && answers.hours !== undefined ? () => visit(outcomeStep) : undefined}
        />
      )}
    </Page>
  );
}

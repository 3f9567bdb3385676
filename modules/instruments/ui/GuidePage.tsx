import { today } from "../../../platform/browser/today.ts";
import "./guide.css";
import { assess, questionsFor, withWhatFollows } from "@vliegwiel/instruments-guide";
import { Button, Notice, Page } from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { factsOf, fromFragment, type Given, isAsked, problemWith } from "./given.ts";
import { QuestionStep } from "./QuestionStep.tsx";
import { Results } from "./Results.tsx";
import { SoFar } from "./SoFar.tsx";
import type { Asked } from "./words/questions.ts";

const lead =
  "Beantwoord een paar vragen en zie wat u kan helpen op weg naar werk: geld, begeleiding, een proefplaats of een opleiding.";

/** Whoever says how old they are is mostly not asked about the pension age: age takes the place of both. */
const ageFirst = (open: readonly Asked[]): Asked[] => {
  const both: readonly Asked[] = ["age", "pension_age_reached"];
  if (!open.includes("age")) return [...open];
  const first = open.findIndex((fact) => both.includes(fact));
  return open.flatMap((fact, index) => (index === first ? ["age" as const] : both.includes(fact) ? [] : [fact]));
};

/** Computes in this browser and forgets when the page closes: no answer is sent and none is stored. */
export default function GuidePage() {
  const [{ given: carried, damaged }] = useState(() => fromFragment(window.location.hash.slice(1), today()));
  const [given, setGiven] = useState<Given>(carried);
  const [trail, setTrail] = useState<readonly Asked[]>([]);
  const [again, setAgain] = useState<Asked>();
  const [moved, setMoved] = useState(false);
  const [wantsResult, setWantsResult] = useState(Object.keys(carried.answers).length > 0);
  useEffect(() => {
    // The answers of a link leave the address at once, and so the history of this browser.
    if (window.location.hash) window.history.replaceState(window.history.state, "", window.location.pathname);
  }, []);

  const facts = withWhatFollows(factsOf(given));
  const open = ageFirst(
    questionsFor(facts, withWhatFollows)
      .filter(isAsked)
      .filter((fact) => !given.notKnown.includes(fact)),
  );
  const found = assess(facts);
  const asked = again ?? (wantsResult ? undefined : open[0]);

  const go = (next: Given) => {
    setGiven(next);
    if (asked) setTrail([...trail.filter((fact) => fact !== asked), asked]);
    setAgain(undefined);
    setMoved(true);
  };
  const answer = (fact: Asked, value: boolean | number | string): string | undefined => {
    const next = {
      ...given,
      answers: { ...given.answers, [fact]: value },
      notKnown: given.notKnown.filter((one) => one !== fact),
    };
    const problem = problemWith(next);
    if (!problem) go(next);
    return problem;
  };
  const notKnown = (fact: Asked) => {
    const { [fact]: _, ...answers } = given.answers;
    go({ ...given, answers, notKnown: [...given.notKnown.filter((one) => one !== fact), fact] });
  };
  const back = () => {
    setAgain(trail.at(-1));
    setTrail(trail.slice(0, -1));
    setMoved(true);
  };
  const show = (result: boolean) => {
    setWantsResult(result);
    setAgain(undefined);
    setMoved(true);
  };
  const startOver = () => {
    setGiven({ day: today(), answers: {}, notKnown: [] });
    setTrail([]);
    show(false);
  };

  return (
    <Page width="wide" title="Wat kan helpen?" lead={lead}>
      <p className="vw-guide__private">
        U hebt geen account nodig. Uw antwoorden blijven in uw eigen browser: wij krijgen ze niet en bewaren ze niet.
      </p>
      {damaged && (
        <Notice tone="warning" title="Een deel van deze link konden wij niet lezen." live="status">
          <p>De rest van de antwoorden staat er wel. Kijk ze na bij “Uw antwoorden”.</p>
        </Notice>
      )}
      {asked ? (
        <div className="vw-aside">
          <QuestionStep
            key={asked}
            fact={asked}
            number={trail.filter((fact) => fact !== asked).length + 1}
            before={given.answers[asked]}
            onAnswer={(value) => answer(asked, value)}
            onNotKnown={() => notKnown(asked)}
            onBack={trail.length > 0 ? back : undefined}
            moved={moved}
          />
          <SoFar found={found} left={open.length}>
            <Button onClick={() => show(true)}>Bekijk wat er kan</Button>
          </SoFar>
        </div>
      ) : (
        <Results
          given={given}
          facts={facts}
          found={found}
          left={open.length}
          moved={moved}
          onAsk={setAgain}
          onGoOn={() => show(false)}
          onDay={(day) => setGiven({ ...given, day })}
          onStartOver={startOver}
        />
      )}
    </Page>
  );
}

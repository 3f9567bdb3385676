import { type Exploration, explore } from "@vliegwiel/benefit-rules";
import { Button, count, dutchDate, Notice } from "@vliegwiel/ui-kit";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { hoursInWords, unbroken } from "./money.ts";
import { CurveInWords, CurvePicture } from "./outcome/CurvePicture.tsx";
import { FirstMonth, LaterOn, WhenItEnds } from "./outcome/InTime.tsx";
import { Keep } from "./outcome/Keep.tsx";
import { Missing, NotComputed } from "./outcome/Missing.tsx";
import { Month, Year } from "./outcome/MonthAndYear.tsx";
import { NotSure } from "./outcome/NotSure.tsx";
import { OnThisPage } from "./outcome/OnThisPage.tsx";
import { OtherHours } from "./outcome/OtherHours.tsx";
import { Papers } from "./outcome/Papers.tsx";
import { Part } from "./outcome/Part.tsx";
import { Report } from "./outcome/Report.tsx";
import { StackPicture } from "./outcome/StackPicture.tsx";
import { Steps } from "./outcome/Steps.tsx";
import { Talk } from "./outcome/Talk.tsx";
import { printOnly } from "./printing.ts";
import { takenForGranted } from "./questions/index.ts";
import { type Answers, known, type Question } from "./questions/question.ts";
import { type Case, caseOf } from "./situation-of.ts";

type OutcomeProps = {
  answers: Answers;
  needed: readonly { question: Question; words: string }[];
  /** How many questions were not asked yet. */
  open: number;
  onAsk: (id: string) => void;
  onGoOn: () => void;
  onHours: (hours: number) => void;
  onStartOver: () => void;
};

const otherBenefit =
  "Wij rekenen met bijstand, WW, Ziektewet, WIA, WAO, Wajong en IOAW. Andere uitkeringen kunnen wij nog niet samen met toeslagen uitrekenen.";

/** The whole outcome, or what stands in its way. */
export function Outcome(props: OutcomeProps) {
  const { answers, needed, onAsk, onStartOver } = props;
  const asked = useMemo(() => caseOf(answers), [answers]);
  const outcome = useMemo(() => explore(asked.date, asked.now, asked.work), [asked]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const body = (): ReactNode => {
    if (answers.benefit === "other") return <NotComputed message={otherBenefit} onAsk={() => onAsk("benefit")} />;
    if (needed.length > 0) return <Missing needed={needed} onAsk={onAsk} />;
    if ("error" in outcome)
      return <NotComputed message={inOurWords(outcome.error, asked.date)} onAsk={() => onAsk("start")} />;
    return <Computed {...props} asked={asked} found={outcome} />;
  };
  return (
    <div className="vw-earn__outcome vw-stack vw-gap-4">
      <h2 ref={heading} tabIndex={-1}>
        Uw uitkomst
      </h2>
      {body()}
      <div>
        <Button kind="subtle" onClick={onStartOver}>
          Wis alles en begin opnieuw
        </Button>
      </div>
    </div>
  );
}

const inOurWords = ({ code, message }: { code: string; message: string }, date: string): string =>
  code === "no-parameter"
    ? `Voor ${dutchDate(date)} hebben wij nog niet alle bedragen. Met bedragen van een ander jaar rekenen wij niet.`
    : message;

function Computed({
  answers,
  asked,
  found,
  open,
  onAsk,
  onGoOn,
  onHours,
}: OutcomeProps & { asked: Case; found: Exploration }) {
  const statementOf = (name: "now" | "work") => found.variants.find((variant) => variant.name === name)?.statement;
  const [now, then] = [statementOf("now"), statementOf("work")];
  if (!now || !then) return null;
  const { hoursWeek } = asked.work;
  const hoursNow = asked.now.work.hoursWeek;
  return (
    <>
      <ul className="vw-earn__sentences">
        {found.sentences.map((sentence) => (
          <li key={sentence}>{unbroken(sentence)}</li>
        ))}
      </ul>
      <Notice title="Dit is een schatting. Er keek nog geen deskundige naar.">
        <p>
          Wij rekenden met de wet en de bedragen van {dutchDate(asked.date)}. Beslis niet alleen hierop. Laat iemand
          meekijken, bijvoorbeeld een sociaal raadsman.
        </p>
      </Notice>
      {open > 0 && (
        <div className="vw-earn__more">
          <p>
            Er {open === 1 ? "is" : "zijn"} nog {count(open, "vraag", "vragen")}. Met meer antwoorden klopt het beter.
          </p>
          <Button kind="primary" onClick={onGoOn}>
            Beantwoord meer vragen
          </Button>
        </div>
      )}
      <OnThisPage />
      <div className="vw-earn__pictures">
        <StackPicture now={now} then={then} hoursNow={hoursNow} hours={hoursWeek} />
        <CurvePicture
          curve={found.curve}
          now={{ hours: hoursNow, net: now.net }}
          then={{ hours: hoursWeek, net: then.net }}
        />
      </div>
      <CurveInWords curve={found.curve} />
      {asked.now.childcare && (
        <p>In de grafiek blijven de uren opvang steeds gelijk. Minder werk kan ook minder opvang zijn.</p>
      )}
      <Part id="andere-uren" title="Meer of minder uren">
        <OtherHours variants={found.variants} extraHour={found.extraHour} onHours={onHours} />
      </Part>
      <Part id="per-maand" title="Per maand">
        <Month now={now} then={then} hours={hoursWeek} />
      </Part>
      <Part id="per-jaar" title="Per jaar">
        <Year year={found.year} date={asked.date} now={now} then={then} />
      </Part>
      <Part id="eerste-maand" title="De eerste maand">
        <FirstMonth firstMonth={found.firstMonth} />
      </Part>
      <Part id="later" title="Wat later verandert">
        <LaterOn later={found.later} net={then.net} />
      </Part>
      <Part id="als-het-stopt" title="Als het werk weer stopt">
        <WhenItEnds sentences={found.whenWorkEnds} />
      </Part>
      <Part id="doorgeven" title="Wat u zelf doorgeeft">
        <Report asked={asked} startKnown={known(answers, "start") !== undefined} onPrint={printOnly} />
      </Part>
      <Part id="zeker" title="Hoe zeker is dit?">
        <NotSure warnings={found.warnings} granted={takenForGranted(answers)} />
      </Part>
      <Part id="hoe" title="Hoe komt u hieraan?">
        <Steps asked={asked} />
      </Part>
      <Part id="papieren" title="Klopt het met uw eigen papieren?">
        <Papers asked={asked} statement={now} />
      </Part>
      <Part id="gesprek" title="Praat erover met iemand">
        <Talk answers={answers} onAsk={onAsk} />
      </Part>
      <Part id="bewaren" title="Bewaren of meenemen">
        <Keep answers={answers} />
      </Part>
      <p className="vw-quiet">
        Uitkomst voor {hoursInWords(hoursWeek)} werk per week, met de bedragen van {dutchDate(asked.date)}.
      </p>
    </>
  );
}

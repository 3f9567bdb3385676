import { ErrorState, Field, LoadingPart, SavedAt, TextArea } from "@vliegwiel/ui-kit";
import { Looked, MarkedField } from "../../text-help/ui/parts/index.ts";
import { longestSharedText } from "../contract.ts";
import type { SharedNotesProps } from "./shared-notes-props.ts";
import { useOneText } from "./use-one-text.ts";
import { byLine, errorFor, wholeProblem } from "./wording.ts";

const almostFull = longestSharedText * 0.8;

/** One field, many hands: everybody sees what is typed a moment later, each caret stays where it was. */
export default function SharedNotesField({ caseId, topic, refused }: SharedNotesProps) {
  const name = `samen-${caseId}`;
  const text = useOneText(caseId, topic, name);
  const by =
    text.hands.length > 0 ? `Hieraan schreven mee: ${text.hands.map((hand) => byLine(hand)).join("; ")}.` : undefined;
  const whole = wholeProblem(text.problem);
  if (!text.loaded && text.shown === "")
    return whole ? (
      <ErrorState problem={whole} kept="Er is niets veranderd." onRetry={() => void text.retry()} />
    ) : (
      <LoadingPart />
    );
  if (refused)
    return (
      <>
        {text.shown === "" ? (
          <p className="vw-quiet">Er zijn geen gezamenlijke notities.</p>
        ) : (
          <p className="vw-text">{text.shown}</p>
        )}
        {by && <p className="vw-quiet">{by}</p>}
      </>
    );
  const error = text.tooLong
    ? `Dit is te lang: houd het bij ${longestSharedText.toLocaleString("nl-NL")} tekens. Wat je typte, staat er nog.`
    : errorFor(text.problem, "text");
  return (
    <div className="vw-stack vw-gap-2">
      <div className="vw-stack vw-gap-1 vw-written-form">
        {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
        <Field
          name={name}
          label="Samen schrijven"
          hint="Iedereen aan tafel schrijft in dit veld. Geen namen, geen nummers."
          error={error}
        >
          {(wiring) => (
            <MarkedField help={text.help} name={name} text={text.shown}>
              <TextArea
                {...wiring}
                ref={text.field}
                rows={6}
                limit={text.shown.length > almostFull ? longestSharedText : undefined}
                value={text.shown}
                onChange={(event) => text.type(event.target.value, event.target.selectionEnd)}
                onCompositionStart={text.hold}
                onCompositionEnd={text.release}
              />
            </MarkedField>
          )}
        </Field>
        <Looked name={name} text={text.shown} help={text.help} field={text.field} />
        {text.waitsForAnswer && <p>Tot je hier iets mee deed, zien de anderen nog niet wat je nu typt.</p>}
        <div className="vw-cluster vw-gap-2">
          <SavedAt save={text.save} />
          <span role="status">{text.live.words}</span>
        </div>
      </div>
      <p className="vw-text vw-only-print">{text.shown}</p>
      {by && <p className="vw-quiet">{by}</p>}
    </div>
  );
}

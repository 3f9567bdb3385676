import { announce, DateInput, Field, FormShell, RadioGroup, Select, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { answerProposal, answers, notNowReasons, type Proposal, waitingReasons } from "../contract.ts";
import { errorFor, fieldErrorsOf, optionsOf } from "./wording.ts";

type AnswerName = keyof typeof answers;
const hints: Record<AnswerName, string> = {
  introduce: "Bij een werkgever die je noemt. De kandidaat hoort dit.",
  waiting: "Met de reden, en een dag waarop je opnieuw kijkt. Hoogstens zes weken later.",
  "not-now": "Zeg eerlijk wat in de weg staat, en wat dat zou veranderen.",
};
const choices = optionsOf(answers).map(({ value, label }) => ({ value, label, hint: hints[value as AnswerName] }));

/** Three weeks from today is half of the longest somebody waits unseen. */
const inThreeWeeks = (today: string): string =>
  new Date(Date.parse(today) + 21 * 86_400_000).toISOString().slice(0, 10);

/** The honest answer, which the person reads word for word. */
export function AnswerForm({ proposal, onDone }: { proposal: Proposal; onDone: () => void }) {
  const { proposalId, version, place } = proposal;
  const [answer, setAnswer] = useState<AnswerName | "">("");
  const [waitingReason, setWaitingReason] = useState("");
  const [notNowReason, setNotNowReason] = useState("");
  const [words, setWords] = useState("");
  const [wouldChange, setWouldChange] = useState("");
  const [employerName, setEmployerName] = useState(place?.employerName ?? "");
  const [reviewOn, setReviewOn] = useState(inThreeWeeks(proposal.today));
  const help = useTextHelp();
  const { act, busy, problem } = useAct(answerProposal);
  const send = () =>
    void help.send((left) =>
      act({
        ...{ proposalId, version, words, wouldChange, left },
        // An answer that was not chosen is refused by the contract, beside the question.
        answer: answer as AnswerName,
        waitingReason: answer === "waiting" ? ((waitingReason || null) as keyof typeof waitingReasons | null) : null,
        notNowReason: answer === "not-now" ? ((notNowReason || null) as keyof typeof notNowReasons | null) : null,
        offerId:
          answer === "introduce" && place?.of === "offer" && employerName === place.employerName ? place.placeId : null,
        employerName: answer === "introduce" ? employerName : "",
        reviewOn: answer === "waiting" ? reviewOn : null,
      }).then(
        () => {
          announce("Je antwoord is bewaard. De kandidaat en wie voorstelde, krijgen bericht.");
          onDone();
        },
        () => undefined,
      ),
    );
  return (
    <FormShell
      onSubmit={send}
      submitLabel="Antwoord geven"
      submitRefused={help.refused}
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={
        <p>
          De kandidaat en wie voorstelde, lezen dit antwoord. Het blijft staan, ook als er later een ander antwoord
          komt.
        </p>
      }
    >
      <RadioGroup
        name="answer"
        label="Wat is je antwoord?"
        error={errorFor(problem, "answer")}
        choices={choices}
        input={({ value }) => ({ checked: answer === value, onChange: () => setAnswer(value as AnswerName) })}
      />
      {answer === "introduce" && (
        <Field name="employerName" label="Bij welke werkgever?" error={errorFor(problem, "employerName")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={120}
              value={employerName}
              onChange={(event) => setEmployerName(event.target.value)}
            />
          )}
        </Field>
      )}
      {answer === "waiting" && (
        <>
          <Field name="waitingReason" label="Waarop wacht het?" error={errorFor(problem, "waitingReason")}>
            {(wiring) => (
              <Select
                {...wiring}
                placeholder="Kies een reden"
                value={waitingReason}
                onChange={(event) => setWaitingReason(event.target.value)}
                options={optionsOf(waitingReasons)}
              />
            )}
          </Field>
          <Field
            name="reviewOn"
            label="Wanneer kijk je opnieuw?"
            hint="Hoogstens zes weken na vandaag."
            error={errorFor(problem, "reviewOn")}
          >
            {(wiring) => <DateInput {...wiring} value={reviewOn} onChange={setReviewOn} />}
          </Field>
        </>
      )}
      {answer === "not-now" && (
        <>
          <Field name="notNowReason" label="Wat staat in de weg?" error={errorFor(problem, "notNowReason")}>
            {(wiring) => (
              <Select
                {...wiring}
                placeholder="Kies wat in de weg staat"
                value={notNowReason}
                onChange={(event) => setNotNowReason(event.target.value)}
                options={optionsOf(notNowReasons)}
              />
            )}
          </Field>
          <CheckedText
            help={help}
            name="wouldChange"
            label="Wat zou dit veranderen?"
            hint="Schrijf het zo dat de kandidaat er iets aan heeft. Gebruik u."
            limit={500}
            rows={3}
            value={wouldChange}
            onChange={setWouldChange}
            error={errorFor(problem, "wouldChange")}
          />
        </>
      )}
      <CheckedText
        help={help}
        name="words"
        label="Wil je er iets bij zeggen?"
        hint="De kandidaat leest dit. Gebruik u."
        limit={500}
        rows={2}
        optional
        value={words}
        onChange={setWords}
        error={errorFor(problem, "words")}
      />
    </FormShell>
  );
}

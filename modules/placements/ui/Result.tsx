import { announce, Field, FormShell, RadioGroup, TextArea } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { type Interview, putResult, results } from "../contract.ts";
import { resultWords } from "./wording.ts";

/** How it went: a choice and, if someone wants, one line. */
export function Result({ talk, whoReads }: { readonly talk: Interview; readonly whoReads: string }) {
  const put = useAct(putResult);
  const [result, setResult] = useState<Interview["result"]>(talk.result);
  const [words, setWords] = useState(talk.resultWords);
  const errors = fieldErrorsOf(put.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <FormShell
      submitLabel="Bewaren hoe het ging"
      busy={put.busy}
      submitError={wholeProblem(put.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void put
          .act({
            interviewId: talk.interviewId,
            version: talk.version,
            result: result as (typeof results)[number],
            words,
          })
          .then(
            () => announce("Bewaard hoe het ging"),
            () => undefined,
          )
      }
    >
      <RadioGroup
        name="result"
        label="Wat kwam eruit?"
        error={errorOf("result")}
        choices={results.map((value) => ({ value, label: resultWords[value] }))}
        input={({ value }) => ({
          checked: result === value,
          onChange: () => setResult(results.find((one) => one === value) ?? null),
        })}
      />
      <Field name="words" label="In één of twee zinnen" hint={whoReads} error={errorOf("words")} optional>
        {(wiring) => (
          <TextArea {...wiring} rows={2} limit={400} value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
    </FormShell>
  );
}

import { Field, RadioGroup, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { type Answer, answers, keysOf } from "../contract.ts";

export type TypedAnswer = { readonly answer: Answer | ""; readonly people: string; readonly wish: string };
/** As it is sent; what was not chosen is refused there. */
export const saidOf = ({ answer, people, wish }: TypedAnswer) => ({
  answer: answer as Answer,
  people: answer === "yes" ? people.trim() || null : null,
  wish,
});

type Props = {
  typed: TypedAnswer;
  onType: (typed: TypedAnswer) => void;
  errorOf: (name: string) => string | undefined;
  /** To the employer, or to a colleague who had them on the phone. */
  words: {
    readonly question: string;
    readonly choices: Readonly<Record<Answer, string>>;
    readonly people: string;
    readonly wish: string;
    readonly wishHint: string;
  };
};

/** Comes, does not, or another time; with how many; and what they would like to hear. */
export function AnswerFields({ typed, onType, errorOf, words }: Props) {
  return (
    <>
      <RadioGroup
        name="answer"
        label={words.question}
        error={errorOf("answer")}
        choices={keysOf(answers).map((value) => ({ value, label: words.choices[value] }))}
        input={({ value }) => ({
          checked: typed.answer === value,
          onChange: () => onType({ ...typed, answer: keysOf(answers).find((one) => one === value) ?? "" }),
        })}
      />
      {typed.answer === "yes" && (
        <Field name="people" label={words.people} hint="Namen zijn niet nodig." error={errorOf("people")}>
          {(control) => (
            <TextInput
              {...control}
              short
              inputMode="numeric"
              value={typed.people}
              onChange={(event) => onType({ ...typed, people: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field name="wish" label={words.wish} hint={words.wishHint} error={errorOf("wish")} optional>
        {(control) => (
          <TextArea
            {...control}
            limit={300}
            rows={3}
            value={typed.wish}
            onChange={(event) => onType({ ...typed, wish: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

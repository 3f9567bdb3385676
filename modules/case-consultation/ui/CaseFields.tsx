import { DateInput, Field, RadioGroup, Select } from "@vliegwiel/ui-kit";
import { CheckedText, type TextHelp } from "../../text-help/ui/parts/index.ts";
import { type CasePurpose, CompleteCase, purposes as purposeWords, type Theme } from "../contract.ts";
import { isADay, labels, type Typed, textsOf } from "./typed.ts";
import { themeOptions } from "./wording.ts";

/** What still keeps this text from the group, beside its fields; what the text helper asks comes on top. */
export const wrongIn = (typed: Typed): { name: string; message: string }[] => [
  ...(CompleteCase.safeParse(textsOf(typed)).error?.issues ?? []).map(({ path, message }) => ({
    name: path.map(String).join("."),
    message,
  })),
  ...(typed.stuckSince === "" || isADay(typed.stuckSince)
    ? []
    : [{ name: "stuckSince", message: "Vul een datum in, bijvoorbeeld 12 maart 2026. Of laat dit leeg." }]),
];

type CaseFieldsProps = {
  help: TextHelp;
  typed: Typed;
  /** What the group is for; with one purpose there is nothing to choose. */
  purposes?: readonly CasePurpose[] | undefined;
  change: (part: Partial<Typed>) => void;
  errorOf: (name: string) => string | undefined;
};

/** The short form of a case: question first. */
export function CaseFields({ help, typed, purposes = [], change, errorOf }: CaseFieldsProps) {
  return (
    <>
      <CheckedText
        help={help}
        name="question"
        label="Wat is je vraag aan de groep?"
        hint="Eén vraag, in een of twee zinnen. Zonder naam, woonplaats of werkgever."
        limit={1000}
        rows={3}
        value={typed.question}
        onChange={(question) => change({ question })}
        error={errorOf("question")}
      />
      <CheckedText
        help={help}
        name="tried"
        label="Wat is er al geprobeerd?"
        hint="Ook wat niet lukte: dat helpt de groep."
        limit={4000}
        rows={4}
        value={typed.tried}
        onChange={(tried) => change({ tried })}
        error={errorOf("tried")}
      />
      <CheckedText
        help={help}
        name="wanted"
        label="Wat wil je van de groep?"
        hint="Bijvoorbeeld: ideeën, iemand die meedenkt, een regel uitzoeken."
        limit={2000}
        rows={3}
        value={typed.wanted}
        onChange={(wanted) => change({ wanted })}
        error={errorOf("wanted")}
      />
      {purposes.length > 1 && (
        <RadioGroup
          name="purpose"
          label="Waar is deze casus voor?"
          error={errorOf("purpose")}
          choices={purposes.map((value) => ({ value, label: purposeWords[value] }))}
          input={({ value }) => ({
            checked: typed.purpose === value,
            onChange: () => change({ purpose: value as CasePurpose }),
          })}
        />
      )}
      <Field name="theme" label="Waar gaat het over?" error={errorOf("theme")} optional>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een onderwerp"
            value={typed.theme}
            onChange={(event) => change({ theme: event.target.value as Theme })}
            options={themeOptions}
          />
        )}
      </Field>
      <Field
        name="stuckSince"
        label="Sinds wanneer zit het vast?"
        hint="Ongeveer mag. Zo zien we samen hoe lang mensen wachten."
        error={errorOf("stuckSince")}
        optional
      >
        {(wiring) => (
          <DateInput {...wiring} value={typed.stuckSince} onChange={(stuckSince) => change({ stuckSince })} />
        )}
      </Field>
      <CheckedText
        help={help}
        name="ownTitle"
        label={labels.ownTitle}
        hint="Hieraan herken jij de casus. Niemand anders ziet dit. Schrijf ook hier geen naam."
        limit={80}
        oneLine
        optional
        value={typed.ownTitle}
        onChange={(ownTitle) => change({ ownTitle })}
        error={errorOf("ownTitle")}
      />
    </>
  );
}

import { DateInput, Field, RadioGroup, Select } from "@vliegwiel/ui-kit";
import { type CasePurpose, CompleteCase, purposes as purposeWords, type Theme } from "../contract.ts";
import { CheckedText, ConfirmDoubtful, findingsIn } from "./CheckedText.tsx";
import { isADay, labels, type Typed, textsOf } from "./typed.ts";
import { themeOptions } from "./wording.ts";

/** May the title be kept? A name in it would be the link a case must not have. */
export const titleMayGo = ({ ownTitle, titleLooked }: Typed): boolean => {
  const { certain, doubtful } = findingsIn([ownTitle]);
  return certain.length === 0 && (doubtful.length === 0 || titleLooked);
};

/** What still keeps this text from the group, beside its fields. */
export const wrongIn = (typed: Typed): { name: string; message: string }[] => [
  ...(CompleteCase.safeParse(textsOf(typed)).error?.issues ?? []).map(({ path, message }) => ({
    name: path.map(String).join("."),
    message,
  })),
  ...(["question", "tried", "wanted", "ownTitle"] as const)
    .filter((name) => findingsIn([typed[name]]).certain.length > 0)
    .map((name) => ({ name, message: `Haal weg wat onder “${labels[name]}” is aangewezen.` })),
  ...(typed.stuckSince === "" || isADay(typed.stuckSince)
    ? []
    : [{ name: "stuckSince", message: "Vul een datum in, bijvoorbeeld 12 maart 2026. Of laat dit leeg." }]),
  ...(findingsIn([typed.ownTitle]).certain.length === 0 && !titleMayGo(typed)
    ? [{ name: "titleLooked", message: "Staat er geen naam in je titel? Zet dan hier een vinkje." }]
    : []),
];

type CaseFieldsProps = {
  typed: Typed;
  /** What the group is for; with one purpose there is nothing to choose. */
  purposes?: readonly CasePurpose[] | undefined;
  change: (part: Partial<Typed>) => void;
  errorOf: (name: string) => string | undefined;
};

/** The short form of a case: question first. */
export function CaseFields({ typed, purposes = [], change, errorOf }: CaseFieldsProps) {
  return (
    <>
      <CheckedText
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
        name="ownTitle"
        label={labels.ownTitle}
        hint="Hieraan herken jij de casus. Niemand anders ziet dit. Schrijf ook hier geen naam."
        limit={80}
        oneLine
        optional
        value={typed.ownTitle}
        onChange={(ownTitle) => change({ ownTitle, titleLooked: false })}
        error={errorOf("ownTitle")}
      />
      <ConfirmDoubtful
        name="titleLooked"
        label="In mijn titel staat geen naam of nummer van een persoon"
        texts={[typed.ownTitle]}
        checked={typed.titleLooked}
        onChange={(titleLooked) => change({ titleLooked })}
        error={errorOf("titleLooked")}
      />
    </>
  );
}

import { announce, Button, dutchDate, ErrorState, RadioGroup, StatusBadge } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Agreement, type Case, lookBack } from "../contract.ts";
import { CheckedText, ConfirmDoubtful } from "./CheckedText.tsx";
import { errorFor, followedWord, helpedWord, wholeProblem } from "./wording.ts";

type Followed = keyof typeof followedWord;
type Helped = keyof typeof helpedWord;

const choicesOf = <Word extends string>(words: Record<Word, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

function Form({ found, onDone }: { found: Case; onDone: () => void }) {
  const before = found.lookBack;
  const [helped, setHelped] = useState<Helped | "">(before?.helped ?? "");
  const [learned, setLearned] = useState(before?.learned ?? "");
  const [confirmed, setConfirmed] = useState(false);
  const [followed, setFollowed] = useState<Record<string, Followed>>(
    Object.fromEntries(found.agreements.flatMap(({ id, followed: answer }) => (answer ? [[id, answer]] : []))),
  );
  const { act, busy, problem } = useAct(lookBack);
  const save = (event: FormEvent) => {
    event.preventDefault();
    act({
      caseId: found.caseId,
      version: before?.version ?? 0,
      helped: helped as Helped,
      learned,
      confirmed,
      followed: Object.entries(followed).map(([agreementId, answer]) => ({ agreementId, followed: answer })),
    }).then(
      () => {
        announce("Het terugkijken is opgeslagen.");
        onDone();
      },
      () => undefined,
    );
  };
  const whole = wholeProblem(problem);
  const about = (item: Agreement) => (
    <RadioGroup
      key={item.id}
      name={`gelukt-${item.id}`}
      label={`Is dit gedaan: ${item.what}`}
      error={undefined}
      optional
      choices={choicesOf(followedWord)}
      input={({ value }) => ({
        checked: followed[item.id] === value,
        onChange: () => setFollowed({ ...followed, [item.id]: value as Followed }),
      })}
    />
  );
  return (
    <form className="vw-stack vw-gap-3 vw-written-form" onSubmit={save} noValidate>
      {whole && <ErrorState problem={whole} kept="Wat je invulde, staat er nog." />}
      {found.agreements.map(about)}
      <RadioGroup
        name="helped"
        label="Heeft het overleg geholpen?"
        error={errorFor(problem, "helped")}
        choices={choicesOf(helpedWord)}
        input={({ value }) => ({ checked: helped === value, onChange: () => setHelped(value as Helped) })}
      />
      <CheckedText
        name="learned"
        label="Wat heb je ervan geleerd?"
        hint="Voor jezelf en voor de groep. Zonder naam."
        limit={4000}
        rows={3}
        value={learned}
        onChange={setLearned}
        error={errorFor(problem, "learned")}
        optional
      />
      <ConfirmDoubtful name="learned-klopt" texts={[learned]} checked={confirmed} onChange={setConfirmed} />
      <div>
        <Button type="submit" busy={busy}>
          Terugkijken opslaan
        </Button>
      </div>
    </form>
  );
}

/** Next time, first thing: was it done, and did it help? */
export function LookBack({ found }: { found: Case }) {
  const [open, setOpen] = useState(false);
  const { lookBack: before, may } = found;
  if (!before && !may.lookBack.allowed) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="terugkijken">
      <h2 id="terugkijken">Terugkijken</h2>
      {before && !open && (
        <>
          <div>
            <StatusBadge tone={before.helped === "yes" ? "success" : "neutral"}>
              {helpedWord[before.helped]}
            </StatusBadge>
          </div>
          {before.learned && <p className="vw-text">{before.learned}</p>}
          <p className="vw-quiet">Op {dutchDate(before.lookedOn)}</p>
        </>
      )}
      {!before && !open && (
        <p>Zijn de afspraken gedaan, en heeft het geholpen? Het kost een minuut, en de groep leert ervan.</p>
      )}
      {may.lookBack.allowed &&
        (open ? (
          <Form found={found} onDone={() => setOpen(false)} />
        ) : (
          <div className="vw-no-print">
            <Button onClick={() => setOpen(true)}>{before ? "Opnieuw terugkijken" : "Terugkijken"}</Button>
          </div>
        ))}
    </section>
  );
}

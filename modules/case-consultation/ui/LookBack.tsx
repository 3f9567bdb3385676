import { announce, Button, dutchDate, ErrorState, RadioGroup, StatusBadge } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Advice, type Agreement, type Case, lookBack } from "../contract.ts";
import { errorFor, followedWord, helpedWord, ownHelpedWord, wholeProblem } from "./wording.ts";

type Followed = keyof typeof followedWord;
type Helped = keyof typeof helpedWord;
/** What is chosen of one advice; nothing yet is empty. */
type Advised = { followed: Followed | ""; helped: Helped | "" };

const choicesOf = <Word extends string>(words: Record<Word, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

function Form({ found, onDone }: { found: Case; onDone: () => void }) {
  const before = found.lookBack;
  const [helped, setHelped] = useState<Helped | "">(before?.helped ?? "");
  const [learned, setLearned] = useState(before?.learned ?? "");
  const help = useTextHelp();
  const [followed, setFollowed] = useState<Record<string, Followed>>(
    Object.fromEntries(found.agreements.flatMap(({ id, followed: answer }) => (answer ? [[id, answer]] : []))),
  );
  const [advised, setAdvised] = useState<Record<string, Advised>>(
    Object.fromEntries(
      found.advice.map(({ id, followed: before, helped: did }) => [id, { followed: before ?? "", helped: did ?? "" }]),
    ),
  );
  const { act, busy, problem } = useAct(lookBack);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({
        caseId: found.caseId,
        version: before?.version ?? 0,
        helped: helped as Helped,
        learned,
        left,
        followed: Object.entries(followed).map(([agreementId, answer]) => ({ agreementId, followed: answer })),
        advice: Object.entries(advised).flatMap(([adviceId, { followed: did, helped: use }]) =>
          did === "" ? [] : [{ adviceId, followed: did, helped: use === "" ? "too-early" : use }],
        ),
      }).then(
        () => {
          announce("Het terugkijken is opgeslagen.");
          onDone();
        },
        () => undefined,
      ),
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
  const advisedOf = (id: string): Advised => advised[id] ?? { followed: "", helped: "" };
  const aboutAdvice = ({ id, text }: Advice) => (
    <div key={id} className="vw-stack vw-gap-2">
      <RadioGroup
        name={`gevolgd-${id}`}
        label={`Is dit advies gevolgd: ${text.length > 160 ? `${text.slice(0, 160)}…` : text}`}
        error={undefined}
        optional
        choices={choicesOf(followedWord)}
        input={({ value }) => ({
          checked: advisedOf(id).followed === value,
          onChange: () => setAdvised({ ...advised, [id]: { ...advisedOf(id), followed: value as Followed } }),
        })}
      />
      {(advisedOf(id).followed === "yes" || advisedOf(id).followed === "partly") && (
        <RadioGroup
          name={`hielp-${id}`}
          label="Hielp dit advies?"
          error={undefined}
          optional
          choices={choicesOf(helpedWord)}
          input={({ value }) => ({
            checked: advisedOf(id).helped === value,
            onChange: () => setAdvised({ ...advised, [id]: { ...advisedOf(id), helped: value as Helped } }),
          })}
        />
      )}
    </div>
  );
  return (
    <form className="vw-stack vw-gap-3 vw-written-form" onSubmit={save} noValidate>
      {whole && <ErrorState problem={whole} kept="Wat je invulde, staat er nog." />}
      {found.advice.map(aboutAdvice)}
      {found.agreements.map(about)}
      <RadioGroup
        name="helped"
        label="Heeft het overleg geholpen?"
        error={errorFor(problem, "helped")}
        choices={choicesOf(helpedWord)}
        input={({ value }) => ({ checked: helped === value, onChange: () => setHelped(value as Helped) })}
      />
      <CheckedText
        help={help}
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
      <div>
        <Button type="submit" busy={busy} disabledReason={help.refused}>
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
  if (!before && !may.lookBack.allowed && !found.ownLookBack) return null;
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
          {found.advice.some(({ followed }) => followed) && (
            <ul>
              {found.advice.map(({ id, text, followed, helped }) =>
                followed ? (
                  <li key={id}>
                    <span className="vw-text">{text}</span>{" "}
                    <span className="vw-quiet">
                      (gevolgd: {followedWord[followed].toLowerCase()}
                      {followed !== "no" && helped ? `; ${helpedWord[helped].toLowerCase()}` : ""})
                    </span>
                  </li>
                ) : null,
              )}
            </ul>
          )}
          {before.learned && <p className="vw-text">{before.learned}</p>}
          <p className="vw-quiet">Op {dutchDate(before.lookedOn)}</p>
        </>
      )}
      {found.ownLookBack && (
        <p>
          De persoon om wie het gaat, zegt: <strong>{ownHelpedWord[found.ownLookBack.helped]}</strong> (
          {dutchDate(found.ownLookBack.answeredOn)})
        </p>
      )}
      {!before && !open && may.lookBack.allowed && (
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
      {before && !open && (
        <p className="vw-no-print">
          <a href={`/lessen/nieuw?casus=${found.caseId}`}>Hier een les voor de regio van maken</a>
        </p>
      )}
    </section>
  );
}

import { announce, Button, Difference, ErrorState, Field, TextArea } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { changeGroup, type Group } from "../contract.ts";
import { errorFor, refusal, wholeProblem } from "./wording.ts";

/** Habits that worked in the regions: where they were missing, groups fell apart. */
const example = [
  "We bespreken geen naam zonder toestemming.",
  "We praten liever met iemand dan over iemand.",
  "We houden het gesprek bij werk, niet alleen bij inkomen.",
  "Wie een casus inbrengt, vult het formulier in.",
  "We schrijven op wie wat doet en voor wanneer.",
  "De volgende keer kijken we eerst terug.",
].join("\n");

const Saved = z.object({ purpose: z.string(), rulesOfPlay: z.string(), version: z.number() });

function Edit({ group, onDone }: { group: Group; onDone: () => void }) {
  const [purpose, setPurpose] = useState(group.purpose);
  const [rulesOfPlay, setRules] = useState(group.rulesOfPlay || example);
  const [version, setVersion] = useState(group.version);
  const { act, busy, problem, reset } = useAct(changeGroup);
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const save = (values: { rulesOfPlay: string; version: number }) =>
    act({ groupId: group.groupId, purpose, ...values }).then(
      () => {
        announce("De spelregels zijn opgeslagen.");
        onDone();
      },
      () => undefined,
    );
  const takeVersion = (text: string) => {
    if (theirs) setVersion(theirs.version);
    setRules(text);
    reset();
  };
  const whole = theirs ? undefined : wholeProblem(problem);
  return (
    <form
      className="vw-stack vw-gap-2"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save({ rulesOfPlay, version });
      }}
    >
      {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
      {theirs && (
        <Difference
          address="je"
          mine={rulesOfPlay}
          theirs={theirs.rulesOfPlay}
          onKeepMine={() => void save({ rulesOfPlay, version: theirs.version })}
          onTakeTheirs={() => takeVersion(theirs.rulesOfPlay)}
          onMerge={() => takeVersion(`${rulesOfPlay}\n\n${theirs.rulesOfPlay}`)}
        />
      )}
      <Field name="purpose" label="Waar is de groep voor?" error={errorFor(problem, "purpose")} optional>
        {(wiring) => (
          <TextArea {...wiring} rows={2} value={purpose} onChange={(event) => setPurpose(event.target.value)} />
        )}
      </Field>
      <Field
        name="rulesOfPlay"
        label="Spelregels"
        hint="Eén afspraak per regel."
        error={errorFor(problem, "rulesOfPlay")}
        optional
      >
        {(wiring) => (
          <TextArea {...wiring} rows={7} value={rulesOfPlay} onChange={(event) => setRules(event.target.value)} />
        )}
      </Field>
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy}>
          Spelregels opslaan
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      </div>
    </form>
  );
}

export function RulesOfPlay({ group }: { group: Group }) {
  const [editing, setEditing] = useState(false);
  const lines = group.rulesOfPlay.split("\n").filter((line) => line.trim());
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="spelregels">
      <h2 id="spelregels">Spelregels</h2>
      {editing ? (
        <Edit group={group} onDone={() => setEditing(false)} />
      ) : (
        <>
          {group.purpose && <p className="vw-text">{group.purpose}</p>}
          {lines.length > 0 ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>Deze groep heeft nog geen spelregels. Zonder afspraken valt een groep snel uit elkaar.</p>
          )}
          {group.may.changeGroup.allowed && (
            <div className="vw-no-print">
              <Button disabledReason={refusal(group.may.changeGroup)} onClick={() => setEditing(true)}>
                {lines.length > 0 ? "Spelregels veranderen" : "Spelregels opschrijven"}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

import { announce, Button, Card, dutchDate, ErrorState, Field, Select, TextInput } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import type { TextHelp } from "../../text-help/ui/parts/index.ts";
import { askToSharpen, type Case, endReading, listToAsk } from "../contract.ts";
import { byLine, errorFor, inFull, wholeProblem } from "./wording.ts";

/** `help` reads the texts of the draft, in the form above. */
type SharpenProps = { draft: Case; help: TextHelp; flush: () => Promise<unknown> };

/** First a sharper question: one colleague, or someone with experience of their own, thinks along about the draft. */
export function Sharpen({ draft, help, flush }: SharpenProps) {
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="scherper">
      <h2 id="scherper">Eerst scherper maken</h2>
      <p>
        Laat één collega of ervaringsdeskundige meedenken over je vraag. Die ziet alleen dit concept, tot je het
        inbrengt of stopt. In een concept staat geen naam, dus je hoeft niemand om toestemming te vragen. Let er wel op
        dat de tekst niemand herkenbaar maakt.
      </p>
      {draft.readers.length > 0 ? <Asked draft={draft} /> : <Ask draft={draft} help={help} flush={flush} />}
    </section>
  );
}

/** What a colleague thought of the question: what one came back for, so above the form. */
export function Sharpened({ draft }: { draft: Case }) {
  if (draft.sharpenings.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="meegedacht">
      <h2 id="meegedacht">Wat je collega erover denkt</h2>
      {draft.sharpenings.map(({ id, text, writtenOn, by }) => (
        <Card key={id}>
          <p className="vw-text">{text}</p>
          <p className="vw-quiet">
            {byLine(by)}, op {dutchDate(writtenOn)}
          </p>
        </Card>
      ))}
    </section>
  );
}

function Asked({ draft }: { draft: Case }) {
  const { act, busy, problem } = useAct(endReading);
  return draft.readers.map(({ who }) => (
    <Card key={who.membershipId} weight="quiet">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <p>
        Je vroeg {byLine(who)}.{" "}
        {draft.sharpenings.length === 0 ? "Er is nog geen antwoord." : "Het antwoord staat boven je vraag."}
      </p>
      <div>
        <Button
          kind="subtle"
          busy={busy}
          onClick={() =>
            void act({ caseId: draft.caseId, membershipId: who.membershipId }).then(
              () => announce("Je collega ziet dit concept niet meer."),
              () => undefined,
            )
          }
        >
          Stoppen met meedenken
        </Button>
      </div>
    </Card>
  ));
}

function Ask({ draft, help, flush }: SharpenProps) {
  const [name, setName] = useState("");
  const [chosen, choose] = useState("");
  const { data } = useEndpoint(listToAsk, { name, limit: 100 });
  const { act, busy, problem } = useAct(askToSharpen);
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    await help.send(async (left) => {
      await flush();
      await act({ caseId: draft.caseId, membershipId: chosen, left }).then(
        () => announce("Je collega krijgt bericht en kan je vraag lezen."),
        () => undefined,
      );
    });
  };
  const whole = wholeProblem(problem);
  const noQuestion = errorFor(problem, "question") ?? errorFor(problem, "tried") ?? errorFor(problem, "wanted");
  return (
    <form className="vw-stack vw-gap-2 vw-written-form" noValidate onSubmit={(event) => void ask(event)}>
      {whole && <ErrorState problem={whole} kept="Je concept is bewaard." />}
      <Field name="scherper-zoek" label="Zoek op naam" error={undefined} optional>
        {(wiring) => <TextInput {...wiring} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field name="scherper-wie" label="Wie denkt mee?" error={errorFor(problem, "membershipId") ?? noQuestion}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies iemand uit je regio"
            value={chosen}
            onChange={(event) => choose(event.target.value)}
            options={(data?.items ?? []).map((one) => ({
              value: one.membershipId,
              label: one.byExperience ? `${inFull(one)} (ervaringsdeskundige)` : inFull(one),
            }))}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          Vraag om mee te denken
        </Button>
      </div>
    </form>
  );
}

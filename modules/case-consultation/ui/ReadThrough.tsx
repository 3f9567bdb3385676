import { limitsOfTheCheck } from "@vliegwiel/text-check";
import { Button, Card, Checkbox, FormShell } from "@vliegwiel/ui-kit";
import { useEffect, useRef, useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { bringCase } from "../contract.ts";
import { ConfirmDoubtful, findingsIn, Marked } from "./CheckedText.tsx";
import type { Typed } from "./typed.ts";

type ReadThroughProps = {
  typed: Typed;
  stored: { caseId: string; version: number };
  groupName: string;
  onBack: () => void;
};

/** The text once more, as the group will see it. The check does not see everything; the bringer does. */
export function ReadThrough({ typed, stored, groupName, onBack }: ReadThroughProps) {
  const [read, setRead] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const { act, busy, problem } = useAct(bringCase);
  const goTo = useGoTo();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const texts = [typed.question, typed.tried, typed.wanted];
  const { doubtful } = findingsIn(texts);
  const look = "Kijk naar de woorden die onderstreept zijn. Zijn het geen namen? Zet dan hier een vinkje.";
  const errors = [
    ...(doubtful.length > 0 && !confirmed ? [{ name: "confirmed", message: look }] : []),
    ...(read ? [] : [{ name: "readThrough", message: "Lees de tekst na en zet een vinkje." }]),
  ];
  const bring = () => {
    setTried(true);
    if (errors.length > 0) return;
    act({ caseId: stored.caseId, version: stored.version, readThrough: read as true, confirmed }).then(
      () => goTo(`/casus/${stored.caseId}`),
      () => undefined,
    );
  };
  const shown = tried ? errors : [];
  const errorOf = (name: string) => shown.find((error) => error.name === name)?.message;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Lees het na, zoals de groep het ziet
      </h2>
      <Card>
        <h3>Vraag</h3>
        <Marked text={typed.question} />
        <h3>Al geprobeerd</h3>
        <Marked text={typed.tried} />
        <h3>Gewenst van de groep</h3>
        <Marked text={typed.wanted} />
      </Card>
      <FormShell
        submitLabel="Casus inbrengen"
        onSubmit={bring}
        busy={busy}
        submitError={problem}
        fieldErrors={shown}
        beforeSubmit={
          <p>
            <strong>Wie ziet dit?</strong> Iedereen met een plek in {groupName}. Er staat nergens om wie het gaat, ook
            niet voor jou.
          </p>
        }
        afterSubmit={
          <Button kind="subtle" onClick={onBack}>
            Terug naar de tekst
          </Button>
        }
      >
        <ConfirmDoubtful
          name="confirmed"
          texts={texts}
          checked={confirmed}
          onChange={setConfirmed}
          error={errorOf("confirmed")}
        />
        <Checkbox
          name="readThrough"
          label="Ik heb de tekst nagelezen. Er staat niet in om wie het gaat."
          hint={doubtful.length === 0 ? limitsOfTheCheck : undefined}
          error={errorOf("readThrough")}
          checked={read}
          onChange={(event) => setRead(event.target.checked)}
        />
      </FormShell>
    </>
  );
}

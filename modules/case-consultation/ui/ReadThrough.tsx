import { Button, Card, Checkbox, CheckboxGroup, dutchDay, FormShell, RadioGroup } from "@vliegwiel/ui-kit";
import { useEffect, useRef, useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { Marked, type TextHelp } from "../../text-help/ui/parts/index.ts";
import { bringCase, type GroupToBringTo, listToAskDirectly } from "../contract.ts";
import type { Typed } from "./typed.ts";
import { inFull } from "./wording.ts";

type ReadThroughProps = {
  /** Read these texts, and knows what the bringer left in them. */
  help: TextHelp;
  typed: Typed;
  stored: { caseId: string; version: number };
  group: GroupToBringTo;
  onBack: () => void;
};

/** The text once more, as the group will see it. The check does not see everything; the bringer does. */
export function ReadThrough({ help, typed, stored, group, onBack }: ReadThroughProps) {
  const [read, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const [direct, setDirect] = useState(false);
  const [asked, setAsked] = useState<string[]>([]);
  const { act, busy, problem } = useAct(bringCase);
  const goTo = useGoTo();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errors = [
    ...(direct && (asked.length === 0 || asked.length > 2)
      ? [{ name: "directTo", message: "Kies een of twee mensen." }]
      : []),
    ...(read ? [] : [{ name: "readThrough", message: "Lees de tekst na en zet een vinkje." }]),
  ];
  const bring = () => {
    setTried(true);
    if (errors.length > 0) return;
    void help.send((left) =>
      act({
        caseId: stored.caseId,
        version: stored.version,
        readThrough: read as true,
        directTo: direct ? asked : [],
        left,
      }).then(
        () => goTo(`/casus/${stored.caseId}`),
        () => undefined,
      ),
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
        <Marked help={help} name="question" text={typed.question} />
        <h3>Al geprobeerd</h3>
        <Marked help={help} name="tried" text={typed.tried} />
        <h3>Gewenst van de groep</h3>
        <Marked help={help} name="wanted" text={typed.wanted} />
      </Card>
      <FormShell
        submitLabel="Casus inbrengen"
        onSubmit={bring}
        submitRefused={help.refused}
        busy={busy}
        submitError={problem}
        fieldErrors={shown}
        beforeSubmit={
          <p>
            <strong>Wie ziet dit?</strong>{" "}
            {direct
              ? "Alleen wie je hierboven kiest. De rest van de groep ziet deze casus niet."
              : `Iedereen met een plek in ${group.name}.`}{" "}
            Er staat nergens om wie het gaat, ook niet voor jou. Je krijgt antwoord uiterlijk {dutchDay(group.answerBy)}
            .
          </p>
        }
        afterSubmit={
          <Button kind="subtle" onClick={onBack}>
            Terug naar de tekst
          </Button>
        }
      >
        {group.seated && (
          <RouteChoice
            group={group}
            direct={direct}
            setDirect={setDirect}
            asked={asked}
            setAsked={setAsked}
            error={errorOf("directTo")}
          />
        )}
        <Checkbox
          name="readThrough"
          label="Ik heb de tekst nagelezen. Er staat niet in om wie het gaat."
          hint={help.limits()}
          error={errorOf("readThrough")}
          checked={read}
          onChange={(event) => setRead(event.target.checked)}
        />
      </FormShell>
    </>
  );
}

type RouteChoiceProps = {
  group: GroupToBringTo;
  direct: boolean;
  setDirect: (direct: boolean) => void;
  asked: readonly string[];
  setAsked: (asked: string[]) => void;
  error: string | undefined;
};

/** The whole group, or one or two people when that is enough. */
function RouteChoice({ group, direct, setDirect, asked, setAsked, error }: RouteChoiceProps) {
  const { data } = useEndpoint(listToAskDirectly, { groupId: group.groupId }, { enabled: direct });
  return (
    <>
      <RadioGroup
        name="route"
        label="Aan wie leg je het voor?"
        error={undefined}
        choices={[
          { value: "meeting", label: "Aan de hele groep, in een overleg" },
          { value: "direct", label: "Rechtstreeks aan een of twee mensen van de groep" },
        ]}
        input={({ value }) => ({
          checked: direct === (value === "direct"),
          onChange: () => setDirect(value === "direct"),
        })}
      />
      {direct && data && (
        <CheckboxGroup
          name="directTo"
          label="Wie vraag je?"
          hint="Een of twee mensen. Zij schrijven advies en maken afspraken, net als in een overleg."
          error={error}
          choices={data.items.map((one) => ({ value: one.membershipId, label: inFull(one) }))}
          input={({ value }) => ({
            checked: asked.includes(value),
            onChange: (event) =>
              setAsked(event.target.checked ? [...asked, value] : asked.filter((one) => one !== value)),
          })}
        />
      )}
    </>
  );
}

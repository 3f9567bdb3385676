import "./live-meetings.css";
import { Button, ErrorState, Field, Page, TextInput } from "@vliegwiel/ui-kit";
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { useRegularly } from "../../../platform/browser/countdown.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getWall, leaveScreen, openScreen, type Wall } from "../contract.ts";
import { ClockView } from "./ClockView.tsx";
import { Outcomes } from "./ToldCase.tsx";

/** The secret of a link, taken out of the address at once, so that it stands in nobody's history. */
const secretFromAddress = (): string => {
  const secret = window.location.hash.slice(1);
  if (secret) window.history.replaceState(null, "", window.location.pathname);
  return secret;
};

function OpenWall({ onOpened }: { onOpened: () => void }) {
  const { act, busy, problem } = useAct(openScreen);
  const [code, setCode] = useState("");
  useEffect(() => {
    const secret = secretFromAddress();
    if (secret) void act({ code: secret }).then(onOpened, () => undefined);
  }, [act, onOpened]);
  const error = problem?.fieldErrors[0]?.message;
  return (
    <Page title="Scherm in de zaal" lead="Voor de computer bij het scherm. U hebt geen account nodig.">
      <form
        className="vw-stack vw-gap-2"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void act({ code }).then(onOpened, () => undefined);
        }}
      >
        {problem && !error && <ErrorState problem={problem} kept="Er is niets veranderd." />}
        <Field
          name="code"
          label="Code"
          hint="De voorzitter maakt de code op de bladzijde van het overleg."
          error={error}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              short
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={12}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" kind="primary" busy={busy}>
            Scherm openen
          </Button>
        </div>
      </form>
    </Page>
  );
}

const between: Record<"arriving" | "between" | "closing" | "off-screen", { title: string; what: string }> = {
  arriving: { title: "Welkom", what: "Het overleg begint zo." },
  between: { title: "Even pauze", what: "De volgende casus komt zo." },
  closing: { title: "Afronden", what: "Wat staat nog open, en was dit de tijd waard?" },
  "off-screen": { title: "Deze casus bespreken we zonder scherm", what: "Kijk mee op je eigen scherm, of luister." },
};

function Step({ wall, answeredAt }: { wall: Wall; answeredAt: number }) {
  if (!wall.step || !wall.clock) return null;
  return (
    <div className="vw-live__now">
      <h2>
        Stap {wall.step.number} van {wall.step.of}: {wall.step.title}
      </h2>
      <ClockView clock={wall.clock} answeredAt={answeredAt} />
    </div>
  );
}

/** What hangs on the wall. It asks again every two seconds: what nobody may know any more is gone by then. */
export default function WallPage() {
  const { data: wall, problem, refetch, dataUpdatedAt } = useEndpoint(getWall, {});
  const leaving = useAct(leaveScreen);
  const opened = useCallback(() => void refetch(), [refetch]);
  // A screen that is over asks nothing more: each such question would be a line in the log.
  useRegularly(2_000, () => wall?.phase !== "no-screen" && refetch());
  if (!wall && problem)
    return (
      <Page title="Scherm in de zaal">
        <ErrorState problem={problem} kept="Het scherm probeert het vanzelf opnieuw." onRetry={() => void refetch()} />
      </Page>
    );
  if (!wall) return <p>Het scherm wordt geopend.</p>;
  if (wall.phase === "no-screen") return <OpenWall onOpened={opened} />;
  const words = wall.phase === "case" ? undefined : between[wall.phase];
  return (
    <div className="vw-wall">
      {problem && <p role="status">De verbinding is even weg. Wat hier staat, kan oud zijn.</p>}
      <Step wall={wall} answeredAt={dataUpdatedAt} />
      {words && (
        <>
          <h1>{words.title}</h1>
          <p>{words.what}</p>
        </>
      )}
      {wall.case && (
        <>
          <h1>{wall.case.question}</h1>
          {wall.name && (
            <p>
              <strong>{wall.name}</strong>, met toestemming
            </p>
          )}
          {wall.step && <p>{wall.step.what}</p>}
          <div className="vw-wall__columns">
            <Outcomes told={wall.case} />
          </div>
        </>
      )}
      <div>
        <Button kind="subtle" busy={leaving.busy} onClick={() => void leaving.act({}).catch(() => undefined)}>
          Scherm sluiten
        </Button>
      </div>
    </div>
  );
}

import { announce, Button, Card, Cluster, ErrorState, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { closeScreens, type Live, makeScreen } from "../contract.ts";
import type { useSteer } from "./LiveBar.tsx";

/** The chair puts the case on the wall, and takes it off. */
export function WallCard({ live, steering }: { live: Live; steering: ReturnType<typeof useSteer> }) {
  const making = useAct(makeScreen);
  const closing = useAct(closeScreens);
  const { meetingId, screen, turn } = live;
  const problem = making.problem ?? closing.problem;
  const [used, setUsed] = useState<string>();
  const code = making.answer?.code;
  // A code works once: when the screen went on with it, it is not shown again.
  if (screen?.open && code !== used) setUsed(code);
  const made = screen?.open || code === used ? undefined : making.answer;
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="scherm">
      <h2 id="scherm">Scherm in de zaal</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {screen?.open ? (
        <div>
          <StatusBadge tone="success">Het scherm staat aan</StatusBadge>
        </div>
      ) : (
        <p>
          Het scherm toont alleen wat iedereen in de zaal mag zien: de casus, de stap, de klok en de afspraken. Geen
          notities en geen agenda.
        </p>
      )}
      {made && (
        <Card weight="quiet">
          <p>
            Open op de computer bij het scherm <strong>{window.location.host}/scherm</strong> en typ deze code:
          </p>
          <p className="vw-code">{made.code}</p>
          <p>De code werkt een keer, een kwartier lang. Zit je zelf achter die computer? Open dan deze link:</p>
          <p className="vw-address">{made.link}</p>
        </Card>
      )}
      <Cluster>
        {!screen?.open && (
          <Button busy={making.busy} onClick={() => void making.act({ meetingId }).catch(() => undefined)}>
            {made ? "Nieuwe code maken" : "Code voor het scherm maken"}
          </Button>
        )}
        {screen?.open && turn && (
          <Button
            busy={steering.busy}
            onClick={() =>
              void steering.steer(
                { act: turn.offScreen ? "on-screen" : "off-screen" },
                turn.offScreen ? "De casus staat weer op het scherm." : "De casus staat niet meer op het scherm.",
              )
            }
          >
            {turn.offScreen ? "Casus weer op het scherm" : "Deze casus zonder scherm"}
          </Button>
        )}
        {screen?.open && (
          <Button
            busy={closing.busy}
            onClick={() =>
              void closing.act({ meetingId }).then(
                () => announce("Het scherm is uit."),
                () => undefined,
              )
            }
          >
            Scherm uitzetten
          </Button>
        )}
      </Cluster>
    </section>
  );
}

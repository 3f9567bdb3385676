import type { Assessment } from "@vliegwiel/instruments-guide";
import { announce, Button, ErrorState, Icon } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { RegionSelect } from "../../regions/ui/parts/index.ts";
import { reportGap } from "../contract.ts";
import { instrumentWords } from "./words/index.ts";

/** Tells the region what is missing: one press per instrument, and only what stands above the buttons is sent. */
export function ReportGaps({ gaps }: { gaps: readonly Assessment[] }) {
  const [open, setOpen] = useState(false);
  const [regionCode, setRegionCode] = useState("");
  const [error, setError] = useState<string>();
  const [told, setTold] = useState<readonly string[]>([]);
  const { act, busy, problem } = useAct(reportGap);
  const tell = async (gap: Assessment) => {
    if (!regionCode) {
      setError("Kies eerst uw regio.");
      document.getElementById("veld-regionCode")?.focus();
      return;
    }
    // The guide's own words for a gap are those of the contract; what is no gap is refused at the door.
    const input = { regionCode, instrument: gap.id, reason: gap.reason } as z.input<typeof reportGap.input>;
    const sent = await act(input).catch(() => undefined);
    if (!sent) return;
    setTold([...told, gap.id]);
    announce(`${instrumentWords[gap.id].name} is gemeld.`);
  };
  if (!open)
    return (
      <div className="vw-no-print">
        <Button onClick={() => setOpen(true)}>Meld aan uw regio dat dit ontbreekt</Button>
      </div>
    );
  return (
    <div className="vw-card vw-card--quiet vw-no-print">
      <p>
        Wij sturen alleen drie dingen: de regio, de regeling en de reden. Niet wie u bent en niet uw antwoorden. De
        regio ziet alleen hoe vaak iets is gemeld.
      </p>
      <RegionSelect
        label="In welke regio woont u?"
        value={regionCode}
        error={error}
        onChange={(code) => {
          setRegionCode(code);
          setError(undefined);
        }}
      />
      <ul className="vw-guide__missing">
        {gaps.map((gap) =>
          told.includes(gap.id) ? (
            <li key={gap.id}>
              <Icon name="success" /> Gemeld: {instrumentWords[gap.id].name}
            </li>
          ) : (
            <li key={gap.id}>
              <Button onClick={() => void tell(gap)} busy={busy}>
                {`Meld: ${instrumentWords[gap.id].name}`}
              </Button>
            </li>
          ),
        )}
      </ul>
      {problem && <ErrorState problem={problem} kept="Uw antwoorden staan er nog." />}
    </div>
  );
}

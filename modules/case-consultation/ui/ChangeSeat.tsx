import {
  announce,
  Button,
  Checkbox,
  Dialog,
  Difference,
  ErrorState,
  Field,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { changeSeat, endSeat, Layer, layers, type Seat } from "../contract.ts";
import { type SeatFields, seatInLines, together, whatDiffers } from "./two-editors.ts";
import { errorFor, wholeProblem } from "./wording.ts";

const Saved = z.object({
  chair: z.boolean(),
  mayDecide: z.boolean(),
  layer: Layer,
  backedBy: z.string(),
  version: z.number(),
});

/** Who chairs, who may decide, and who stands behind what this member promises. */
export function ChangeSeat({ seat, onDone }: { seat: Seat; onDone: () => void }) {
  const [chair, setChair] = useState(seat.chair);
  const [mayDecide, setMayDecide] = useState(seat.mayDecide);
  const [layer, setLayer] = useState(seat.layer);
  const [backedBy, setBackedBy] = useState(seat.backedBy);
  const [before, setBefore] = useState(seat);
  const { act, busy, problem, reset } = useAct(changeSeat);
  const end = useAct(endSeat);
  const whole = wholeProblem(problem) ?? end.problem;
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const mine: SeatFields = { chair, mayDecide, layer, backedBy };
  const save = (version: number) =>
    void act({ seatId: seat.seatId, version, ...mine }).then(
      () => {
        announce("De plek is veranderd.");
        onDone();
      },
      () => undefined,
    );
  const name = (field: string) => `plek-${seat.seatId}-${field}`;
  return (
    <Dialog
      open
      title={`De plek van ${seat.name ?? "deze collega"}`}
      onClose={onDone}
      closeLabel="Niet veranderen"
      actions={
        theirs ? undefined : (
          <Button kind="primary" busy={busy} onClick={() => save(before.version)}>
            Opslaan
          </Button>
        )
      }
    >
      {theirs && (
        <Difference
          address="je"
          {...whatDiffers(seatInLines(mine), seatInLines(theirs))}
          onKeepMine={() => save(theirs.version)}
          onTakeTheirs={onDone}
          onMerge={() => {
            const both = together<SeatFields>(
              { chair: before.chair, mayDecide: before.mayDecide, layer: before.layer, backedBy: before.backedBy },
              mine,
              theirs,
            );
            setChair(both.chair);
            setMayDecide(both.mayDecide);
            setLayer(both.layer);
            setBackedBy(both.backedBy);
            setBefore({ ...before, ...theirs });
            reset();
          }}
        />
      )}
      {whole && !theirs && <ErrorState problem={whole} kept="Er is niets veranderd." />}
      {!theirs && (
        <>
          <Checkbox
            name={name("chair")}
            label="Voorzitter"
            checked={chair}
            onChange={(event) => setChair(event.target.checked)}
          />
          <Checkbox
            name={name("mayDecide")}
            label="Mag besluiten"
            hint="Wat deze collega toezegt, komt de organisatie na."
            checked={mayDecide}
            onChange={(event) => setMayDecide(event.target.checked)}
          />
          <Field
            name={name("backedBy")}
            label="Wie staat erachter?"
            hint="Een functie, geen naam. Bijvoorbeeld: teammanager wijkteam."
            error={errorFor(problem, "backedBy")}
            optional
          >
            {(wiring) => (
              <TextInput
                {...wiring}
                maxLength={120}
                value={backedBy}
                onChange={(event) => setBackedBy(event.target.value)}
              />
            )}
          </Field>
          <Field name={name("layer")} label="Laag" error={errorFor(problem, "layer")}>
            {(wiring) => (
              <Select
                {...wiring}
                value={layer}
                onChange={(event) =>
                  setLayer((Object.keys(layers) as Seat["layer"][]).find((one) => one === event.target.value) ?? layer)
                }
                options={Object.entries(layers).map(([value, label]) => ({ value, label }))}
              />
            )}
          </Field>
          {!seat.mine && (
            <div className="vw-stack vw-gap-1">
              <p className="vw-quiet">
                Stopt deze plek? Wat van deze collega open staat, komt dan bij de voorzitter. Beter is dat de collega
                zelf overdraagt.
              </p>
              <div>
                <Button
                  kind="danger"
                  busy={end.busy}
                  onClick={() =>
                    void end.act({ seatId: seat.seatId }).then(
                      () => {
                        announce("De plek is gestopt.");
                        onDone();
                      },
                      () => undefined,
                    )
                  }
                >
                  {`Plek van ${seat.name ?? "deze collega"} beëindigen`}
                </Button>
              </div>
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}

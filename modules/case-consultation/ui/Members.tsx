import { announce, Button, Checkbox, Disclosure, ErrorState, Field, Select } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { endSeat, type Group, giveSeat } from "../contract.ts";
import { errorFor, inFull, wholeProblem } from "./wording.ts";

function GiveSeat({ group }: { group: Group }) {
  const [membershipId, setMembershipId] = useState("");
  const [chair, setChair] = useState(false);
  const [mayDecide, setMayDecide] = useState(false);
  const { act, busy, problem } = useAct(giveSeat);
  const give = (event: FormEvent) => {
    event.preventDefault();
    act({ groupId: group.groupId, membershipId, chair, mayDecide }).then(
      () => {
        setMembershipId("");
        setChair(false);
        setMayDecide(false);
        announce("De plek is gegeven.");
      },
      () => undefined,
    );
  };
  const whole = wholeProblem(problem);
  return (
    <form className="vw-stack vw-gap-2 vw-no-print" onSubmit={give} noValidate>
      <h3>Iemand een plek geven</h3>
      {whole && <ErrorState problem={whole} kept="Er is niets veranderd." />}
      <Field name="membershipId" label="Wie" error={errorFor(problem, "membershipId")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een collega uit de regio"
            value={membershipId}
            onChange={(event) => setMembershipId(event.target.value)}
            options={group.withoutSeat.map((colleague) => ({
              value: colleague.membershipId,
              label: inFull(colleague),
            }))}
          />
        )}
      </Field>
      <Checkbox name="chair" label="Voorzitter" checked={chair} onChange={(event) => setChair(event.target.checked)} />
      <Checkbox
        name="mayDecide"
        label="Mag besluiten"
        hint="Wat deze collega toezegt, komt de organisatie na."
        checked={mayDecide}
        onChange={(event) => setMayDecide(event.target.checked)}
      />
      <div>
        <Button type="submit" busy={busy}>
          Plek geven
        </Button>
      </div>
    </form>
  );
}

/** Who sits in the group. Someone can have a substitute; who leaves sees nothing from then on. */
export function Members({ group }: { group: Group }) {
  const { act, busy, problem } = useAct(endSeat);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="leden">
      <h2 id="leden">Wie zit aan tafel</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {group.seats.length === 0 && <p>Nog niemand. Geef in elk geval een voorzitter een plek.</p>}
      <ul className="vw-written">
        {group.seats.map((seat) => (
          <li key={seat.seatId}>
            <strong>{seat.name ?? "Een collega"}</strong>
            {seat.chair && " (voorzitter)"}
            <br />
            <span className="vw-quiet">
              {[seat.task, seat.organisation].filter(Boolean).join(" bij ")}
              {seat.mayDecide && ", mag besluiten"}
            </span>
          </li>
        ))}
      </ul>
      {group.may.giveSeat.allowed && (
        <div className="vw-no-print">
          <Disclosure summary="Plekken beheren">
            <div className="vw-stack vw-gap-3">
              <GiveSeat group={group} />
              <ul className="vw-written">
                {group.seats.map((seat) => (
                  <li key={seat.seatId}>
                    <Button
                      kind="subtle"
                      busy={busy}
                      onClick={() => void act({ seatId: seat.seatId }).catch(() => undefined)}
                    >
                      {`Plek van ${seat.name ?? "deze collega"} beëindigen`}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          </Disclosure>
        </div>
      )}
    </section>
  );
}

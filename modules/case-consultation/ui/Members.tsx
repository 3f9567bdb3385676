import { announce, Button, Checkbox, Dialog, ErrorState, Field, Select, StatusBadge } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { endSeat, type Group, giveSeat, layers, type Seat } from "../contract.ts";
import { ChangeSeat } from "./ChangeSeat.tsx";
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

/** Leaving: at once when nothing is open, and by handing over when there is. */
function Leave({ group, seat }: { group: Group; seat: Seat }) {
  const [open, setOpen] = useState(false);
  const { act, busy, problem } = useAct(endSeat);
  const goTo = useGoTo();
  return (
    <div className="vw-no-print">
      <Button
        kind="subtle"
        onClick={() => (group.may.leave.allowed ? setOpen(true) : goTo(`/overdragen?groep=${group.groupId}`))}
      >
        Deze groep verlaten
      </Button>
      <Dialog
        open={open}
        title={`${group.name} verlaten`}
        onClose={() => setOpen(false)}
        closeLabel="Blijven"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({ seatId: seat.seatId }).then(
                () => goTo("/groepen"),
                () => undefined,
              )
            }
          >
            Groep verlaten
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Je zit nog in de groep." />}
        <p>Er staat niets van je open. Je ziet daarna niets meer van deze groep.</p>
      </Dialog>
    </div>
  );
}

function Member({ seat, changeable }: { seat: Seat; changeable: boolean }) {
  const [changing, setChanging] = useState(false);
  return (
    <li>
      <strong>{seat.name ?? "Een collega"}</strong>
      {seat.chair && " (voorzitter)"}
      {seat.mine && <span className="vw-quiet"> (jij)</span>}
      <br />
      <span className="vw-quiet">
        {[seat.kind === "peer" ? "ervaringsdeskundige" : seat.task, seat.organisation].filter(Boolean).join(" bij ")}
        {seat.layer !== "uitvoering" && `, ${layers[seat.layer].toLowerCase()}`}
        {seat.mayDecide && ", mag besluiten"}
        {seat.backedBy && `, ${seat.backedBy} staat erachter`}
      </span>
      {seat.standIns.length > 0 && (
        <>
          <br />
          <span className="vw-quiet">
            Vervanger: {seat.standIns.map(({ name }) => name ?? "een collega").join(", ")}
          </span>
        </>
      )}
      {changeable && (
        <div className="vw-no-print">
          <Button
            kind="subtle"
            aria-label={`Plek van ${seat.name ?? "deze collega"} veranderen`}
            onClick={() => setChanging(true)}
          >
            Veranderen
          </Button>
          {changing && <ChangeSeat seat={seat} onDone={() => setChanging(false)} />}
        </div>
      )}
    </li>
  );
}

/** Who sits in the group, who stands behind them and who comes instead. Who leaves sees nothing from then on. */
export function Members({ group }: { group: Group }) {
  const keeps = group.may.giveSeat.allowed;
  const [keeping, setKeeping] = useState(group.seats.length < 2);
  const own = group.seats.find(({ mine }) => mine);
  const alone = group.seats.filter(({ standIns }) => standIns.length === 0).length;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="leden">
      <h2 id="leden">Wie zit aan tafel</h2>
      {group.seats.length === 0 && <p>Nog niemand. Geef in elk geval een voorzitter een plek.</p>}
      {group.seats.length > 1 && alone > 0 && (
        <StatusBadge tone="warning">
          {`${alone === 1 ? "Eén plek heeft" : `${alone} plekken hebben`} geen vervanger`}
        </StatusBadge>
      )}
      <ul className="vw-written">
        {group.seats.map((seat) => (
          <Member key={seat.seatId} seat={seat} changeable={keeps && keeping} />
        ))}
      </ul>
      {keeps && (
        <div className="vw-stack vw-gap-2 vw-no-print">
          <div>
            <Button aria-expanded={keeping} onClick={() => setKeeping(!keeping)}>
              {keeping ? "Klaar met plekken" : "Plekken beheren"}
            </Button>
          </div>
          {keeping && <GiveSeat group={group} />}
        </div>
      )}
      {own && !group.endedOn && <Leave group={group} seat={own} />}
    </section>
  );
}

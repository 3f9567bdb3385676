import { announce, Button, Card, Field, FormShell, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  answerTogether,
  askTogether,
  type Employer,
  endConversation,
  reserve,
  type TogetherRequest,
} from "../contract.ts";
import { ChooseColleague } from "./ChooseColleague.tsx";
import { Told } from "./Told.tsx";
import { fieldErrorsOf, refusal, whoIs, wholeProblem } from "./wording.ts";

/** A question of a colleague to call together, and the two answers. */
export function Request({ request }: { request: TogetherRequest }) {
  const answer = useAct(answerTogether);
  const { requestId, ofMe, line } = request;
  const say = (yes: boolean) =>
    void answer.act({ requestId, yes }).then(
      () => announce(yes ? "Jullie bellen samen" : "Je collega hoort dat het niet kan"),
      () => undefined,
    );
  if (!ofMe) return <p>Je vroeg {whoIs(request.askedOf)} om samen te bellen. Er is nog geen antwoord.</p>;
  return (
    <div className="vw-stack vw-gap-1">
      <p>
        <strong>{whoIs(request.askedBy)}</strong> vraagt om samen te bellen{line && `: ${line}`}
      </p>
      <Told problem={answer.problem} />
      <div className="vw-cluster vw-gap-1">
        <Button busy={answer.busy} onClick={() => say(true)}>
          Samen bellen
        </Button>
        <Button kind="subtle" busy={answer.busy} onClick={() => say(false)}>
          Dat kan nu niet
        </Button>
      </div>
    </div>
  );
}

function AskTogether({ employer: { employerId, may } }: { employer: Employer }) {
  const ask = useAct(askTogether);
  const [open, setOpen] = useState(false);
  const [membershipId, choose] = useState("");
  const [line, setLine] = useState("");
  if (!open)
    return (
      <Button disabledReason={refusal(may.callTogether)} onClick={() => setOpen(true)}>
        Vragen om samen te bellen
      </Button>
    );
  const errors = fieldErrorsOf(ask.problem);
  return (
    <FormShell
      submitLabel="Vraag versturen"
      busy={ask.busy}
      submitError={wholeProblem(ask.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void ask.act({ employerId, membershipId, line }).then(
          () => {
            announce("Je vraag is verstuurd");
            setOpen(false);
          },
          () => undefined,
        )
      }
    >
      <ChooseColleague
        employerId={employerId}
        name="membershipId"
        label="Met wie?"
        value={membershipId}
        onChange={choose}
        error={errors.find(({ name }) => name === "membershipId")?.message}
      />
      <Field
        name="line"
        label="Waarom?"
        hint="In één regel. Zonder naam van de persoon voor wie je belt."
        error={errors.find(({ name }) => name === "line")?.message}
        optional
      >
        {(control) => <TextInput {...control} value={line} onChange={(event) => setLine(event.target.value)} />}
      </Field>
    </FormShell>
  );
}

/** Whose turn it is and why; reserving comes before calling. */
export function Turn({ employer }: { employer: Employer }) {
  const { employerId, turn, standing, requests, may } = employer;
  const take = useAct(reserve);
  const end = useAct(endConversation);
  const mine = standing.conversation?.mine ? standing.conversation : undefined;
  return (
    <Card heading={<span id="wie-belt">Wie belt?</span>} level={2} as="section">
      <p>
        <strong>{turn.title}</strong>
      </p>
      {turn.why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {mine?.about && <p>Waarover: {mine.about}</p>}
      <Told problem={take.problem ?? end.problem} />
      <div className="vw-stack vw-gap-2 vw-no-print">
        {mine?.reservationId ? (
          <Button
            busy={end.busy}
            onClick={() =>
              void end.act({ reservationId: mine.reservationId ?? "" }).then(
                () => announce("Het gesprek is klaar. Een ander mag weer bellen"),
                () => undefined,
              )
            }
          >
            Gesprek is klaar
          </Button>
        ) : (
          <Button
            kind="primary"
            busy={take.busy}
            // The reason stands above already, in the same words.
            disabledReason={may.reserve.allowed ? undefined : shortReason(may.reserve.reason, refusal(may.reserve))}
            onClick={() =>
              void take.act({ employerId }).then(
                () => announce("Gereserveerd. Jij bent nu in gesprek"),
                () => undefined,
              )
            }
          >
            Reserveren om te bellen
          </Button>
        )}
        {may.reserve.allowed && (
          <p className="vw-employers-quiet">
            Daarna belt niemand anders, {standing.reservationDays} dagen lang. Klaar? Geef het gesprek dan vrij.
          </p>
        )}
        {requests.map((request) => (
          <Request key={request.requestId} request={request} />
        ))}
        {!mine && !requests.some(({ ofMe }) => !ofMe) && <AskTogether employer={employer} />}
      </div>
    </Card>
  );
}

const shortReasons: Readonly<Record<string, string>> = {
  "not-approached": "Deze werkgever wil niet benaderd worden.",
  taken: "Er is al een gesprek.",
  quiet: "Deze werkgever wil nu rust.",
  "not-your-turn": "Jij bent nu niet aan de beurt. Hierboven staat waarom.",
};
const shortReason = (reason: string, detail: string | undefined) => shortReasons[reason] ?? detail;

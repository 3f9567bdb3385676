import { announce, Button, Card, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { fieldErrorsOf, refusal, Told, whoIs, wholeProblem } from "../../employers/ui/parts/index.ts";
import { answerOrganiser, askOrganiser, type EventPage, eventChoices, giveEvent } from "../contract.ts";

function AskColleague({ event }: { event: EventPage }) {
  const [open, setOpen] = useState(false);
  const [membershipId, choose] = useState("");
  const { data: choices } = useEndpoint(eventChoices, {}, { enabled: open });
  const ask = useAct(askOrganiser);
  const errors = fieldErrorsOf(ask.problem);
  const there = new Set([event.owner, ...event.organisers].map((one) => one.membershipId));
  if (!open) return <Button onClick={() => setOpen(true)}>Collega vragen om mee te doen</Button>;
  return (
    <FormShell
      submitLabel="Vragen"
      busy={ask.busy}
      submitError={wholeProblem(ask.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void ask.act({ eventId: event.eventId, membershipId }).then(
          () => {
            announce("Je vraag is verstuurd");
            setOpen(false);
            choose("");
          },
          () => undefined,
        )
      }
      afterSubmit={
        <Button kind="subtle" onClick={() => setOpen(false)}>
          Toch niet
        </Button>
      }
    >
      <Field
        name="membershipId"
        label="Wie?"
        hint="Van je eigen of een andere organisatie. Je collega zegt zelf ja."
        error={errors.find(({ name }) => name === "membershipId")?.message}
      >
        {(control) => (
          <Select
            {...control}
            placeholder="Kies een collega"
            value={membershipId}
            options={(choices?.colleagues ?? []).flatMap((one) =>
              one.membershipId && !there.has(one.membershipId) ? [{ value: one.membershipId, label: whoIs(one) }] : [],
            )}
            onChange={(change) => choose(change.target.value)}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** One owner; others by their own yes. */
export function Organisers({ event }: { event: EventPage }) {
  const { eventId, owner, organisers, asked, mine, mineToOwn, ownerIsGone, may, cancelled, begun } = event;
  const join = useAct(answerOrganiser);
  const give = useAct(giveEvent);
  const answer = (yes: boolean, said: string) =>
    void join.act({ eventId, yes }).then(
      () => announce(said),
      () => undefined,
    );
  return (
    <Card heading={<span id="wie">Wie dit maakt</span>} level={2} as="section">
      <ul>
        <li>
          {whoIs(owner)} ({ownerIsGone ? "was eigenaar, werkt hier niet meer" : "eigenaar"})
        </li>
        {organisers.map((one) => (
          <li key={one.membershipId}>
            {whoIs(one)}
            {!one.yesOn && " (gevraagd, nog geen antwoord)"}
            {one.yesOn && one.membershipId && may.handOver.allowed && (
              <>
                {" "}
                <Button
                  kind="subtle"
                  busy={give.busy}
                  onClick={() =>
                    void give.act({ eventId, membershipId: one.membershipId ?? "" }).then(
                      () => announce("De bijeenkomst heeft een andere eigenaar"),
                      () => undefined,
                    )
                  }
                >
                  {`${one.name ?? "Deze collega"} wordt eigenaar`}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <Told problem={join.problem ?? give.problem} />
      <div className="vw-stack vw-gap-2 vw-no-print">
        {asked && !cancelled && (
          <>
            <p>Een collega vraagt of je meedoet.</p>
            <div className="vw-cluster vw-gap-2">
              <Button kind="primary" busy={join.busy} onClick={() => answer(true, "Je doet mee")}>
                Ja, ik doe mee
              </Button>
              <Button busy={join.busy} onClick={() => answer(false, "Je doet niet mee")}>
                Nee, liever niet
              </Button>
            </div>
          </>
        )}
        {mine && !mineToOwn && !cancelled && !begun && (
          <Button kind="subtle" busy={join.busy} onClick={() => answer(false, "Je doet niet meer mee")}>
            Ik doe niet meer mee
          </Button>
        )}
        {refusal(may.organise) === undefined && <AskColleague event={event} />}
      </div>
    </Card>
  );
}

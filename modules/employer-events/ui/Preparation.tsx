import {
  announce,
  Button,
  Card,
  DateInput,
  dutchDate,
  Field,
  Icon,
  LinkButton,
  VisuallyHidden,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { fieldErrorsOf, refusal, Told, whoIs, wholeProblem } from "../../employers/ui/parts/index.ts";
import { answerTeller, type EventPage } from "../contract.ts";
import { preparationOf } from "./wording.ts";

/** Noted by who has the contact with the employer who would tell it. */
function TellerAnswer({ event: { eventId, today } }: { event: EventPage }) {
  const say = useAct(answerTeller);
  const [saidOn, setSaidOn] = useState(today);
  const send = (yes: boolean) =>
    void say.act({ eventId, yes, saidOn }).then(
      () => announce(yes ? "Het ja staat erbij" : "Er wordt een andere werkgever gezocht"),
      () => undefined,
    );
  const error = fieldErrorsOf(say.problem).find(({ name }) => name === "saidOn")?.message;
  return (
    <div className="vw-stack vw-gap-2 vw-no-print">
      <Told problem={wholeProblem(say.problem)} />
      <Field name="saidOn" label="Op welke dag zei de werkgever dat?" error={error}>
        {(control) => <DateInput {...control} value={saidOn} onChange={setSaidOn} />}
      </Field>
      <div className="vw-cluster vw-gap-2">
        <Button busy={say.busy} onClick={() => send(true)}>
          De werkgever zei ja
        </Button>
        <Button kind="subtle" busy={say.busy} onClick={() => send(false)}>
          De werkgever zei nee
        </Button>
      </div>
    </div>
  );
}

function Teller({ event }: { event: EventPage }) {
  const { teller, nobodyTells } = event;
  if (!teller) return nobodyTells ? <p>Er vertelt geen werkgever.</p> : null;
  const name = teller.name ?? `een werkgever van ${teller.keptBy}`;
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        {teller.yesOn ? "Het verhaal komt van " : "Gevraagd om te vertellen: "}
        {teller.seen ? <a href={`/werkgevers/${teller.employerId}`}>{name}</a> : name}.{" "}
        {teller.yesOn
          ? `De werkgever zei zelf ja op ${dutchDate(teller.yesOn)}.`
          : teller.mayAnswer
            ? "Vraag het de werkgever, en zet hier het antwoord."
            : "Wie daar het contact heeft, vraagt het en zet hier het antwoord."}
      </p>
      {!teller.yesOn && teller.mayAnswer && !event.cancelled && !event.begun && <TellerAnswer event={event} />}
    </div>
  );
}

/** The short list before the first invitation. */
export function Preparation({ event }: { event: EventPage }) {
  const list = preparationOf(event);
  const changing = refusal(event.may.change);
  const over = event.begun || event.cancelled;
  return (
    <Card heading={<span id="voorbereiding">Voorbereiding</span>} level={2} as="section">
      {!over && (
        <p>
          {event.missing.length === 0
            ? "Alles staat klaar. Er kan worden uitgenodigd."
            : "Uitnodigen kan als deze lijst af is. Een werkgever vraag je één keer."}
        </p>
      )}
      <ul className="vw-events-list">
        {list.map(({ what, done }) => (
          <li key={what}>
            <Icon name={done ? "success" : "waiting"} />
            <span>
              {what}
              <VisuallyHidden>{done ? " Af." : " Nog te doen."}</VisuallyHidden>
            </span>
          </li>
        ))}
      </ul>
      <Teller event={event} />
      {event.welcomedBy && <p>{whoIs(event.welcomedBy)} ontvangt de werkgevers.</p>}
      {event.callDays !== null && (
        <p>Het aanspreekpunt belt na binnen {event.callDays === 1 ? "één werkdag" : `${event.callDays} werkdagen`}.</p>
      )}
      {changing && !over && <p className="vw-quiet">{changing}</p>}
      {!changing && (
        <div className="vw-no-print">
          <LinkButton href={`/bijeenkomsten/${event.eventId}/wijzigen`}>
            {event.missing.length === 0 ? "Aanpassen" : "Aanvullen"}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}

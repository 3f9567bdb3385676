import { announce, Button, Card, count, dutchDate, FormShell, Stack, StatusBadge, Sure } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { fieldErrorsOf, Told, whoIs, wholeProblem } from "../../employers/ui/parts/index.ts";
import {
  answers,
  type EventPage,
  type Invitation,
  noteAnswer,
  noteNotAsked,
  outcomes,
  renewInvitation,
} from "../contract.ts";
import { After } from "./After.tsx";
import { AnswerFields, saidOf, type TypedAnswer } from "./AnswerFields.tsx";
import { LinkToSend } from "./LinkToSend.tsx";

const byPhone = {
  question: "Wat zei de werkgever?",
  choices: answers,
  people: "Met hoeveel mensen?",
  wish: "Wat wil de werkgever horen?",
  wishHint: "Wie de bijeenkomst maakt, leest dit.",
};

/** They phoned with their answer. */
function ByPhone({ one, onDone }: { one: Invitation; onDone: () => void }) {
  const note = useAct(noteAnswer);
  const [typed, setTyped] = useState<TypedAnswer>({
    answer: one.answer ?? "",
    people: one.people ? String(one.people) : "",
    wish: one.wish,
  });
  const errors = fieldErrorsOf(note.problem);
  return (
    <FormShell
      submitLabel="Antwoord opslaan"
      busy={note.busy}
      submitError={wholeProblem(note.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void note.act({ invitationId: one.invitationId, ...saidOf(typed) }).then(
          () => {
            announce("Het antwoord staat erbij");
            onDone();
          },
          () => undefined,
        )
      }
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Toch niet
        </Button>
      }
    >
      <AnswerFields
        typed={typed}
        onType={setTyped}
        errorOf={(name) => errors.find((error) => error.name === name)?.message}
        words={byPhone}
      />
    </FormShell>
  );
}

function Before({ one, name }: { one: Invitation; name: string }) {
  const renew = useAct(renewInvitation);
  const stop = useAct(noteNotAsked);
  const [link, setLink] = useState("");
  const [phoned, setPhoned] = useState(false);
  if (phoned) return <ByPhone one={one} onDone={() => setPhoned(false)} />;
  return (
    <div className="vw-stack vw-gap-2 vw-no-print">
      {link && <LinkToSend link={link} name={name} />}
      <Told problem={renew.problem ?? stop.problem} />
      <div className="vw-cluster vw-gap-2">
        <Button onClick={() => setPhoned(true)}>Antwoord noteren</Button>
        {one.mine && (
          <Button
            kind="subtle"
            busy={renew.busy}
            onClick={() =>
              void renew.act({ invitationId: one.invitationId }).then(
                (made) => {
                  setLink(made.link);
                  announce("Er is een nieuwe link. De vorige werkt niet meer");
                },
                () => undefined,
              )
            }
          >
            Nieuwe link maken
          </Button>
        )}
        {one.mine && !one.notAsked && (
          <Sure
            label="Niet meer vragen"
            question={`Wil ${name} niet meer gevraagd worden?`}
            busy={stop.busy}
            onDo={() =>
              void stop.act({ invitationId: one.invitationId }).then(
                () => announce("Deze werkgever wordt niet meer voor bijeenkomsten gevraagd"),
                () => undefined,
              )
            }
          >
            <p>
              Dan nodigt niemand deze werkgever nog uit voor een bijeenkomst, van geen enkele organisatie. Bellen over
              werk mag wel. De werkgever kan hier zelf op terugkomen, met de link.
            </p>
          </Sure>
        )}
      </div>
    </div>
  );
}

const answerTone = { yes: "success", no: "neutral", "other-time": "info" } as const;

function One({ one, event }: { one: Invitation; event: EventPage }) {
  const name = one.name ?? `Een werkgever van ${one.keptBy}`;
  const open = !event.cancelled && (event.mine || one.mine);
  return (
    <Card
      as="li"
      level={3}
      heading={name}
      href={one.employerId ? `/werkgevers/${one.employerId}` : undefined}
      weight={one.toCall && one.mine ? "urgent" : "normal"}
    >
      <div className="vw-cluster vw-gap-1">
        {one.answer ? (
          <StatusBadge tone={answerTone[one.answer]}>
            {one.answer === "yes" && one.people
              ? `Komt, ${count(one.people, "persoon", "personen")}`
              : answers[one.answer]}
          </StatusBadge>
        ) : (
          <StatusBadge tone="waiting">{one.opened ? "Geopend, nog geen antwoord" : "Nog geen antwoord"}</StatusBadge>
        )}
        {one.came !== null && (
          <StatusBadge tone={one.came ? "success" : "neutral"}>{one.came ? "Was er" : "Was er niet"}</StatusBadge>
        )}
        {one.outcome && <StatusBadge tone="success">{outcomes[one.outcome]}</StatusBadge>}
        {one.notAsked && <StatusBadge tone="error">Wil niet meer gevraagd worden</StatusBadge>}
      </div>
      {one.wish && <p className="vw-events-words">Wil graag horen: {one.wish}</p>}
      <p className="vw-quiet">
        Uitgenodigd op {dutchDate(one.invitedOn)}
        {one.answeredOn &&
          `, antwoord op ${dutchDate(one.answeredOn)}${one.byLink ? " met de link" : ", via een collega"}`}
        . Het contact heeft {whoIs(one.caller)}.{one.calledOn && ` Nagebeld op ${dutchDate(one.calledOn)}.`}
      </p>
      {open && !event.begun && <Before one={one} name={name} />}
      {open && event.begun && <After one={one} today={event.today} />}
    </Card>
  );
}

/** Whom the reader may see of who was invited: organisers all, others whom they invited themselves. */
export function Invitations({ event }: { event: EventPage }) {
  const { counts, invitations, mine } = event;
  const hidden = counts.invited - invitations.length;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="genodigd">
      <h2 id="genodigd">Wie is uitgenodigd</h2>
      <p>
        {counts.invited === 0
          ? "Er is nog niemand uitgenodigd."
          : `${counts.invited} uitgenodigd. Ja: ${counts.yes}${counts.people > 0 ? ` (${count(counts.people, "persoon", "personen")})` : ""}. Nee: ${counts.no}. Liever een andere keer: ${counts.otherTime}. Nog geen antwoord: ${counts.invited - counts.yes - counts.no - counts.otherTime}.`}
        {!mine && hidden > 0 && " Wie door anderen is uitgenodigd, zien de collega's die dit maken."}
      </p>
      {invitations.length > 0 && (
        <Stack as="ul" gap={2}>
          {invitations.map((one) => (
            <One key={one.invitationId} one={one} event={event} />
          ))}
        </Stack>
      )}
    </section>
  );
}

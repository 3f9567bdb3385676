import { announce, Button, CheckboxGroup, count, dutchDate, ErrorState } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { agreements, answerStay, closeHelpLink, type Job, putBuddy } from "../contract.ts";
import { agreementWords, monthsInWords, sourceWords, stayWords } from "./wording.ts";

/** Whether the link of an employer is open, since when it was looked at, and closing it. */
export function LinkState({ job, address }: { job: Job; address: "u" | "je" }) {
  const close = useAct(closeHelpLink);
  const { link } = job;
  if (!link) return null;
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        {address === "u" ? "Uw werkgever" : "De werkgever"} heeft een link om hulp te vragen, tot en met{" "}
        {dutchDate(link.until)}.{" "}
        {link.views === 0
          ? "Nog niet geopend."
          : `${count(link.views, "keer", "keer")} geopend${link.lastSeenOn ? `, het laatst op ${dutchDate(link.lastSeenOn)}` : ""}.`}
      </p>
      {close.problem && <ErrorState problem={close.problem} kept="De link is nog open." />}
      <div className="vw-no-print">
        <Button
          kind="danger"
          busy={close.busy}
          aria-label={`Link sluiten van ${job.employer}`}
          onClick={() =>
            void close.act({ linkId: link.linkId }).then(
              () => announce("De link is gesloten"),
              () => undefined,
            )
          }
        >
          Link sluiten
        </Button>
      </div>
    </div>
  );
}

/** What was agreed with a colleague at work, in choices. The name has a place of its own, with two yeses. */
export function BuddyForm({ job, children }: { job: Job; children?: ReactNode }) {
  const save = useAct(putBuddy);
  const [open, setOpen] = useState(false);
  const [agreed, setAgreed] = useState(job.buddy?.agreed ?? []);
  const { buddy, placementId } = job;
  const put = (thereIs: boolean) =>
    void save.act({ placementId, thereIs, agreed }).then(
      () => {
        setOpen(false);
        announce(thereIs ? "De afspraken staan er" : "Er staat nu: geen Harrie");
      },
      () => undefined,
    );
  return (
    <div className="vw-stack vw-gap-2">
      <h4>Een collega die helpt (Harrie)</h4>
      {!buddy && <p>Hier is nog niets over afgesproken.</p>}
      {buddy && !buddy.thereIs && <p>Er is nu geen Harrie.</p>}
      {buddy?.thereIs && (
        <>
          <p>Er is een Harrie{buddy.name ? `: ${buddy.name}` : ""}.</p>
          {buddy.agreed.length > 0 && (
            <ul>
              {buddy.agreed.map((one) => (
                <li key={one}>{agreementWords[one]}</li>
              ))}
            </ul>
          )}
          {children}
        </>
      )}
      {save.problem && <ErrorState problem={save.problem} kept="Er is niets veranderd." />}
      {open ? (
        <form
          className="vw-stack vw-gap-2 vw-no-print"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            put(true);
          }}
        >
          <CheckboxGroup
            name={`harrie-${placementId}`}
            label="Wat is er afgesproken?"
            hint="Alleen over het werk."
            optional
            error={undefined}
            choices={agreements.map((value) => ({ value, label: agreementWords[value] }))}
            input={({ value }) => ({
              checked: agreed.some((one) => one === value),
              onChange: () =>
                setAgreed(agreements.filter((one) => (one === value ? !agreed.includes(one) : agreed.includes(one)))),
            })}
          />
          <div className="vw-cluster vw-gap-2">
            <Button type="submit" busy={save.busy}>
              Er is een Harrie
            </Button>
            <Button kind="subtle" busy={save.busy} onClick={() => put(false)}>
              Er is geen Harrie
            </Button>
            <Button kind="subtle" onClick={() => setOpen(false)}>
              Annuleren
            </Button>
          </div>
        </form>
      ) : (
        <div className="vw-no-print">
          <Button
            onClick={() => setOpen(true)}
            aria-label={`${buddy ? "Afspraken veranderen" : "Opschrijven"}: Harrie bij ${job.employer}`}
          >
            {buddy ? "Afspraken veranderen" : "Opschrijven"}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One tap: does someone still work there? The latest moment asks; what was said before stays to be read. */
export function Stays({ job, address }: { job: Job; address: "u" | "je" }) {
  const answer = useAct(answerStay);
  const latest = job.stays.at(-1);
  if (!latest) return null;
  const known = job.stays.filter(({ state }) => state !== "unknown");
  // Of a job that was over by then, it is already known that nobody works there.
  const over = job.endsOn !== null && job.endsOn < latest.dueOn;
  const choices = over ? (["elsewhere", "not"] as const) : (["here", "elsewhere", "not"] as const);
  const words =
    address === "u"
      ? { here: "Ja, hier", elsewhere: "Ik werkte ergens anders", not: "Ik werkte toen niet" }
      : stayWords;
  return (
    <div className="vw-stack vw-gap-2">
      <h4>
        {address === "u"
          ? over
            ? "Had u daarna ander werk?"
            : "Werkt u hier nog?"
          : over
            ? "Was er daarna ander werk?"
            : "Werkt de persoon hier nog?"}
      </h4>
      {known.length > 0 && (
        <ul>
          {known.map(({ months, state, saidBy }) => (
            <li key={months}>
              Na {monthsInWords(months)}: {stayWords[state].toLowerCase()}
              {saidBy && ` (${sourceWords[saidBy]})`}
            </li>
          ))}
        </ul>
      )}
      {answer.problem && <ErrorState problem={answer.problem} kept="Er is niets veranderd." />}
      <fieldset className="vw-field vw-no-print">
        <legend>
          Na {monthsInWords(latest.months)}, op {dutchDate(latest.dueOn)}
        </legend>
        <div className="vw-cluster vw-gap-2">
          {choices.map((state) => (
            <Button
              key={state}
              kind={latest.state === state ? "secondary" : "subtle"}
              aria-pressed={latest.state === state && latest.saidBy !== "hours"}
              busy={answer.busy}
              onClick={() =>
                void answer.act({ placementId: job.placementId, months: latest.months, state }).then(
                  () => announce("Dit staat er nu"),
                  () => undefined,
                )
              }
            >
              {words[state]}
            </Button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

import { announce, Button, ErrorState, RadioGroup } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { getMeetingWorth, type MeetingWorth, sayWorth } from "../contract.ts";
import { errorFor, wholeProblem } from "./wording.ts";

const words = { yes: "Ja", ok: "Gaat", no: "Nee" } as const;
type Worth = keyof typeof words;

/** After the meeting, one question. Only sums come back, and only from three answers on. */
export function WorthIt({ meetingId }: { meetingId: string }) {
  const { data } = useEndpoint(getMeetingWorth, { meetingId });
  if (!data || (!data.may.answer.allowed && !data.given && !data.counts)) return null;
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="tijd-waard">
      <h2 id="tijd-waard">Was dit je tijd waard?</h2>
      {data.may.answer.allowed && <Ask meetingId={meetingId} />}
      {data.given && <p>Je antwoord is geteld. Bedankt.</p>}
      {data.counts ? (
        <Counts counts={data.counts} remarks={data.remarks} />
      ) : (
        <p className="vw-quiet">
          Vanaf drie antwoorden staat hier wat de groep ervan vond. Wie wat zei, bewaren we niet.
        </p>
      )}
    </section>
  );
}

function Counts({ counts, remarks }: { counts: NonNullable<MeetingWorth["counts"]>; remarks: readonly string[] }) {
  return (
    <>
      <p>
        Ja: {counts.yes}. Gaat: {counts.ok}. Nee: {counts.no}.
      </p>
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={remark} className="vw-text">
              {remark}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Ask({ meetingId }: { meetingId: string }) {
  const [worth, setWorth] = useState<Worth | "">("");
  const [remark, setRemark] = useState("");
  const help = useTextHelp({ aboutSomeone: false });
  const { act, busy, problem } = useAct(sayWorth);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({ meetingId, worth: worth as Worth, remark, left }).then(
        () => announce("Bedankt. Je antwoord is geteld."),
        () => undefined,
      ),
    );
  };
  const whole = wholeProblem(problem);
  return (
    <form className="vw-stack vw-gap-2 vw-written-form" onSubmit={send} noValidate>
      {whole && <ErrorState problem={whole} kept="Wat je invulde, staat er nog." />}
      <RadioGroup
        name="tijd-waard-antwoord"
        label="Was dit overleg je tijd waard?"
        hint="Je antwoord wordt alleen geteld. Je naam staat er niet bij."
        error={errorFor(problem, "worth")}
        choices={Object.entries(words).map(([value, label]) => ({ value, label }))}
        input={({ value }) => ({ checked: worth === value, onChange: () => setWorth(value as Worth) })}
      />
      <CheckedText
        help={help}
        name="tijd-waard-opmerking"
        label="Wat kan beter, of wat was goed?"
        hint="De groep leest dit, zonder je naam."
        limit={500}
        rows={2}
        value={remark}
        onChange={setRemark}
        error={errorFor(problem, "remark")}
        optional
      />
      <div>
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          Antwoord geven
        </Button>
      </div>
    </form>
  );
}

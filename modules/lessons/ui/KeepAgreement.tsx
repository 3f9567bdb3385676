import { announce, Button, DateInput, ErrorState, Field, FormShell, LoadingPart } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import {
  expireAgreement,
  getAgreementChoices,
  giveOwner,
  proposeVersion,
  reviewAgreement,
  type WorkingAgreement,
} from "../contract.ts";
import { GroupField, OwnerField } from "./AgreementChoices.tsx";
import { errorFor, fieldErrorsOf, wholeProblem } from "./wording.ts";

type Props = { found: WorkingAgreement; onDone: () => void };

function NotNow({ onDone }: { onDone: () => void }) {
  return (
    <Button kind="subtle" onClick={onDone}>
      Niet nu
    </Button>
  );
}

/** Says that it worked, and closes. A refusal stays on the screen. */
const after = (said: string, onDone: () => void) =>
  [
    () => {
      announce(said);
      onDone();
    },
    () => undefined,
  ] as const;

export function ChangeAgreement({ found, start, onDone }: Props & { start: string }) {
  const { data: choices, problem: missing } = useEndpoint(getAgreementChoices, {});
  const [text, setText] = useState(start);
  const [why, setWhy] = useState("");
  const [groupId, setGroupId] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(proposeVersion);
  if (missing) return <ErrorState problem={missing} kept="Er is niets veranderd." />;
  if (!choices) return <LoadingPart />;
  const { agreementId, version } = found;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="nieuwe-versie">
      <h2 id="nieuwe-versie">Nieuwe versie voorstellen</h2>
      <FormShell
        onSubmit={() =>
          void help.send((left) =>
            act({ agreementId, version, text, why, groupId, left }).then(
              ...after("De nieuwe versie is voorgesteld.", onDone),
            ),
          )
        }
        submitLabel="Nieuwe versie voorstellen"
        busy={busy}
        submitRefused={help.refused}
        submitError={wholeProblem(problem)}
        fieldErrors={fieldErrorsOf(problem)}
        afterSubmit={<NotNow onDone={onDone} />}
      >
        <CheckedText
          help={help}
          name="text"
          label="De nieuwe tekst"
          limit={8000}
          rows={6}
          value={text}
          onChange={setText}
          error={errorFor(problem, "text")}
        />
        <CheckedText
          help={help}
          name="why"
          label="Wat verandert er, en waarom?"
          limit={1000}
          rows={2}
          value={why}
          onChange={setWhy}
          error={errorFor(problem, "why")}
        />
        <GroupField choices={choices} value={groupId} onChange={setGroupId} error={errorFor(problem, "groupId")} />
      </FormShell>
    </section>
  );
}

export function GiveOwner({ found, onDone }: Props) {
  const { data: choices, problem: missing } = useEndpoint(getAgreementChoices, {});
  const [owner, setOwner] = useState("");
  const { act, busy, problem } = useAct(giveOwner);
  if (missing) return <ErrorState problem={missing} kept="Er is niets veranderd." />;
  if (!choices) return <LoadingPart />;
  const { agreementId, version } = found;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="overdragen">
      <h2 id="overdragen">Aan iemand overdragen</h2>
      <FormShell
        onSubmit={() =>
          void act({ agreementId, version, ownerMembershipId: owner }).then(
            ...after("De werkafspraak heeft een nieuwe eigenaar.", onDone),
          )
        }
        submitLabel="Overdragen"
        busy={busy}
        submitError={wholeProblem(problem)}
        fieldErrors={fieldErrorsOf(problem)}
        afterSubmit={<NotNow onDone={onDone} />}
      >
        <OwnerField
          choices={choices}
          value={owner}
          onChange={setOwner}
          error={errorFor(problem, "ownerMembershipId")}
        />
      </FormShell>
    </section>
  );
}

export function Review({ found, onDone }: Props) {
  const [reviewOn, setReviewOn] = useState("");
  const { act, busy, problem } = useAct(reviewAgreement);
  const { agreementId, version } = found;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="bekeken">
      <h2 id="bekeken">Bekeken: nog goed</h2>
      <FormShell
        onSubmit={() =>
          void act({ agreementId, version, reviewOn }).then(...after("Opgeslagen. Je krijgt op tijd bericht.", onDone))
        }
        submitLabel="Nog goed"
        busy={busy}
        submitError={wholeProblem(problem)}
        fieldErrors={fieldErrorsOf(problem)}
        afterSubmit={<NotNow onDone={onDone} />}
      >
        <Field name="reviewOn" label="Wanneer bekijken jullie hem weer?" error={errorFor(problem, "reviewOn")}>
          {(wiring) => <DateInput {...wiring} value={reviewOn} onChange={setReviewOn} />}
        </Field>
      </FormShell>
    </section>
  );
}

export function Expire({ found, onDone }: Props) {
  const [why, setWhy] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(expireAgreement);
  const { agreementId, version } = found;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="vervallen">
      <h2 id="vervallen">Laten vervallen</h2>
      <FormShell
        onSubmit={() =>
          void help.send((left) =>
            act({ agreementId, version, why, left }).then(...after("De werkafspraak is vervallen.", onDone)),
          )
        }
        submitLabel="Laten vervallen"
        busy={busy}
        submitRefused={help.refused}
        submitError={wholeProblem(problem)}
        fieldErrors={fieldErrorsOf(problem)}
        afterSubmit={<NotNow onDone={onDone} />}
      >
        <CheckedText
          help={help}
          name="why"
          label="Waarom?"
          limit={1000}
          rows={2}
          value={why}
          onChange={setWhy}
          error={errorFor(problem, "why")}
          optional
        />
      </FormShell>
    </section>
  );
}

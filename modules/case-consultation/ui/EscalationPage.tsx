import "./case-consultation.css";
import { announce, Button, DateInput, ErrorState, Field, LoadingFrame, Page, Stack } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { answerEscalation, type EscalationPage as Found, getEscalation } from "../contract.ts";
import { EscalationCard } from "./EscalationCard.tsx";
import { isADay } from "./typed.ts";
import { errorFor, wholeProblem } from "./wording.ts";

const title = "Een knelpunt, aan jou voorgelegd";

function Answer({ found }: { found: Found }) {
  const [answer, setAnswer] = useState(found.answer);
  const [willDoOn, setWillDoOn] = useState(found.willDoOn ?? "");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(answerEscalation);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({
        escalationId: found.id,
        version: found.version,
        answer,
        willDoOn: isADay(willDoOn) ? willDoOn : null,
        left,
      }).then(
        () => announce("Je antwoord is verstuurd."),
        () => undefined,
      ),
    );
  };
  const whole = wholeProblem(problem);
  return (
    <form className="vw-stack vw-gap-2 vw-written-form" onSubmit={send} noValidate>
      {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
      <CheckedText
        help={help}
        name="antwoord"
        label="Wat ga je doen?"
        hint="Iedereen die erbij hoort leest dit. Noem geen namen."
        limit={2000}
        value={answer}
        onChange={setAnswer}
        error={errorFor(problem, "answer")}
      />
      <Field name="voor-wanneer" label="Voor wanneer?" error={errorFor(problem, "willDoOn")} optional>
        {(wiring) => <DateInput {...wiring} value={willDoOn} onChange={setWillDoOn} />}
      </Field>
      <div>
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          {found.answeredOn ? "Antwoord veranderen" : "Antwoord versturen"}
        </Button>
      </div>
    </form>
  );
}

/** Something stuck, for who it was put before and everyone else concerned. */
export default function EscalationPage() {
  const escalationId = usePathParam("escalationId");
  const { data: found, problem, refetch } = useEndpoint(getEscalation, { escalationId });
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!found) return <LoadingFrame title={title} />;
  return (
    <Page
      title={found.may.answer.allowed ? title : "Een knelpunt, voorgelegd"}
      lead="Het gaat over een organisatie en een functie, niet over een collega."
      breadcrumb={[{ href: "/mijn-werk", label: "Mijn werk" }]}
    >
      <Stack as="ul">
        <EscalationCard item={found} />
      </Stack>
      {found.caseId ? (
        <p>
          <a href={`/casus/${found.caseId}`}>Naar de casus: {found.question}</a>
        </p>
      ) : (
        <p className="vw-quiet">De casus zelf is van de groep. Je hebt haar niet nodig om hierover te beslissen.</p>
      )}
      {found.may.answer.allowed && <Answer key={found.version} found={found} />}
    </Page>
  );
}

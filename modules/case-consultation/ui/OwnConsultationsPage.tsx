import "./case-consultation.css";
import {
  announce,
  Button,
  Card,
  Dialog,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  LoadMore,
  Notice,
  Page,
  PrintButton,
  RadioGroup,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct, useList } from "../../../platform/browser/query.ts";
import { answerOwnLookBack, listOwnConsultations, type OwnConsultation, unnameCase } from "../contract.ts";
import { byLine, errorFor, helpedWord, ownHelpedWord, stateWord, wholeProblem } from "./wording.ts";

const title = "Overleg over mij";

function TakeName({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false);
  const { act, busy, problem } = useAct(unnameCase);
  return (
    <div className="vw-no-print">
      <Button onClick={() => setOpen(true)}>Mijn naam van deze casus halen</Button>
      <Dialog
        open={open}
        title="Uw naam van deze casus halen"
        onClose={() => setOpen(false)}
        closeLabel="Laten staan"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({ caseId }).then(
                () => {
                  setOpen(false);
                  announce("Uw naam is van de casus gehaald.");
                },
                () => undefined,
              )
            }
          >
            Haal mijn naam eraf
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
        <p>
          Niemand ziet dan nog dat deze casus over u gaat. U ziet de casus hier ook niet meer. De groep houdt de tekst
          zonder naam.
        </p>
      </Dialog>
    </div>
  );
}

/** One simple question, once it was discussed. Nobody has to. */
function OwnLookBack({ item }: { item: OwnConsultation }) {
  const [chosen, choose] = useState(item.ownLookBack ?? "");
  const { act, busy, problem } = useAct(answerOwnLookBack);
  const send = (event: FormEvent) => {
    event.preventDefault();
    act({ caseId: item.caseId, helped: chosen as keyof typeof ownHelpedWord }).then(
      () => announce("Bedankt. Uw antwoord is bewaard."),
      () => undefined,
    );
  };
  const whole = wholeProblem(problem);
  return (
    <form className="vw-stack vw-gap-2 vw-no-print" onSubmit={send} noValidate>
      {whole && <ErrorState problem={whole} kept="Er is niets veranderd." />}
      <RadioGroup
        name={`eigen-${item.caseId}`}
        label="Hebt u iets gehad aan dit overleg?"
        hint="U hoeft dit niet in te vullen. Wie weet dat het over u gaat, leest uw antwoord."
        error={errorFor(problem, "helped")}
        optional
        choices={Object.entries(ownHelpedWord).map(([value, label]) => ({ value, label }))}
        input={({ value }) => ({ checked: chosen === value, onChange: () => choose(value as typeof chosen) })}
      />
      <div>
        <Button type="submit" busy={busy}>
          {item.ownLookBack ? "Mijn antwoord veranderen" : "Mijn antwoord bewaren"}
        </Button>
      </div>
    </form>
  );
}

/** What stayed stuck and was put before someone who may decide. */
function PutBefore({ items }: { items: OwnConsultation["escalations"] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>Wat vastzit, en wie daarover beslist</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            Er zit iets vast bij {item.organisation}, sinds {dutchDate(item.stuckSince)}. Op {dutchDate(item.askedOn)}{" "}
            is dat gevraagd aan {byLine(item.to)}. <span className="vw-text">{item.reason}</span>{" "}
            {item.answeredOn ? (
              <>
                <strong>Het antwoord:</strong> <span className="vw-text">{item.answer}</span>
                {item.willDoOn ? ` Dat gebeurt voor ${dutchDate(item.willDoOn)}.` : ""}
              </>
            ) : (
              <StatusBadge tone="waiting">Nog geen antwoord</StatusBadge>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Consultation({ item }: { item: OwnConsultation }) {
  return (
    <Card as="li" level={2} heading={item.question}>
      <p className="vw-quiet">
        {item.groupName}. Ingebracht door {byLine(item.broughtBy)}. Met uw naam sinds {dutchDate(item.namedOn)}.
      </p>
      {item.goesOn && (
        <Notice tone="warning" title={`Deze casus gaat weg op ${dutchDate(item.goesOn)}`}>
          <p>Wilt u iets bewaren? Druk deze bladzijde dan voor die dag af.</p>
        </Notice>
      )}
      <h3>Wat is er al geprobeerd</h3>
      <p className="vw-text">{item.tried}</p>
      <h3>Wat is er gevraagd</h3>
      <p className="vw-text">{item.wanted}</p>
      <h3>Wat de groep adviseert</h3>
      {item.advice.length === 0 ? (
        <p>Er is nog geen advies.</p>
      ) : (
        <ul>
          {item.advice.map(({ id, text, by }) => (
            <li key={id}>
              <span className="vw-text">{text}</span> <span className="vw-quiet">({byLine(by)})</span>
            </li>
          ))}
        </ul>
      )}
      <h3>Wie wat gaat doen</h3>
      {item.agreements.length === 0 ? (
        <p>Er is nog niets afgesproken.</p>
      ) : (
        <ul>
          {item.agreements.map(({ id, what, who, dueOn, state }) => (
            <li key={id}>
              {what}.{" "}
              <span className="vw-quiet">
                {byLine(who)}, voor {dutchDate(dueOn)}
              </span>{" "}
              <StatusBadge tone={state === "done" ? "success" : "neutral"}>{stateWord[state]}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
      <PutBefore items={item.escalations} />
      {item.lookBack && (
        <>
          <h3>Heeft het geholpen?</h3>
          <p>{helpedWord[item.lookBack.helped]}</p>
          {item.lookBack.learned && <p className="vw-text">{item.lookBack.learned}</p>}
        </>
      )}
      <div className="vw-no-print">
        <LinkButton href={`/api/v1/papers/my-consultations/${item.caseId}`} download>
          Op papier (pdf)
        </LinkButton>
      </div>
      {item.discussedOn && <OwnLookBack item={item} />}
      {(item.status === "planned" || item.status === "waiting") && (
        <p className="vw-no-print">
          Wilt u erbij zijn als de groep hierover praat? Vraag het aan wie uw vraag inbracht. Bent u gevraagd, dan staat
          hier <a href={`/mijn/casusoverleg/${item.caseId}`}>uw plaats aan tafel</a>.
        </p>
      )}
      <TakeName caseId={item.caseId} />
    </Card>
  );
}

/** What was asked, advised and promised about the person, for the person. */
export default function OwnConsultationsPage() {
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listOwnConsultations, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />
      </Page>
    );
  if (!items) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="Mensen uit zorg en werk denken soms samen mee over een vraag. Met uw naam kan dat alleen als u het goedvindt."
    >
      {items.length === 0 ? (
        <EmptyState title="Er is geen overleg met uw naam">
          <p>
            Vraagt iemand of een overleg met uw naam mag? Dan ziet u dat bij uw toestemmingen. Nee zeggen mag altijd.
          </p>
        </EmptyState>
      ) : (
        <>
          <Stack as="ul">
            {items.map((item) => (
              <Consultation key={item.caseId} item={item} />
            ))}
          </Stack>
          <LoadMore shown={`${items.length} getoond`} hasMore={hasMore} busy={loadingMore} onMore={more} />
          <div className="vw-no-print">
            <PrintButton />
          </div>
        </>
      )}
    </Page>
  );
}

import "./lessons.css";
import {
  announce,
  Button,
  Card,
  count,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  LoadMore,
  Page,
  Select,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import { focusOn } from "../../case-consultation/ui/parts/index.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { askGroup, type GroupQuestion, getQuestionChoices, listQuestions } from "../contract.ts";
import { AnswerQuestion } from "./AnswerQuestion.tsx";
import { byLine, errorFor, fieldErrorsOf, wholeProblem } from "./wording.ts";

const title = "Vragen tussen groepen";
const crumbs = [{ href: "/lessen", label: "Lessen en werkafspraken" }];

function Ask({ onDone }: { onDone: () => void }) {
  const { data: choices } = useEndpoint(getQuestionChoices, {});
  const [chosen, setChosen] = useState("");
  const [toGroupId, setTo] = useState("");
  const [text, setText] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(askGroup);
  if (!choices) return null;
  const options = (groups: readonly { groupId: string; name: string }[]) =>
    groups.map(({ groupId, name }) => ({ value: groupId, label: name }));
  const groupId = choices.own.length === 1 ? (choices.own[0]?.groupId ?? "") : chosen;
  return (
    <FormShell
      onSubmit={() =>
        void help.send((left) =>
          act({ groupId, toGroupId, text, left }).then(
            () => {
              announce("De vraag is gesteld.");
              onDone();
            },
            () => undefined,
          ),
        )
      }
      submitLabel="Vraag stellen"
      busy={busy}
      submitRefused={help.refused}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet nu
        </Button>
      }
    >
      {choices.own.length > 1 && (
        <Field name="groupId" label="Voor welke groep vraag je dit?" error={errorFor(problem, "groupId")}>
          {(wiring) => (
            <Select
              {...wiring}
              options={options(choices.own)}
              placeholder="Kies je groep"
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field name="toGroupId" label="Aan welke groep?" error={errorFor(problem, "toGroupId")}>
        {(wiring) => (
          <Select
            {...wiring}
            options={options(choices.others.filter((group) => group.groupId !== groupId))}
            placeholder="Kies een groep"
            value={toGroupId}
            onChange={(event) => setTo(event.target.value)}
          />
        )}
      </Field>
      <CheckedText
        help={help}
        name="text"
        label="Wat wil je weten?"
        hint="Alleen tekst, zonder namen. De andere groep ziet jullie casussen niet."
        limit={2000}
        rows={4}
        value={text}
        onChange={setText}
        error={errorFor(problem, "text")}
      />
    </FormShell>
  );
}

function Question({ question }: { question: GroupQuestion }) {
  const state = question.closedOn ? "Afgesloten" : question.answers.length === 0 ? "Wacht op antwoord" : "Beantwoord";
  return (
    <Card as="li" level={2} heading={`${question.fromGroup.name} vraagt ${question.toGroup.name}`}>
      <p className="vw-text">{question.text}</p>
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={state === "Wacht op antwoord" ? "waiting" : "neutral"}>{state}</StatusBadge>
        <span className="vw-quiet">
          Op {dutchDate(question.askedOn)} door {byLine(question.askedBy)}
        </span>
      </div>
      {question.answers.length > 0 && (
        <ul className="vw-stack vw-gap-2">
          {question.answers.map(({ id, text, by, answeredOn }) => (
            <li key={id}>
              <span className="vw-text">{text}</span>{" "}
              <span className="vw-quiet">
                ({byLine(by)}, {dutchDate(answeredOn)})
              </span>
            </li>
          ))}
        </ul>
      )}
      {question.may.answer.allowed && <AnswerQuestion question={question} />}
    </Card>
  );
}

/** Groups of sub-regions that ask each other. */
export default function QuestionsPage() {
  const [asking, setAsking] = useState(false);
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listQuestions, {});
  const { data: choices } = useEndpoint(getQuestionChoices, {});
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />
      </Page>
    );
  if (!items) return <LoadingFrame title={title} />;
  const refused = choices && !choices.may.ask.allowed ? choices.may.ask.detail : undefined;
  return (
    <Page
      title={title}
      breadcrumb={crumbs}
      lead="Loopt je groep ergens op vast wat een andere groep al kent? Vraag het. Zonder namen, en zonder dat zij jullie casussen zien."
      action={
        asking ? undefined : (
          <Button
            kind="primary"
            disabledReason={refused}
            onClick={() => {
              setAsking(true);
              // The button goes; the first question of the form is what comes next.
              requestAnimationFrame(() => focusOn("vragen"));
            }}
          >
            Vraag aan een andere groep
          </Button>
        )
      }
    >
      {asking && (
        <section className="vw-stack vw-gap-2" aria-labelledby="vragen">
          <h2 id="vragen" tabIndex={-1}>
            Vraag aan een andere groep
          </h2>
          <Ask onDone={() => setAsking(false)} />
        </section>
      )}
      {items.length === 0 && !asking && (
        <EmptyState title="Er zijn nog geen vragen">
          <p>Vragen van jouw groepen, en vragen aan jouw groepen, staan hier.</p>
        </EmptyState>
      )}
      <Stack as="ul">
        {items.map((question) => (
          <Question key={question.questionId} question={question} />
        ))}
      </Stack>
      {hasMore && (
        <LoadMore
          shown={`${count(items.length, "vraag", "vragen")} getoond`}
          hasMore={hasMore}
          busy={loadingMore}
          onMore={more}
        />
      )}
    </Page>
  );
}

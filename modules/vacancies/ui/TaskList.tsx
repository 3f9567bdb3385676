import { announce, Button, Checkbox, ErrorState, Sure } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { changeTask, removeTask, rhythmWords, type Task, TaskFacts } from "../contract.ts";
import { TaskForm } from "./TaskForm.tsx";
import { couldGoWords, holdsWords, refusal, weeklyHours } from "./wording.ts";

/** A task in a line or two: how often, how long, who does it now, and what holds there. */
export function TaskWords({ facts }: { facts: TaskFacts }) {
  const holds = holdsWords(facts);
  return (
    <>
      <p>
        {weeklyHours(facts.hours)}, {rhythmWords[facts.howOften]}
        {facts.doneBy && `. Nu: ${facts.doneBy}`}. Kan uit het werk: {couldGoWords[facts.couldGo].toLowerCase()}.
      </p>
      {holds && <p className="vw-quiet">Geldt hier: {holds}.</p>}
    </>
  );
}

const Saved = z.object({ facts: TaskFacts, version: z.int() });

function ChangeTask({ task, onDone }: { task: Task; onDone: () => void }) {
  // The version someone began with: what arrives meanwhile is not what they read.
  const [version] = useState(task.version);
  const { act, busy, problem } = useAct(changeTask);
  const saved = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  return (
    <div className="vw-stack vw-gap-2">
      {saved && (
        <div role="alert" className="vw-stack vw-gap-1">
          <p>
            <strong>Iemand anders heeft dit ook veranderd.</strong> Wat je invulde is niet weg. Dit staat er nu:{" "}
            {saved.facts.what}.
          </p>
          <TaskWords facts={saved.facts} />
          <Button onClick={onDone}>Laten staan wat er nu is</Button>
        </div>
      )}
      <TaskForm
        start={task.facts}
        submitLabel={saved ? "Toch bewaren wat hierboven staat" : "Wijziging bewaren"}
        refused={refusal(task.may.change)}
        busy={busy}
        problem={saved ? undefined : problem}
        onSave={(facts) =>
          void act({ taskId: task.taskId, version: saved?.version ?? version, facts }).then(
            () => {
              announce("Gewijzigd");
              onDone();
            },
            () => undefined,
          )
        }
      />
      <div>
        <Button kind="subtle" onClick={onDone}>
          Toch niet wijzigen
        </Button>
      </div>
    </div>
  );
}

type OneTaskProps = {
  task: Task;
  chosen: boolean;
  changing: boolean;
  onChoose: () => void;
  onChanging: (on: boolean) => void;
};

function OneTask({ task, chosen, changing, onChoose, onChanging }: OneTaskProps) {
  const remove = useAct(removeTask);
  const { taskId, facts, offer, taken, may } = task;
  const canGo = !taken && facts.couldGo !== "no";
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <h3 className="vw-vacancies__title">{facts.what}</h3>
      <TaskWords facts={facts} />
      {offer && (
        <p>
          In: <a href={`/vacatures/${offer.offerId}`}>{offer.title}</a>
        </p>
      )}
      {canGo && (
        <div className="vw-no-print">
          <Checkbox name={`task-${taskId}`} label={`Kies ‘${facts.what}’`} checked={chosen} onChange={onChoose} />
        </div>
      )}
      {remove.problem && <ErrorState problem={remove.problem} kept="De taak staat er nog." />}
      {changing ? (
        <ChangeTask task={task} onDone={() => onChanging(false)} />
      ) : (
        <div className="vw-cluster vw-gap-2 vw-no-print">
          <Button disabledReason={refusal(may.change)} onClick={() => onChanging(true)}>
            {`‘${facts.what}’ wijzigen`}
          </Button>
          {may.change.allowed && (
            <Sure
              label={`‘${facts.what}’ weghalen`}
              question="Deze taak weghalen?"
              danger
              busy={remove.busy}
              onDo={() =>
                void remove.act({ taskId }).then(
                  () => announce("De taak is weg"),
                  () => undefined,
                )
              }
            >
              <p>De taak gaat van de lijst. Een plek die ervan is gemaakt, blijft.</p>
            </Sure>
          )}
        </div>
      )}
    </li>
  );
}

/** All tasks of a company; those that can go into a place have a box to choose them. */
export function TaskList({
  tasks,
  chosen,
  changing,
  onChoose,
  onChanging,
}: {
  tasks: readonly Task[];
  chosen: ReadonlySet<string>;
  /** The one that is being changed: one form for a task at a time. */
  changing: string | undefined;
  onChoose: (taskId: string) => void;
  onChanging: (taskId: string | undefined) => void;
}) {
  return (
    <ul className="vw-vacancies__list">
      {tasks.map((task) => (
        <OneTask
          key={task.taskId}
          task={task}
          chosen={chosen.has(task.taskId)}
          changing={changing === task.taskId}
          onChoose={() => onChoose(task.taskId)}
          onChanging={(on) => onChanging(on ? task.taskId : undefined)}
        />
      ))}
    </ul>
  );
}

import "./vacancies.css";
import { announce, EmptyState, ErrorState, LoadingFrame, Page, PrintButton } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { addTask, listTasks } from "../contract.ts";
import { CarveForm } from "./CarveForm.tsx";
import { TaskForm } from "./TaskForm.tsx";
import { TaskList } from "./TaskList.tsx";
import { refusal } from "./wording.ts";

/** The tasks of a company in a row, and one place made of those that could be taken out. */
export default function TasksPage() {
  const employerId = usePathParam("employerId");
  const { data, problem, refetch } = useEndpoint(listTasks, { employerId });
  const add = useAct(addTask);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState<string>();
  const crumbs = [
    { href: "/werkgevers", label: "Werkgevers" },
    { href: `/werkgevers/${employerId}`, label: data?.employer.name ?? "Werkgever" },
  ];
  if (problem)
    return (
      <Page title="Taken bij een werkgever" breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Taken bij een werkgever" />;
  const free = data.items.filter(({ taskId, taken, facts }) => picked.has(taskId) && !taken && facts.couldGo !== "no");
  return (
    <Page
      title={`Taken bij ${data.employer.name}`}
      lead="Zet samen met de werkgever taken op een rij. Kies wat uit het werk kan, en maak er één plek van. De werkgever kan dit lezen."
      breadcrumb={crumbs}
    >
      <section className="vw-stack vw-gap-2" aria-labelledby="op-een-rij">
        <h2 id="op-een-rij">Op een rij</h2>
        {data.items.length === 0 ? (
          <EmptyState title="Er staat nog geen taak">
            <p>Vraag: welke taken blijven liggen, en wat doet een vakman die er eigenlijk geen tijd voor heeft?</p>
          </EmptyState>
        ) : (
          <TaskList
            tasks={data.items}
            chosen={picked}
            changing={changing}
            onChanging={setChanging}
            onChoose={(taskId) => {
              const next = new Set(picked);
              if (!next.delete(taskId)) next.add(taskId);
              setPicked(next);
            }}
          />
        )}
      </section>
      {data.items.length > 0 && (
        <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="een-plek">
          <h2 id="een-plek">Eén plek maken</h2>
          <CarveForm employerId={employerId} chosen={free} refused={refusal(data.may.add)} />
        </section>
      )}
      {!changing && (
        <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="taak-erbij">
          <h2 id="taak-erbij">Een taak erbij</h2>
          <TaskForm
            key={data.items.length}
            submitLabel="Taak toevoegen"
            refused={refusal(data.may.add)}
            busy={add.busy}
            problem={add.problem}
            onSave={(facts) =>
              void add.act({ employerId, facts }).then(
                () => announce("Taak toegevoegd"),
                () => undefined,
              )
            }
          />
        </section>
      )}
      <PrintButton />
    </Page>
  );
}

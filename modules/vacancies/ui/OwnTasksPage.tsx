import "./vacancies.css";
import { ErrorState, LoadingFrame, Notice, Page, PrintButton } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listOwnTasks } from "../contract.ts";
import { TaskWords } from "./TaskList.tsx";

const title = "Taken in uw bedrijf";
const back = [{ href: "/mijn-bedrijf", label: "Wat er over uw bedrijf staat" }];

/** The employer reads the tasks that were put in a row, by the link they came in with. */
export default function OwnTasksPage() {
  const { data, problem } = useEndpoint(listOwnTasks, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { own } = data;
  if (!own)
    return (
      <Page title={title}>
        <Notice title="Open eerst de link die u kreeg">
          <p>Uw contactpersoon kan u een nieuwe link geven. Er is niets veranderd.</p>
        </Notice>
      </Page>
    );
  return (
    <Page
      title={title}
      lead={`Deze taken bij ${own.name} zette uw contactpersoon met u op een rij. Zo kan er werk ontstaan voor iemand die het zoekt.`}
      breadcrumb={back}
    >
      {own.tasks.length === 0 && <p>Er staat nog geen taak. Praat erover met uw contactpersoon.</p>}
      <ul className="vw-vacancies__list">
        {own.tasks.map((task) => (
          <li key={`${task.what}-${task.hours}-${task.doneBy}`} className="vw-card vw-stack vw-gap-1">
            <h2 className="vw-vacancies__title">{task.what}</h2>
            <TaskWords facts={task} />
            {task.place && <p>Zit in: {task.place}.</p>}
          </li>
        ))}
      </ul>
      <p>
        Klopt er iets niet? Zeg het bij <a href="/mijn-bedrijf">wat er over uw bedrijf staat</a>.
      </p>
      <PrintButton />
    </Page>
  );
}

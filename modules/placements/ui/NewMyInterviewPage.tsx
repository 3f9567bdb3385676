import "./placements.css";
import { announce, Field, Page, TextInput } from "@vliegwiel/ui-kit";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { noteMyInterview } from "../contract.ts";
import { InterviewForm } from "./InterviewForm.tsx";

/** The person writes down a talk of their own. */
export default function NewMyInterviewPage() {
  const note = useAct(noteMyInterview);
  const goTo = useGoTo();
  return (
    <Page
      title="Gesprek opschrijven"
      lead="Daarna kiest u wie er meegaat. U mag ook alleen gaan."
      breadcrumb={[{ href: "/mijn/baan", label: "Mijn baan" }]}
    >
      <InterviewForm
        busy={note.busy}
        problem={note.problem}
        onSave={(facts) =>
          void note.act(facts).then(
            ({ interviewId }) => {
              announce("Het gesprek staat erbij");
              goTo(`/mijn/baan/gesprek/${interviewId}`);
            },
            () => undefined,
          )
        }
        employer={({ typed, put, errorOf }) => (
          <Field name="employerName" label="Bij welke werkgever?" error={errorOf("employerName")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                value={typed.employerName}
                onChange={(event) => put({ employerName: event.target.value })}
              />
            )}
          </Field>
        )}
      />
    </Page>
  );
}

import { DateInput, Field, FormShell, Page, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getGroup, planMeeting } from "../contract.ts";
import { errorFor, fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

/** "9.30", "930" and "9:30" are all half past nine. */
const readTime = (typed: string): string => {
  const [, hours, minutes] = /^(\d{1,2})[.:]?(\d{2})?$/.exec(typed.trim()) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes ?? "00"}` : typed;
};

/** The chair plans a meeting; the agenda comes after. */
export default function PlanMeetingPage() {
  const groupId = usePathParam("groupId");
  const { data: group } = useEndpoint(getGroup, { groupId });
  const [day, setDay] = useState("");
  const [startTime, setStart] = useState("9:30");
  const [endTime, setEnd] = useState("11:00");
  const [place, setPlace] = useState("");
  const { act, busy, problem } = useAct(planMeeting);
  const goTo = useGoTo();
  const plan = () =>
    act({ groupId, day, startTime: readTime(startTime), endTime: readTime(endTime), place }).then(
      ({ meetingId }) => goTo(`/overleg/${meetingId}`),
      () => undefined,
    );
  return (
    <Page
      title="Overleg plannen"
      lead="Daarna kies je welke casussen op de agenda komen. Drie of vier is meestal genoeg."
      breadcrumb={[
        { href: "/groepen", label: "Mijn groepen" },
        { href: `/groepen/${groupId}`, label: group?.name ?? "De groep" },
      ]}
    >
      <FormShell
        submitLabel="Overleg plannen"
        onSubmit={plan}
        busy={busy}
        submitError={wholeProblem(problem)}
        submitRefused={group ? refusal(group.may.planMeeting) : undefined}
        fieldErrors={fieldErrorsOf(problem)}
      >
        <Field name="day" label="Dag" error={errorFor(problem, "day")}>
          {(wiring) => <DateInput {...wiring} value={day} onChange={setDay} />}
        </Field>
        <Field name="startTime" label="Begin" error={errorFor(problem, "startTime")}>
          {(wiring) => (
            <TextInput {...wiring} short value={startTime} onChange={(event) => setStart(event.target.value)} />
          )}
        </Field>
        <Field name="endTime" label="Einde" error={errorFor(problem, "endTime")}>
          {(wiring) => <TextInput {...wiring} short value={endTime} onChange={(event) => setEnd(event.target.value)} />}
        </Field>
        <Field name="place" label="Plek" hint="Een adres, of een link." error={errorFor(problem, "place")} optional>
          {(wiring) => <TextInput {...wiring} value={place} onChange={(event) => setPlace(event.target.value)} />}
        </Field>
      </FormShell>
    </Page>
  );
}

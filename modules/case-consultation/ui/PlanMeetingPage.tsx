import { FormShell, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getGroup, planMeeting } from "../contract.ts";
import { asSent, type Moment, MomentFields } from "./MomentFields.tsx";
import { errorFor, fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

/** The chair plans a meeting; the agenda comes after. */
export default function PlanMeetingPage() {
  const groupId = usePathParam("groupId");
  const { data: group } = useEndpoint(getGroup, { groupId });
  const [moment, setMoment] = useState<Moment>({ day: "", startTime: "9.30", endTime: "11.00", place: "" });
  const { act, busy, problem } = useAct(planMeeting);
  const goTo = useGoTo();
  const plan = () =>
    act({ groupId, ...asSent(moment) }).then(
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
        <MomentFields moment={moment} onChange={setMoment} errorOf={(name) => errorFor(problem, name)} />
      </FormShell>
    </Page>
  );
}

import "./case-consultation.css";
import { announce, Difference, ErrorState, FormShell, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type GroupRhythm, getGroup, getRhythm, Pattern, setRhythm } from "../contract.ts";
import { DaysAhead } from "./DaysAhead.tsx";
import { asTime } from "./MomentFields.tsx";
import { RhythmFields, type TypedRhythm, typedRhythm } from "./RhythmFields.tsx";
import { errorFor, fieldErrorsOf, refusal, rhythmInWords, wholeProblem } from "./wording.ts";

const Saved = z.object({
  pattern: Pattern,
  weekday: z.number(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  version: z.number(),
});

function Form({ groupId, found }: { groupId: string; found: GroupRhythm }) {
  const [typed, setTyped] = useState<TypedRhythm>(typedRhythm(found.rhythm));
  const [version, setVersion] = useState(found.rhythm?.version ?? 0);
  const { act, busy, problem, reset } = useAct(setRhythm);
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const pattern = Pattern.safeParse(typed.pattern).data;
  const sent = {
    weekday: Number(typed.weekday || 0),
    startTime: asTime(typed.startTime),
    endTime: asTime(typed.endTime),
    place: typed.place,
  };
  const save = (from: number) =>
    // An empty choice goes along as it is: the server says beside the field what is missing.
    act({ groupId, version: from, ...sent, pattern: typed.pattern }).then(
      (saved) => {
        setVersion(saved.version);
        announce("Het ritme is opgeslagen.");
      },
      () => undefined,
    );
  if (theirs)
    return (
      <Difference
        address="je"
        mine={pattern ? rhythmInWords({ ...sent, pattern }) : ""}
        theirs={rhythmInWords(theirs)}
        onKeepMine={() => void save(theirs.version)}
        onTakeTheirs={() => {
          setTyped(typedRhythm(theirs));
          setVersion(theirs.version);
          reset();
        }}
        onMerge={() => {
          setVersion(theirs.version);
          reset();
        }}
      />
    );
  return (
    <FormShell
      submitLabel="Ritme opslaan"
      onSubmit={() => void save(version)}
      busy={busy}
      submitError={wholeProblem(problem)}
      submitRefused={refusal(found.may.plan)}
      fieldErrors={fieldErrorsOf(problem)}
    >
      <RhythmFields typed={typed} onChange={setTyped} errorOf={(name) => errorFor(problem, name)} />
    </FormShell>
  );
}

/** How often the group meets, and a year planned in one act. */
export default function RhythmPage() {
  const groupId = usePathParam("groupId");
  const { data: group } = useEndpoint(getGroup, { groupId });
  const { data: found, problem, refetch } = useEndpoint(getRhythm, { groupId });
  const crumbs = [
    { href: "/groepen", label: "Mijn groepen" },
    { href: `/groepen/${groupId}`, label: group?.name ?? "De groep" },
  ];
  if (problem)
    return (
      <Page title="Ritme van de groep" breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!found) return <LoadingFrame title="Ritme van de groep" />;
  return (
    <Page
      title="Ritme van de groep"
      lead="Een vast ritme houdt een groep bij elkaar. Kies hoe vaak jullie bij elkaar komen en plan een jaar vooruit."
      breadcrumb={crumbs}
    >
      <Form key={groupId} groupId={groupId} found={found} />
      {found.rhythm && found.may.plan.allowed && <DaysAhead groupId={groupId} rhythm={found.rhythm} />}
    </Page>
  );
}

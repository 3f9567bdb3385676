import "./lessons.css";
import {
  announce,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  Select,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { useTextHelp } from "../../text-help/ui/parts/index.ts";
import { getLessonStart, type LessonStart, proposeLesson } from "../contract.ts";
import { LessonFields, type TypedLesson } from "./LessonFields.tsx";
import { errorFor, fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

const title = "Les voorstellen";
const crumbs = [{ href: "/lessen", label: "Lessen en werkafspraken" }];

function Form({ start, wished }: { start: LessonStart; wished: string }) {
  const { fromCase, groups } = start;
  const first =
    fromCase?.groupId ??
    groups.find(({ groupId }) => groupId === wished)?.groupId ??
    (groups.length === 1 ? groups[0]?.groupId : "");
  const [groupId, setGroupId] = useState(first ?? "");
  const [typed, setTyped] = useState<TypedLesson>({
    title: "",
    text: fromCase?.learned ?? "",
    theme: fromCase?.theme ?? "",
    bottleneck: "",
    notRecognisable: false,
  });
  const { act, busy, problem } = useAct(proposeLesson);
  const goTo = useGoTo();
  const help = useTextHelp();
  const send = () =>
    help.send((left) =>
      act({
        ...typed,
        notRecognisable: typed.notRecognisable as true,
        groupId,
        caseId: fromCase?.caseId ?? null,
        left,
      }).then(
        ({ proposalId }) => {
          announce("De les is voorgesteld aan de groep.");
          goTo(`/lessen/voorstel/${proposalId}`);
        },
        () => undefined,
      ),
    );
  return (
    <FormShell
      onSubmit={() => void send()}
      submitLabel="Les voorstellen aan de groep"
      busy={busy}
      submitRefused={help.refused}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={
        <Notice tone="info" title="Wie ziet dit?">
          <p>
            Eerst alleen je groep. Iemand anders uit de groep leest de les na. Pas als die hem vaststelt, ziet de hele
            regio hem. Wie hem voorstelde en uit welke casus hij komt, staat er dan niet meer bij.
          </p>
        </Notice>
      }
    >
      {fromCase && <p className="vw-quiet">Uit de casus: {fromCase.question} Dat ziet alleen jij.</p>}
      {!fromCase && groups.length > 1 && (
        <Field name="groupId" label="Voor welke groep?" error={errorFor(problem, "groupId")}>
          {(wiring) => (
            <Select
              {...wiring}
              options={groups.map((group) => ({ value: group.groupId, label: group.name }))}
              placeholder="Kies een groep"
              value={groupId}
              onChange={(event) => setGroupId(event.target.value)}
            />
          )}
        </Field>
      )}
      <LessonFields help={help} typed={typed} onChange={setTyped} problem={problem} />
    </FormShell>
  );
}

/** From a discussed case, or from nothing: a lesson in one's own words. */
export default function ProposeLessonPage() {
  const [caseId] = useFilter("casus");
  const [wished] = useFilter("groep");
  const { data, problem, refetch } = useEndpoint(getLessonStart, caseId ? { caseId } : {});
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const refused = refusal(data.may.propose);
  return (
    <Page title={title} breadcrumb={crumbs} lead="Wat kunnen andere groepen hiervan leren?">
      {refused ? (
        <EmptyState title="Je zit nog niet in een groep">
          <p>{refused}</p>
        </EmptyState>
      ) : (
        <Form key={data.fromCase?.caseId ?? ""} start={data} wished={wished} />
      )}
    </Page>
  );
}

import "./lessons.css";
import { announce, DateInput, ErrorState, Field, FormShell, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { getAgreementChoices, getLesson, type Lesson, proposeAgreement } from "../contract.ts";
import { type Choices, GroupField, OwnerField } from "./AgreementChoices.tsx";
import { errorFor, fieldErrorsOf, wholeProblem } from "./wording.ts";

const title = "Werkafspraak voorstellen";
const crumbs = [{ href: "/lessen", label: "Lessen en werkafspraken" }];

function Form({ choices, lesson }: { choices: Choices; lesson: Lesson | undefined }) {
  const [name, setName] = useState(lesson?.title ?? "");
  const [text, setText] = useState(lesson?.text ?? "");
  const [owner, setOwner] = useState(choices.me);
  const [groupId, setGroupId] = useState("");
  const [reviewOn, setReviewOn] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(proposeAgreement);
  const goTo = useGoTo();
  const send = () =>
    help.send((left) =>
      act({
        title: name,
        text,
        ownerMembershipId: owner,
        groupId,
        reviewOn,
        lessonId: lesson?.lessonId ?? null,
        left,
      }).then(
        ({ agreementId }) => {
          announce("De werkafspraak is voorgesteld.");
          goTo(`/werkafspraken/${agreementId}`);
        },
        () => undefined,
      ),
    );
  return (
    <FormShell
      onSubmit={() => void send()}
      submitLabel="Werkafspraak voorstellen"
      busy={busy}
      submitRefused={help.refused}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
    >
      {lesson && <p className="vw-quiet">Uit de les: {lesson.title}</p>}
      <CheckedText
        help={help}
        name="title"
        label="Titel"
        oneLine
        limit={120}
        value={name}
        onChange={setName}
        error={errorFor(problem, "title")}
      />
      <CheckedText
        help={help}
        name="text"
        label="Wat spreken jullie af?"
        hint="Wie doet wat, wanneer, en wat als het niet lukt. Eén zin per regel."
        limit={8000}
        rows={6}
        value={text}
        onChange={setText}
        error={errorFor(problem, "text")}
      />
      <GroupField choices={choices} value={groupId} onChange={setGroupId} error={errorFor(problem, "groupId")} />
      <OwnerField choices={choices} value={owner} onChange={setOwner} error={errorFor(problem, "ownerMembershipId")} />
      <Field
        name="reviewOn"
        label="Wanneer bekijken jullie hem opnieuw?"
        hint="De eigenaar krijgt twee weken ervoor bericht."
        error={errorFor(problem, "reviewOn")}
      >
        {(wiring) => <DateInput {...wiring} value={reviewOn} onChange={setReviewOn} />}
      </Field>
    </FormShell>
  );
}

/** A working agreement has an owner and a day of review from its first day. */
export default function ProposeAgreementPage() {
  const [lessonId] = useFilter("les");
  const { data: choices, problem, refetch } = useEndpoint(getAgreementChoices, {});
  const { data: lesson, isFetched } = useEndpoint(getLesson, { lessonId }, { enabled: lessonId !== "" });
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!choices || (lessonId !== "" && !isFetched)) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      breadcrumb={crumbs}
      lead="Zo doen we het in de regio: kort, met een eigenaar, en vastgesteld door een groep."
    >
      <Form choices={choices} lesson={lesson} />
    </Page>
  );
}

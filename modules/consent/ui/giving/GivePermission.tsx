import { announce, dutchDate, ErrorState, LoadingFrame, Notice, Page, RadioGroup, StepForm } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useFilter, useGoTo } from "../../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import {
  addMonths,
  choicesForMe,
  explain,
  givePermission,
  myPermissions,
  type PossibleReceiver,
  type Request,
} from "../../contract.ts";
import {
  asSent,
  ChooseCategories,
  ChoosePurpose,
  ChooseReceivers,
  type Chosen,
  inWords,
  keyOf,
  nothingChosen,
} from "./Choosing.tsx";

const title = "Toestemming geven";
const lengths = [1, 3, 6, 12] as const;

/** What a professional asked is where the person starts; every answer can still be changed. */
const fromRequest = (request: Request | undefined): Chosen =>
  request
    ? {
        purpose: request.purpose,
        categories: request.categories,
        receivers: request.receivers.map((each) => ({ key: keyOf(each), membershipId: each.membershipId })),
      }
    : nothingChosen;

function Steps({
  receivers,
  today,
  request,
}: {
  receivers: readonly PossibleReceiver[];
  today: string;
  request: Request | undefined;
}) {
  const goTo = useGoTo();
  const { act, busy, problem } = useAct(givePermission);
  const [chosen, setChosen] = useState<Chosen>(() => fromRequest(request));
  const [months, setMonths] = useState(6);
  const [errors, setErrors] = useState<{ name: string; message: string }[]>([]);
  const until = addMonths(today, months);
  const words = inWords(chosen, receivers);
  const explanation =
    chosen.purpose === ""
      ? ""
      : explain({ purpose: chosen.purpose, categories: chosen.categories, receivers: words, from: today, until });
  const check = (name: string, complete: boolean, message: string) => () => {
    setErrors(complete ? [] : [{ name, message }]);
    return complete;
  };
  const change = (next: Chosen) => {
    setErrors([]);
    setChosen(next);
  };
  const part = (name: string) => ({
    chosen,
    onChange: change,
    error: errors.find((each) => each.name === name)?.message,
  });
  const give = async () => {
    if (chosen.purpose === "") return;
    await act({
      purpose: chosen.purpose,
      categories: [...chosen.categories],
      receivers: asSent(chosen),
      until,
      explanation,
      requestId: request?.id ?? null,
    }).then(
      () => {
        announce("Uw toestemming is gegeven");
        goTo("/mijn/toestemmingen");
      },
      () => undefined,
    );
  };
  return (
    <StepForm
      finishLabel="Toestemming geven"
      onFinish={() => void give()}
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
      beforeFinish={
        <Notice title="Wie ziet dit?">
          <p>
            Alleen wie hierboven staat. Dat u iets niet deelt of later intrekt, ziet niemand: daar staat dan “niet
            gedeeld”.
          </p>
        </Notice>
      }
      steps={[
        {
          name: "waarvoor",
          question: "Waarvoor wilt u iets delen?",
          content: <ChoosePurpose {...part("purpose")} />,
          check: check("purpose", chosen.purpose !== "", "Kies waarvoor."),
        },
        {
          name: "wat",
          question: "Wat wilt u delen?",
          content: <ChooseCategories {...part("categories")} />,
          check: check("categories", chosen.categories.length > 0, "Kies ten minste één soort gegevens."),
        },
        {
          name: "wie",
          question: "Met wie wilt u het delen?",
          content: <ChooseReceivers {...part("receivers")} receivers={receivers} />,
          check: check("receivers", words.length > 0, "Kies ten minste één ontvanger."),
        },
        {
          name: "hoelang",
          question: "Hoe lang mag dit?",
          content: (
            <RadioGroup
              name="until"
              label="Tot en met"
              hint="Hoogstens twaalf maanden. Zes weken voor het einde vragen wij het opnieuw."
              error={undefined}
              choices={lengths.map((each) => ({
                value: String(each),
                label: each === 1 ? "1 maand" : `${each} maanden`,
                hint: `Tot en met ${dutchDate(addMonths(today, each))}`,
              }))}
              input={({ value }) => ({ checked: String(months) === value, onChange: () => setMonths(Number(value)) })}
            />
          ),
        },
        {
          name: "lezen",
          question: "Klopt dit?",
          content: (
            <div className="vw-card">
              <p className="vw-prewrap">{explanation}</p>
            </div>
          ),
        },
      ]}
    />
  );
}

/** One question per step; at the end the words are read back as they are kept. */
export default function GivePermission() {
  const [requestId] = useFilter("verzoek");
  const choices = useEndpoint(choicesForMe, {});
  const mine = useEndpoint(myPermissions, {}, { enabled: requestId !== "" });
  const problem = choices.problem ?? mine.problem;
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets gedeeld." onRetry={() => void choices.refetch()} />
      </Page>
    );
  if (!choices.data || (requestId !== "" && !mine.data)) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="Vijf korte vragen. Pas bij de laatste knop deelt u iets."
      breadcrumb={[{ href: "/mijn/toestemmingen", label: "Mijn toestemmingen" }]}
    >
      <Steps {...choices.data} request={mine.data?.requests.find(({ id }) => id === requestId)} />
    </Page>
  );
}

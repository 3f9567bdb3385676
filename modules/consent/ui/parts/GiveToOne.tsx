import {
  announce,
  Button,
  Disclosure,
  dutchDate,
  ErrorState,
  LoadingPart,
  Notice,
  RadioGroup,
} from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import {
  addMonths,
  type Category,
  choicesForMe,
  explain,
  givePermission,
  type Purpose,
  type ReceiverTask,
} from "../../contract.ts";

type GiveToOneProps = {
  readonly purpose: Purpose;
  readonly categories: readonly Category[];
  /** The one professional who receives it, and nobody else there. */
  readonly membershipId: string;
  /** A verb and what: "Toestemming geven en delen". */
  readonly label: string;
  readonly onGiven: () => void;
  /** What someone shares with it on this page, and what they do not. */
  readonly children: ReactNode;
};

const lengths = [1, 3, 6, 12] as const;

/** Reads back the whole permission before the button, in the same words as the page of permissions keeps. */
export function GiveToOne({ purpose, categories, membershipId, label, onGiven, children }: GiveToOneProps) {
  const { data, problem, refetch } = useEndpoint(choicesForMe, {});
  const { act, busy, problem: refused } = useAct(givePermission);
  const [months, setMonths] = useState<number>(3);
  if (problem?.status === 403 || problem?.status === 404)
    return <p>Toestemming geven doet de persoon zelf. Vraag het de persoon, of kom er samen op terug.</p>;
  if (problem) return <ErrorState problem={problem} kept="Er is niets gedeeld." onRetry={() => void refetch()} />;
  if (!data) return <LoadingPart lines={4} />;
  const works = ({ professionals }: (typeof data.receivers)[number]) =>
    professionals.find((one) => one.membershipId === membershipId);
  const receiver = data.receivers.find(works);
  const professional = receiver && works(receiver);
  if (!receiver || !professional) return <p>Aan deze persoon kunt u nu geen toestemming geven. Er is niets gedeeld.</p>;
  const { organisation, organisationId, kind, task } = receiver;
  const until = addMonths(data.today, months);
  const words = [{ organisation, kind, task, professional: professional.name }];
  const explanation = explain({ purpose, categories, receivers: words, from: data.today, until });
  const give = () =>
    void act({
      purpose,
      categories: [...categories],
      receivers: [{ organisationId, task: task as ReceiverTask, membershipId }],
      until,
      explanation,
    }).then(
      () => {
        announce("Uw toestemming is gegeven");
        onGiven();
      },
      () => undefined,
    );
  return (
    <section className="vw-card vw-stack vw-gap-2" aria-label="Toestemming geven">
      {children}
      <RadioGroup
        name="until"
        label={`Hoe lang mag ${professional.name} dit zien?`}
        error={undefined}
        choices={lengths.map((each) => ({
          value: String(each),
          label: each === 1 ? "1 maand" : `${each} maanden`,
          hint: `Tot en met ${dutchDate(addMonths(data.today, each))}`,
        }))}
        input={({ value }) => ({ checked: String(months) === value, onChange: () => setMonths(Number(value)) })}
      />
      <p>
        U kunt dit altijd stoppen: bij <a href="/mijn/toestemmingen">Mijn toestemmingen</a>, met de knop Intrekken. Dat
        geldt meteen. U hoeft niet te zeggen waarom.
      </p>
      <Disclosure summary="Lees de hele toestemming">
        <p className="vw-prewrap">{explanation}</p>
      </Disclosure>
      {refused && (
        <Notice tone="error" live="alert" title={refused.title}>
          <p>{refused.detail}</p>
        </Notice>
      )}
      <div>
        <Button kind="primary" busy={busy} onClick={give}>
          {label}
        </Button>
      </div>
    </section>
  );
}

import "./events.css";
import { announce, Button, ErrorState, FormShell, LoadingFrame, Notice, Page, WithAside } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { refusal, whoIs, wholeProblem } from "../../employers/ui/parts/index.ts";
import { changeEvent, type EventPage, eventChoices, getEvent } from "../contract.ts";
import { Around } from "./Around.tsx";
import { errorsOfPlan } from "./NewEventPage.tsx";
import { PlanFields } from "./PlanFields.tsx";
import { planOf, type Typed, typedOf } from "./typed.ts";
import { whenOf } from "./wording.ts";

const title = "Bijeenkomst aanpassen";

/** Who is chosen already stays to be chosen, also when the reader may not see them. */
const tellersFor = (
  { teller }: EventPage,
  known: readonly { employerId: string; name: string; town: string }[],
): readonly { employerId: string; name: string; town: string }[] =>
  teller && !known.some(({ employerId }) => employerId === teller.employerId)
    ? [{ employerId: teller.employerId, name: teller.name ?? `Een werkgever van ${teller.keptBy}`, town: "" }, ...known]
    : known;

function Form({ event, onAgain }: { event: EventPage; onAgain: () => void }) {
  const { eventId, may } = event;
  const { data: choices } = useEndpoint(eventChoices, {});
  const change = useAct(changeEvent);
  const goTo = useGoTo();
  const [typed, setTyped] = useState<Typed>(typedOf(event));
  const [version] = useState(event.version);
  const errors = errorsOfPlan(change.problem);
  const fixed = event.counts.invited > 0;
  const organisers = [event.owner, ...event.organisers.filter(({ yesOn }) => yesOn)].flatMap((one) =>
    one.membershipId ? [{ membershipId: one.membershipId, label: whoIs(one) }] : [],
  );
  return (
    <WithAside aside={<Around day={typed.day} sectors={typed.sectors} />}>
      <FormShell
        submitLabel="Wijzigingen opslaan"
        submitRefused={refusal(may.change)}
        busy={change.busy}
        submitError={wholeProblem(change.problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void change.act({ eventId, version, plan: planOf(typed) }).then(
            () => {
              announce("De wijzigingen zijn opgeslagen");
              goTo(`/bijeenkomsten/${eventId}`);
            },
            () => undefined,
          )
        }
      >
        {change.problem?.status === 409 && (
          <Notice tone="warning" title="Een collega sloeg net iets anders op">
            <p>Kijk wat er nu staat, en vul daar aan wat jij bedoelde.</p>
            <Button onClick={onAgain}>Verder met wat er nu staat</Button>
          </Notice>
        )}
        {fixed && (
          <Notice title={`De dag staat vast: ${whenOf(event)}`}>
            <p>Er zijn werkgevers uitgenodigd. Past de dag niet meer? Zeg de bijeenkomst af en plan een nieuwe.</p>
          </Notice>
        )}
        <PlanFields
          typed={typed}
          onType={(changes) => setTyped({ ...typed, ...changes })}
          errorOf={(name) => errors.find((one) => one.name === name)?.message}
          tellers={tellersFor(event, choices?.tellers ?? [])}
          organisers={organisers}
          fixed={fixed}
        />
      </FormShell>
    </WithAside>
  );
}

/** By who organises it. */
export default function ChangeEventPage() {
  const eventId = usePathParam("eventId");
  const { data, problem } = useEndpoint(getEvent, { eventId });
  const [turn, setTurn] = useState(0);
  const breadcrumb = [
    { href: "/bijeenkomsten", label: "Bijeenkomsten voor werkgevers" },
    { href: `/bijeenkomsten/${eventId}`, label: "Bijeenkomst" },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page title={title} width="wide" breadcrumb={breadcrumb}>
      <Form key={turn} event={data} onAgain={() => setTurn(turn + 1)} />
    </Page>
  );
}

import "./events.css";
import { announce, dutchDate, FormShell, LoadingPart, Notice, Page, WithAside } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import type { Problem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { refusal, whoIs, wholeProblem } from "../../employers/ui/parts/index.ts";
import { eventChoices, kinds, planEvent } from "../contract.ts";
import { Around } from "./Around.tsx";
import { PlanFields } from "./PlanFields.tsx";
import { empty, planOf, type Typed } from "./typed.ts";

/** The server's pointers as the names of the fields of a plan. */
export const errorsOfPlan = (problem: Problem | undefined) =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.replace(/^\/(plan\/)?/, ""), message }));

/** What others learned stands above the form, what else there is beside it. */
export default function NewEventPage() {
  const { data: choices } = useEndpoint(eventChoices, {});
  const plan = useAct(planEvent);
  const goTo = useGoTo();
  const [typed, setTyped] = useState<Typed>(empty);
  const errors = errorsOfPlan(plan.problem);
  return (
    <Page
      title="Bijeenkomst plannen"
      width="wide"
      breadcrumb={[{ href: "/bijeenkomsten", label: "Bijeenkomsten voor werkgevers" }]}
      lead="Jij wordt de eigenaar. Collega's van andere organisaties vraag je daarna om mee te doen. Wat je nog niet weet, vul je later aan."
    >
      {!choices && <LoadingPart lines={6} />}
      {choices && (
        <WithAside aside={<Around day={typed.day} sectors={typed.sectors} />}>
          {choices.lessons.length > 0 && (
            <Notice title="Wat we de vorige keren leerden">
              <ul>
                {choices.lessons.map(({ eventId, kind, day, learned }) => (
                  <li key={eventId}>
                    {kinds[kind]} op {dutchDate(day)}: {learned}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          <FormShell
            submitLabel="Bijeenkomst plannen"
            submitRefused={refusal(choices.may.plan)}
            busy={plan.busy}
            submitError={wholeProblem(plan.problem)}
            fieldErrors={errors}
            onSubmit={() =>
              void plan.act({ plan: planOf(typed) }).then(
                ({ eventId }) => {
                  announce("De bijeenkomst is gepland");
                  goTo(`/bijeenkomsten/${eventId}`);
                },
                () => undefined,
              )
            }
            beforeSubmit={<p>Iedereen in de regio die met werkgevers werkt, ziet dat deze bijeenkomst er is.</p>}
          >
            <PlanFields
              typed={typed}
              onType={(changes) => setTyped({ ...typed, ...changes })}
              errorOf={(name) => errors.find((one) => one.name === name)?.message}
              tellers={choices.tellers}
              organisers={
                choices.me.membershipId ? [{ membershipId: choices.me.membershipId, label: whoIs(choices.me) }] : []
              }
            />
          </FormShell>
        </WithAside>
      )}
    </Page>
  );
}

import { ErrorState, Field, FormShell, LoadingFrame, Notice, Page, TextArea } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import { askPermission, workTogether } from "../../contract.ts";
import {
  asSent,
  ChooseCategories,
  ChoosePurpose,
  ChooseReceivers,
  type Chosen,
  nothingChosen,
} from "../giving/Choosing.tsx";

const title = "Toestemming vragen";

/** Asks; the answer is the person's. */
export default function AskPermission() {
  const personId = usePathParam("personId");
  const goTo = useGoTo();
  const { data, problem } = useEndpoint(workTogether, { personId });
  const ask = useAct(askPermission);
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [why, setWhy] = useState("");
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets gevraagd." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const errorOf = (name: string) =>
    ask.problem?.fieldErrors.find(({ pointer }) => pointer.startsWith(`/${name}`))?.message;
  const part = (name: string) => ({ chosen, onChange: setChosen, error: errorOf(name) });
  const send = () =>
    chosen.purpose === ""
      ? undefined
      : ask
          .act({
            personId,
            purpose: chosen.purpose,
            categories: [...chosen.categories],
            receivers: asSent(chosen),
            why,
          })
          .then(
            () => goTo(`/personen/${personId}/samenwerken`),
            () => undefined,
          );
  return (
    <Page
      title={title}
      lead="De persoon leest je vraag en kiest zelf. Het antwoord ziet alleen de persoon."
      breadcrumb={[{ href: `/personen/${personId}/samenwerken`, label: "Samenwerken" }]}
    >
      <FormShell
        onSubmit={() => void send()}
        submitLabel="Toestemming vragen"
        submitRefused={chosen.purpose === "" ? "Kies eerst waarvoor." : undefined}
        busy={ask.busy}
        submitError={ask.problem}
        fieldErrors={(ask.problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
          name: pointer.slice(1).split("/")[0] ?? "",
          message,
        }))}
        beforeSubmit={
          <Notice title="Wie ziet dit?">
            <p>
              Alleen de persoon, en wie voor de persoon mag spreken. Geen antwoord en nee zien er voor jou hetzelfde
              uit: niet gedeeld.
            </p>
          </Notice>
        }
      >
        <ChoosePurpose {...part("purpose")} />
        <ChooseCategories {...part("categories")} />
        <ChooseReceivers {...part("receivers")} receivers={data.receivers} />
        <Field
          name="why"
          label="Waarom vraag je dit?"
          hint="In één of twee zinnen, aan de persoon zelf."
          error={errorOf("why")}
          optional
        >
          {(wiring) => (
            <TextArea {...wiring} limit={1000} value={why} onChange={(event) => setWhy(event.target.value)} />
          )}
        </Field>
      </FormShell>
    </Page>
  );
}

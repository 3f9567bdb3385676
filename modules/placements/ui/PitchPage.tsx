import "./placements.css";
import {
  announce,
  Checkbox,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Page,
  PrintButton,
  TextArea,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { myWork, type Pitch, savePitch } from "../contract.ts";

const title = "Mijn pitch";
const crumbs = [{ href: "/mijn/baan", label: "Mijn baan" }];

/** Five steps; our own words, after what employers and coaches say helps. */
function Guide() {
  return (
    <section className="vw-stack vw-gap-1" aria-labelledby="zo">
      <h2 id="zo">Zo maakt u een pitch</h2>
      <p>Een pitch is wat u in een minuut over uzelf vertelt. U hoeft niets mooier te maken dan het is.</p>
      <ol>
        <li>Zeg hoe u heet en welk werk u zoekt.</li>
        <li>Noem twee dingen die u goed kunt. Geef bij elk een voorbeeld.</li>
        <li>Vertel waarom u juist hier wilt werken.</li>
        <li>Zeg wat u nodig hebt om goed te werken. Bijvoorbeeld: een rustige plek, of eerst acht uur.</li>
        <li>Stop met een vraag. Bijvoorbeeld: “Mag ik een keer komen kijken?”</li>
      </ol>
      <p>
        Over uw gezondheid hoeft u niets te vertellen. Een werkgever mag daar in een sollicitatiegesprek niet naar
        vragen. Oefen hardop, met iemand die u vertrouwt. Wordt het langer dan een minuut? Haal er dan iets uit.
      </p>
    </section>
  );
}

function Form({ pitch }: { readonly pitch: Pitch | null }) {
  const save = useAct(savePitch);
  const [words, setWords] = useState(pitch?.words ?? "");
  const [shown, setShown] = useState(pitch?.shown ?? false);
  const errors = fieldErrorsOf(save.problem);
  return (
    <FormShell
      submitLabel="Pitch bewaren"
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void save.act({ version: pitch?.version ?? 0, words, shown }).then(
          () => announce(words.trim() ? "Uw pitch is bewaard" : "Uw pitch is weg"),
          () => undefined,
        )
      }
      beforeSubmit={
        <Checkbox
          name="shown"
          label="Wie mij helpt bij werk, mag dit lezen"
          hint="Alleen mensen aan wie u toestemming gaf voor ‘Werk zoeken’ of ‘Werken en nazorg’. Zonder dit vinkje leest niemand het."
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
      }
    >
      <Field
        name="words"
        label="Uw pitch, in uw eigen woorden"
        hint="Maakt u het leeg en bewaart u het, dan is het weg."
        error={errors.find(({ name }) => name === "words")?.message}
        optional
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={8}
            limit={1200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** The person's own pitch: a short guide, and room for their own words. */
export default function PitchPage() {
  const { data, problem, refetch } = useEndpoint(myWork, {});
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page title={title} lead="Vertel in een minuut wie u bent en wat u kunt." breadcrumb={crumbs}>
      <Guide />
      <Form key={data.pitch?.version ?? 0} pitch={data.pitch} />
      <PrintButton />
    </Page>
  );
}

import "./matching.css";
import { fieldNames } from "@vliegwiel/matching";
import {
  announce,
  Button,
  Checkbox,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { addInterest, endInterest, type Interest, type MyInterests, myInterests, showInterest } from "../contract.ts";

const breadcrumb = [{ href: "/mijn/passend-werk", label: "Werk dat bij u past" }];
const nothing = () => undefined;

function One({ interest }: { interest: Interest }) {
  const { interestId, name, seen } = interest;
  const show = useAct(showInterest);
  const end = useAct(endInterest);
  const problem = show.problem ?? end.problem;
  return (
    <li className="vw-card vw-stack vw-gap-2">
      <h3 className="vw-matching__title">{name}</h3>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <Checkbox
        name={`seen-${interestId}`}
        label="Anderen mogen zien dat ik dit vroeg"
        hint="Alleen wie uw profiel mag zien, met of zonder uw naam. U kunt dit altijd uitzetten."
        checked={seen}
        onChange={(event) =>
          void show
            .act({ interestId, seen: event.target.checked })
            .then(({ done }) => done && announce(seen ? "Niemand ziet dit nu" : "Anderen mogen dit nu zien"), nothing)
        }
      />
      <div>
        <Button
          kind="subtle"
          busy={end.busy}
          aria-label={`Hier niet meer van horen: ${name}`}
          onClick={() => void end.act({ interestId }).then(() => announce(`${name} is weg`), nothing)}
        >
          Hier niet meer van horen
        </Button>
      </div>
    </li>
  );
}

function Add({ wishes }: { wishes: readonly string[] }) {
  const { act, busy, problem } = useAct(addInterest);
  const [work, setWork] = useState("");
  const [field, setField] = useState("");
  const errors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const add = (said: { work: string } | { field: string }) =>
    void act(said).then(() => {
      setWork("");
      setField("");
      announce("Staat erbij. Alleen u ziet het, tot u anderen laat meekijken.");
    }, nothing);
  return (
    <>
      {wishes.length > 0 && (
        <section className="vw-stack vw-gap-1">
          <h2>Uit uw wensen</h2>
          <div className="vw-cluster vw-gap-1">
            {wishes.map((wish) => (
              <Button
                key={wish}
                busy={busy}
                aria-label={`Van ${wish} wil ik horen`}
                onClick={() => add({ work: wish })}
              >
                {wish}
              </Button>
            ))}
          </div>
        </section>
      )}
      <h2>Iets anders</h2>
      <FormShell
        onSubmit={() => add(work.trim() ? { work } : { field })}
        submitLabel="Hiervan wil ik horen"
        busy={busy}
        submitError={problem}
        fieldErrors={errors}
      >
        <Field
          name="work"
          label="Soort werk"
          hint="Bijvoorbeeld hovenier, of postbezorger."
          error={errors.find(({ name }) => name === "work")?.message}
          optional
        >
          {(control) => <TextInput {...control} value={work} onChange={(event) => setWork(event.target.value)} />}
        </Field>
        <Field name="field" label="Of een hele richting" error={undefined} optional>
          {(control) => (
            <Select
              {...control}
              placeholder="Geen"
              value={field}
              onChange={(event) => setField(event.target.value)}
              options={Object.entries(fieldNames).map(([value, label]) => ({ value, label }))}
            />
          )}
        </Field>
      </FormShell>
    </>
  );
}

function Interests({ data }: { data: MyInterests }) {
  if (!data.hasProfile)
    return (
      <EmptyState
        title="U hebt nog geen profiel"
        action={<LinkButton href="/mijn/profiel">Naar mijn profiel</LinkButton>}
      >
        <p>Met een profiel kunt u kiezen van welk werk u wilt horen.</p>
      </EmptyState>
    );
  return (
    <>
      <Notice title="Dit is geen sollicitatie">
        <p>
          U zegt alleen dat u van dit werk wilt horen. Komt er iets? Dan beslist u per keer. Wat u nooit wilt, blijft
          weg.
        </p>
      </Notice>
      {data.interests.length === 0 ? (
        <p>U koos nog niets.</p>
      ) : (
        <section className="vw-stack vw-gap-2">
          <h2>Hiervan wilt u horen</h2>
          <ul className="vw-stack vw-gap-2 vw-matching__list">
            {data.interests.map((interest) => (
              <One key={interest.interestId} interest={interest} />
            ))}
          </ul>
        </section>
      )}
      <Add wishes={data.wishes} />
    </>
  );
}

/** A standing yes to a kind of work, and for each whether others may see it. */
export default function MyInterestsPage() {
  const { data, problem, refetch } = useEndpoint(myInterests, {});
  return (
    <Page
      title="Waar ik van wil horen"
      lead="Kies van welk werk u wilt horen. En per keuze of anderen mogen zien dat u dit vroeg."
      breadcrumb={breadcrumb}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={5} />}
      {data && <Interests data={data} />}
    </Page>
  );
}

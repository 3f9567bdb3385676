import "./placements.css";
import {
  announce,
  CheckboxGroup,
  DefinitionList,
  EmptyState,
  ErrorState,
  FormShell,
  LinkButton,
  LoadingFrame,
  Page,
  RadioGroup,
  Sure,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { alongMay, type Companion, chooseAlong, dropInterview, type MyInterview, myWork } from "../contract.ts";
import { Result } from "./Result.tsx";
import { Told } from "./Told.tsx";
import { alongWords, interviewWords, whenInWords } from "./wording.ts";

const crumbs = [{ href: "/mijn/baan", label: "Mijn baan" }];

function Along({ talk, couldCome }: { readonly talk: MyInterview; readonly couldCome: readonly Companion[] }) {
  const choose = useAct(chooseAlong);
  const [who, setWho] = useState(talk.alongId ?? "");
  const [may, setMay] = useState<readonly (typeof alongMay)[number][]>(talk.alongMay);
  return (
    <FormShell
      submitLabel="Keuze bewaren"
      busy={choose.busy}
      submitError={choose.problem}
      fieldErrors={[]}
      onSubmit={() =>
        void choose
          .act({
            interviewId: talk.interviewId,
            version: talk.version,
            membershipId: who || null,
            may: who ? [...may] : [],
          })
          .then(
            () => announce(who ? "Bewaard. Wie u koos, hoort het" : "Bewaard. U gaat alleen"),
            () => undefined,
          )
      }
    >
      <RadioGroup
        name="along"
        label="Wie gaat er mee?"
        hint="Het gesprek is van u. Wie meegaat, neemt het niet over."
        error={undefined}
        choices={[
          { value: "", label: "Niemand, ik ga alleen" },
          ...couldCome.map(({ membershipId, name, organisation }) => ({
            value: membershipId,
            label: name,
            hint: organisation,
          })),
        ]}
        input={({ value }) => ({ checked: who === value, onChange: () => setWho(value) })}
      />
      {couldCome.length === 0 && (
        <p>
          Hier staan mensen aan wie u toestemming gaf voor ‘Werk zoeken’ of ‘Werken en nazorg’. Nu is dat niemand.{" "}
          <a href="/mijn/toestemmingen">Mijn toestemmingen</a>
        </p>
      )}
      {who !== "" && (
        <CheckboxGroup
          name="may"
          label="Wat mag die ander in het gesprek?"
          hint="Wat u niet aankruist, mag niet. Over uw gezondheid zegt die ander niets."
          error={undefined}
          optional
          choices={alongMay.map((value) => ({ value, label: alongWords[value] }))}
          input={({ value }) => ({
            checked: may.some((one) => one === value),
            onChange: (event) =>
              setMay(alongMay.filter((one) => (one === value ? event.target.checked : may.includes(one)))),
          })}
        />
      )}
    </FormShell>
  );
}

/** One talk of the person: when it is, who comes along, how it went. */
export default function MyInterviewPage() {
  const interviewId = usePathParam("interviewId");
  const { data, problem, refetch } = useEndpoint(myWork, {});
  const drop = useAct(dropInterview);
  const goTo = useGoTo();
  const title = "Gesprek met een werkgever";
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const talk = data.interviews.find((one) => one.interviewId === interviewId);
  if (!talk)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <EmptyState title="Dit gesprek staat hier niet (meer)">
          <p>Kijk bij Mijn baan welke gesprekken er zijn.</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={`${interviewWords[talk.kind]} bij ${talk.employerName}`} breadcrumb={crumbs}>
      <DefinitionList
        items={[
          { term: "Wanneer", value: whenInWords(talk) },
          { term: "Waar", value: talk.place || "Nog niet bekend" },
        ]}
      />
      <section className="vw-stack vw-gap-2" aria-labelledby="mee">
        <h2 id="mee">Alleen of samen</h2>
        <Along key={`mee-${talk.version}`} talk={talk} couldCome={data.couldCome} />
      </section>
      <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="voorbereiden">
        <h2 id="voorbereiden">Voorbereiden</h2>
        <p>Bedenk in een paar zinnen wie u bent en wat u kunt. Dat heet een pitch.</p>
        <div>
          <LinkButton href="/mijn/baan/pitch">{data.pitch ? "Mijn pitch lezen" : "Een pitch maken"}</LinkButton>
        </div>
      </section>
      {talk.day <= data.today && (
        <section className="vw-stack vw-gap-2" aria-labelledby="na">
          <h2 id="na">Hoe ging het?</h2>
          <Result key={`na-${talk.version}`} talk={talk} whoReads="Wie u mag helpen bij werk, leest dit ook." />
        </section>
      )}
      <Told problem={drop.problem} />
      <div className="vw-no-print">
        <Sure
          danger
          label="Gesprek weghalen"
          question="Dit gesprek hier weghalen?"
          busy={drop.busy}
          onDo={() =>
            void drop.act({ interviewId }).then(
              () => {
                announce("Het gesprek is hier weg");
                goTo("/mijn/baan");
              },
              () => undefined,
            )
          }
        >
          <p>Dan staat het hier voor niemand meer. De afspraak met de werkgever zegt u zelf af.</p>
        </Sure>
      </div>
    </Page>
  );
}

import "./placements.css";
import {
  announce,
  Checkbox,
  CheckboxGroup,
  DateInput,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Page,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { contractForms, define, kinds, listDefinitions, partnerKinds, roles } from "../contract.ts";
import { whose } from "./definition-words.ts";
import { asNumber, contractWords, kindWords, optionsOf, partnerWords, roleWords } from "./wording.ts";

const title = "Afspraak vastleggen";
const crumbs = [
  { href: "/plaatsingen", label: "Plaatsingen" },
  { href: "/plaatsingen/afspraken", label: "Wat is een plaatsing?" },
];
type Definitions = z.output<typeof listDefinitions.output>;
type Definition = Definitions["definitions"][number];

type Chosen = Readonly<Record<"kinds" | "contractForms" | "roles", readonly string[]>>;
const all = { kinds, contractForms, roles };
const words = { kinds: kindWords, contractForms: contractWords, roles: roleWords };

function Form({ data, before }: { readonly data: Definitions; readonly before: Definition | undefined }) {
  const save = useAct(define);
  const goTo = useGoTo();
  const own = data.own.organisation;
  // Who has one already makes a next version of it, from the page of definitions.
  const taken = data.definitions.map((one) => one.organisationId ?? one.partnerKind ?? "");
  const free = [
    ...(data.own.region ? optionsOf(partnerWords) : []),
    ...(own ? [{ value: own.organisationId, label: own.name }] : []),
  ].filter(({ value }) => !taken.includes(value));
  const [of, setOf] = useState<string>(
    before ? (before.organisationId ?? before.partnerKind ?? "") : (free[0]?.value ?? ""),
  );
  const [typed, setTyped] = useState({
    name: before?.name ?? "",
    validFrom: before ? data.today : "",
    minHours: String(before?.minHours ?? 0).replace(".", ","),
    minDays: String(before?.minDays ?? 0),
    why: "",
    ended: false,
  });
  const [chosen, setChosen] = useState<Chosen>({
    kinds: before?.kinds ?? [],
    contractForms: before?.contractForms ?? [],
    roles: before?.roles ?? [],
  });
  const errors = fieldErrorsOf(save.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const put = (changed: Partial<typeof typed>) => setTyped((was) => ({ ...was, ...changed }));
  const ofOrganisation = own?.organisationId === of;
  const seen = data.definitions.find(
    (one) => one.latest && (ofOrganisation ? one.organisationId === of : one.partnerKind === of),
  );
  const group = (name: keyof Chosen, label: string) => (
    <CheckboxGroup
      name={name}
      label={label}
      hint="Kies je niets, dan telt alles."
      error={errorOf(name)}
      optional
      choices={optionsOf(words[name])}
      input={({ value }) => ({
        checked: chosen[name].includes(value),
        onChange: (event) =>
          setChosen((was) => ({
            ...was,
            [name]: event.target.checked ? [...was[name], value] : was[name].filter((one) => one !== value),
          })),
      })}
    />
  );
  const text = (name: "name" | "minHours" | "minDays" | "why", label: string, hint: string, short = false) => (
    <Field name={name} label={label} hint={hint} error={errorOf(name)} optional={name === "why"}>
      {(wiring) => (
        <TextInput
          {...wiring}
          short={short}
          inputMode={short ? "decimal" : undefined}
          value={typed[name]}
          onChange={(event) => put({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  if (!before && free.length === 0)
    return (
      <p>
        Iedereen voor wie jij iets vastlegt, heeft al een afspraak. Maak daar een{" "}
        <a href="/plaatsingen/afspraken">nieuwe versie</a> van.
      </p>
    );
  return (
    <FormShell
      submitLabel={seen ? "Nieuwe versie vastleggen" : "Afspraak vastleggen"}
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      beforeSubmit={<p>Iedereen die in de regio werkt, kan dit lezen. Een vastgelegde versie verandert niet meer.</p>}
      onSubmit={() =>
        void save
          .act({
            organisationId: ofOrganisation ? of : null,
            partnerKind: ofOrganisation ? null : (partnerKinds.find((one) => one === of) ?? null),
            version: seen?.version ?? 0,
            name: typed.name,
            validFrom: typed.validFrom,
            ended: typed.ended,
            minHours: asNumber(typed.minHours),
            minDays: Math.round(asNumber(typed.minDays)),
            kinds: all.kinds.filter((one) => chosen.kinds.includes(one)),
            contractForms: all.contractForms.filter((one) => chosen.contractForms.includes(one)),
            roles: all.roles.filter((one) => chosen.roles.includes(one)),
            why: typed.why,
          })
          .then(
            () => {
              announce("De afspraak is vastgelegd");
              goTo("/plaatsingen/afspraken");
            },
            () => undefined,
          )
      }
    >
      {before ? (
        <p>
          Van: <strong>{whose(before)}</strong>. Nu geldt versie {before.version}.
        </p>
      ) : (
        <Field name="partnerKind" label="Van wie is deze afspraak?" error={errorOf("partnerKind")}>
          {(wiring) => <Select {...wiring} options={free} value={of} onChange={(event) => setOf(event.target.value)} />}
        </Field>
      )}
      {text("name", "Naam", "Bijvoorbeeld: betaald werk, ten minste 12 uur.")}
      <Field
        name="validFrom"
        label="Geldt vanaf"
        hint={seen ? "Op zijn vroegst vandaag." : "Een eerste afspraak mag ook eerder beginnen."}
        error={errorOf("validFrom")}
      >
        {(wiring) => <DateInput {...wiring} value={typed.validFrom} onChange={(validFrom) => put({ validFrom })} />}
      </Field>
      {text("minHours", "Ten minste hoeveel uur per week?", "0 is: dat maakt niet uit.", true)}
      {text("minDays", "Ten minste hoeveel dagen?", "Drie maanden is 91 dagen. 0 is: dat maakt niet uit.", true)}
      {group("kinds", "Welk soort werk telt?")}
      {group("contractForms", "Welk contract telt?")}
      {group("roles", "Door wie tot stand gekomen?")}
      {text("why", "Waarom zo?", "In één regel, voor wie het later leest.")}
      {seen && (
        <Checkbox
          name="ended"
          label="Deze afspraak stoppen"
          hint="Vanaf de dag hierboven tellen we er niet meer mee."
          checked={typed.ended}
          onChange={(event) => put({ ended: event.target.checked })}
        />
      )}
    </FormShell>
  );
}

/** A first version, or the next one. */
export default function NewDefinitionPage() {
  const [definitionId] = useFilter("afspraak");
  const { data, problem, refetch } = useEndpoint(listDefinitions, {});
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const before = data.definitions.find((one) => one.definitionId === definitionId && one.may.change.allowed);
  const mayAdd = data.own.region || data.own.organisation;
  return (
    <Page
      title={title}
      lead="Zeg wat meetelt. Dezelfde plaatsingen tellen we daarna onder elke afspraak."
      breadcrumb={crumbs}
    >
      {mayAdd ? (
        <Form key={before?.definitionId ?? "nieuw"} data={data} before={before} />
      ) : (
        <p>Dit stelt de regiobeheerder vast, of de beheerder van een organisatie voor de eigen organisatie.</p>
      )}
    </Page>
  );
}

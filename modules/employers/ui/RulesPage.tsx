import "./employers.css";
import {
  announce,
  Button,
  dutchDate,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  Page,
  Select,
  Sure,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { answerAgreement, getRules, proposeAgreement, type Rule, saveRules } from "../contract.ts";
import { Told } from "./Told.tsx";
import { fieldErrorsOf, refusal, tierWords, wholeProblem } from "./wording.ts";

const orders: readonly { value: string; label: string; tiers: Rule["tiers"] }[] = [
  {
    value: "gemeente",
    label: "Eerst de gemeente, dan het werkgeversservicepunt",
    tiers: ["own", "municipality", "wsp", "region"],
  },
  {
    value: "wsp",
    label: "Eerst het werkgeversservicepunt, dan de gemeente",
    tiers: ["own", "wsp", "municipality", "region"],
  },
  { value: "alleen-wsp", label: "Alleen het werkgeversservicepunt ertussen", tiers: ["own", "wsp", "region"] },
  { value: "direct", label: "Meteen iedereen in de regio", tiers: ["own", "region"] },
];
const orderOf = (tiers: Rule["tiers"]) => orders.find((one) => one.tiers.join() === tiers.join())?.value ?? "gemeente";

function SetRules({ rule }: { rule: Rule }) {
  const save = useAct(saveRules);
  const [order, setOrder] = useState(orderOf(rule.tiers));
  const [typed, setTyped] = useState({
    daysEach: String(rule.daysEach),
    warmMonths: String(rule.warmMonths),
    reservationDays: String(rule.reservationDays),
  });
  const errors = fieldErrorsOf(save.problem);
  const number = (name: keyof typeof typed, label: string, hint: string) => (
    <Field name={name} label={label} hint={hint} error={errors.find((one) => one.name === name)?.message}>
      {(control) => (
        <TextInput
          {...control}
          short
          inputMode="numeric"
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <FormShell
      submitLabel="Regels van de regio bewaren"
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void save
          .act({
            version: rule.version,
            tiers: [...(orders.find(({ value }) => value === order)?.tiers ?? rule.tiers)],
            ...typed,
          })
          .then(
            () => announce("De regels zijn bewaard"),
            () => undefined,
          )
      }
    >
      <Field
        name="tiers"
        label="Wie na elkaar?"
        hint="Wie de werkgever kent, is altijd de eerste."
        error={errors.find(({ name }) => name === "tiers")?.message}
      >
        {(control) => (
          <Select {...control} options={orders} value={order} onChange={(event) => setOrder(event.target.value)} />
        )}
      </Field>
      {number("daysEach", "Dagen tussen de stappen", "0 tot 60 dagen.")}
      {number("warmMonths", "Zo lang blijft een contact warm", "1 tot 24 maanden na het laatste contact.")}
      {number("reservationDays", "Zo lang duurt een reservering", "1 tot 60 dagen.")}
    </FormShell>
  );
}

/** The rules of the region in words, and which organisations share their employers. */
export default function RulesPage() {
  const { data, problem, refetch } = useEndpoint(getRules, {});
  const propose = useAct(proposeAgreement);
  const answer = useAct(answerAgreement);
  const [organisationId, choose] = useState("");
  return (
    <Page
      title="Wie belt een werkgever?"
      breadcrumb={[{ href: "/werkgevers", label: "Werkgevers" }]}
      lead="Eén tegelijk, en wie de werkgever het best kent eerst. Zo belt niet iedereen dezelfde werkgever."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={5} />}
      {data && (
        <>
          <section className="vw-stack vw-gap-2" aria-labelledby="regels">
            <h2 id="regels">De regels {data.rule.version === 0 ? "zoals ze beginnen" : "van deze regio"}</h2>
            <ol>
              {data.rule.tiers.map((tier, index) => (
                <li key={tier}>
                  {tierWords[tier]}
                  {index > 0 && `, na ${data.rule.daysEach * index} dagen zonder contact`}.
                </li>
              ))}
            </ol>
            <p>
              Heeft iemand een warm contact, dan belt die. Dat geldt {data.rule.warmMonths} maanden na het laatste
              contact. Een ander vraagt dan om samen te bellen. Een reservering duurt {data.rule.reservationDays} dagen.
            </p>
            {data.may.setRules.allowed ? (
              <SetRules key={data.rule.version} rule={data.rule} />
            ) : (
              <p className="vw-employers-quiet">{refusal(data.may.setRules)}</p>
            )}
          </section>
          <section className="vw-stack vw-gap-2" aria-labelledby="delen">
            <h2 id="delen">Afspraken om te delen</h2>
            <p>
              Een organisatie houdt haar eigen netwerk. Spreken twee organisaties af om te delen, dan zien ze elkaars
              werkgevers. Contactpersonen blijven bij het aanspreekpunt.
            </p>
            <Told problem={propose.problem ?? answer.problem} />
            {data.agreements.length === 0 && <p>Jouw organisatie heeft nu geen afspraak om te delen.</p>}
            <ul className="vw-stack vw-gap-2">
              {data.agreements.map(({ agreementId, organisation, ours, proposedOn, agreedOn, may }) => (
                <li key={agreementId} className="vw-card vw-stack vw-gap-1">
                  <p>
                    <strong>{organisation}</strong>:{" "}
                    {agreedOn
                      ? `jullie delen sinds ${dutchDate(agreedOn)}.`
                      : ours
                        ? `voorgesteld op ${dutchDate(proposedOn)}. Zij zeggen ja of nee.`
                        : `stelt dit voor sinds ${dutchDate(proposedOn)}.`}
                  </p>
                  {data.may.arrange.allowed && (
                    <div className="vw-cluster vw-gap-2">
                      {!agreedOn && !ours && (
                        <Button
                          busy={answer.busy}
                          disabledReason={refusal(may.agree)}
                          onClick={() =>
                            void answer.act({ agreementId, yes: true }).then(
                              () => announce("Jullie delen nu"),
                              () => undefined,
                            )
                          }
                        >
                          {`Delen met ${organisation}`}
                        </Button>
                      )}
                      <Sure
                        label={agreedOn ? "Afspraak beëindigen" : ours ? "Voorstel intrekken" : "Niet delen"}
                        question={`Niet (meer) delen met ${organisation}?`}
                        busy={answer.busy}
                        onDo={() =>
                          void answer.act({ agreementId, yes: false }).then(
                            () => announce("Er wordt niet gedeeld"),
                            () => undefined,
                          )
                        }
                      >
                        <p>Dan ziet ieder alleen nog de eigen werkgevers, en wat met de regio is gedeeld.</p>
                      </Sure>
                    </div>
                  )}
                </li>
              ))}
            </ul>
            {data.may.arrange.allowed ? (
              <FormShell
                submitLabel="Delen voorstellen"
                busy={propose.busy}
                submitError={wholeProblem(propose.problem)}
                fieldErrors={fieldErrorsOf(propose.problem)}
                onSubmit={() =>
                  void propose.act({ organisationId }).then(
                    () => announce("Het voorstel is verstuurd"),
                    () => undefined,
                  )
                }
              >
                <Field
                  name="organisationId"
                  label="Met welke organisatie?"
                  error={fieldErrorsOf(propose.problem).find(({ name }) => name === "organisationId")?.message}
                >
                  {(control) => (
                    <Select
                      {...control}
                      options={data.organisations.map(({ organisationId: value, name }) => ({ value, label: name }))}
                      placeholder="Kies een organisatie"
                      value={organisationId}
                      onChange={(event) => choose(event.target.value)}
                    />
                  )}
                </Field>
              </FormShell>
            ) : (
              <p className="vw-employers-quiet">{refusal(data.may.arrange)}</p>
            )}
          </section>
        </>
      )}
    </Page>
  );
}

import {
  announce,
  Button,
  CheckboxGroup,
  DefinitionList,
  Disclosure,
  Field,
  LinkButton,
  Notice,
  Page,
  PrintButton,
  RadioGroup,
  TextArea,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { myProfile, writeSentence } from "../contract.ts";

/** The two sides have the same room, and neither comes with words of ours. */
const questions = {
  what: {
    label: "Waar twijfelt u over?",
    hint: "Wat wilt u misschien vertellen? Bijvoorbeeld: op drukke dagen heb ik rust nodig.",
  },
  pro: { label: "Waarom wel vertellen?", hint: "Wat kan het u opleveren? Wat wordt er makkelijker?" },
  con: { label: "Waarom niet vertellen?", hint: "Waar ziet u tegenop? Wat blijft liever van uzelf?" },
} as const;
const listeners = [
  { value: "chief", label: "Mijn leidinggevende" },
  { value: "colleague", label: "Eén collega die ik vertrouw" },
  { value: "team", label: "Iedereen met wie ik werk" },
  { value: "staff", label: "Personeelszaken" },
  { value: "doctor", label: "De bedrijfsarts", hint: "De bedrijfsarts mag het niet doorvertellen." },
  { value: "nobody", label: "Niemand" },
];
const moments = [
  { value: "before", label: "Voor het eerste gesprek" },
  { value: "during", label: "In een gesprek" },
  { value: "start", label: "Als ik het werk heb" },
  { value: "later", label: "Als ik er een tijd werk" },
  { value: "needed", label: "Pas als het nodig is" },
  { value: "not", label: "Niet" },
  { value: "open", label: "Ik weet het nog niet" },
];
const labelsOf = (choices: readonly { value: string; label: string }[], chosen: readonly string[]): string =>
  choices
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(", ");

type Name = keyof typeof questions;
type Thoughts = { readonly [name in Name | "words" | "when"]: string } & { readonly whom: readonly string[] };
const nothing: Thoughts = { what: "", pro: "", con: "", words: "", when: "", whom: [] };

/** The one thing that may be kept, and only by pressing the button: a sentence of one's own profile. */
function IntoProfile({ words }: { words: string }) {
  const { data } = useEndpoint(myProfile, {});
  const { act, busy, problem } = useAct(writeSentence);
  const [kept, setKept] = useState("");
  if (!data?.profile || words === "") return null;
  const refusal = problem?.fieldErrors[0]?.message ?? problem?.detail;
  return (
    <div className="vw-stack vw-gap-1 vw-no-print">
      {refusal && <p role="alert">{refusal}</p>}
      {kept === words ? (
        <p>Deze zin staat in uw profiel, bij ‘Wat helpt op het werk’. U kiest per werkgever of hij meegaat.</p>
      ) : (
        <div>
          <Button
            busy={busy}
            onClick={() =>
              void act({ section: "adjustments", text: words }).then(
                () => {
                  setKept(words);
                  announce("De zin staat in uw profiel. Nog niemand krijgt hem.");
                },
                () => undefined,
              )
            }
          >
            Deze zin in mijn profiel zetten
          </Button>
        </div>
      )}
    </div>
  );
}

function Summary({ thoughts: { what, pro, con, whom, when, words } }: { thoughts: Thoughts }) {
  const items = [
    { term: questions.what.label, value: what },
    { term: questions.pro.label, value: pro },
    { term: questions.con.label, value: con },
    { term: "Aan wie", value: labelsOf(listeners, whom) },
    { term: "Wanneer", value: labelsOf(moments, [when]) },
    { term: "Zo zeg ik het", value: words },
  ].filter(({ value }) => value.trim() !== "");
  if (items.length === 0) return null;
  return (
    <section className="vw-card vw-stack vw-gap-2">
      <h2>Op een rij</h2>
      <DefinitionList
        items={items.map(({ term, value }) => ({ term, value: <span className="vw-text">{value}</span> }))}
      />
      <p>U hoeft nu niet te kiezen. U kunt er ook eerst met iemand over praten.</p>
      <PrintButton />
    </section>
  );
}

/** For and against of telling, for the person alone: nothing of it is sent or kept. */
export default function TellingPage() {
  const [thoughts, setThoughts] = useState(nothing);
  const change = (part: Partial<Thoughts>) => setThoughts((before) => ({ ...before, ...part }));
  const text = (name: Name | "words", label: string, hint: string, limit?: number) => (
    <Field key={name} name={name} label={label} hint={hint} error={undefined} optional>
      {(control) => (
        <TextArea
          {...control}
          rows={3}
          limit={limit}
          autoComplete="off"
          value={thoughts[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <Page
      title="Wat vertel ik mijn werkgever?"
      lead="U beslist dat zelf. Wel vertellen is goed, niet vertellen ook. Deze bladzijde helpt u om na te denken."
      breadcrumb={[{ href: "/mijn/profiel", label: "Mijn profiel" }]}
    >
      <Notice title="Dit is alleen voor u">
        <p>
          Wat u hier typt, wordt nergens bewaard en naar niemand gestuurd. Gaat u weg van deze bladzijde, dan is het
          weg.
        </p>
      </Notice>
      <Disclosure summary="Wat mag een werkgever vragen?">
        <ul>
          <li>Een werkgever mag niet vragen wat u hebt, of u behandeld wordt, en of u ziek bent geweest.</li>
          <li>
            Weet u dat u een belangrijk deel van dit werk niet kunt doen? Dan moet u dat wel zeggen. U hoeft niet te
            zeggen hoe dat komt.
          </li>
          <li>
            Werkt u er twee maanden? Dan mag de werkgever vragen of de no-riskpolis voor u geldt. Daar antwoordt u dan
            op, met ja of nee.
          </li>
          <li>Bent u ziek? Praat over uw gezondheid met de bedrijfsarts. Die mag het niet doorvertellen.</li>
        </ul>
        <p className="vw-quiet">
          Dit staat in de Wet op de medische keuringen (artikel 4) en de Ziektewet (artikel 38b, eerste lid). Wat u zelf
          moet zeggen, komt uit uitspraken van rechters. Nagelezen op 22 november 2026, nog niet door een jurist.
          Twijfelt u? Vraag het gratis aan het Juridisch Loket.
        </p>
      </Disclosure>
      {(Object.keys(questions) as Name[]).map((name) => text(name, questions[name].label, questions[name].hint))}
      <CheckboxGroup
        name="whom"
        label="Aan wie zou u het vertellen?"
        error={undefined}
        optional
        choices={listeners}
        input={({ value }) => ({
          checked: thoughts.whom.includes(value),
          onChange: (event) =>
            change({
              whom: event.target.checked ? [...thoughts.whom, value] : thoughts.whom.filter((one) => one !== value),
            }),
        })}
      />
      <RadioGroup
        name="when"
        label="Wanneer?"
        error={undefined}
        optional
        choices={moments}
        input={({ value }) => ({ checked: thoughts.when === value, onChange: () => change({ when: value }) })}
      />
      {text(
        "words",
        "Hoe zou u het zeggen?",
        "In één zin. Zeg wat u nodig hebt, bijvoorbeeld: ‘Ik neem elke twee uur tien minuten pauze.’ Waarom, hoeft er niet bij.",
        240,
      )}
      <IntoProfile words={thoughts.words.trim()} />
      <Summary thoughts={thoughts} />
      <div className="vw-no-print">
        <LinkButton href="/mijn/profiel/werkgever">Kiezen welke zinnen een werkgever krijgt</LinkButton>
      </div>
    </Page>
  );
}

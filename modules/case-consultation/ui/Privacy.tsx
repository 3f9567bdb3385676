import { announce, Button, Card, Disclosure, dutchDate, ErrorState, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Case, unnameCase } from "../contract.ts";
import { NameCase } from "./NameCase.tsx";

/** Always at the top of a case: with or without a name, and who sees what. */
export function Privacy({ found }: { found: Case }) {
  const { named, may } = found;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="privacy">
      <h2 id="privacy" className="vw-visually-hidden">
        Wie ziet wat
      </h2>
      {named ? <Name found={found} named={named} /> : <WithoutName found={found} />}
      {may.name.allowed && <NameCase caseId={found.caseId} />}
    </section>
  );
}

function WithoutName({ found }: { found: Case }) {
  return (
    <>
      <div>
        <StatusBadge tone="info">Zonder naam</StatusBadge>
      </div>
      <Disclosure summary="Wie ziet dit?">
        <p>
          {found.route === "direct"
            ? "Alleen de inbrenger en wie rechtstreeks is gevraagd, zien deze casus en wat erbij wordt geschreven."
            : `Iedereen met een plek in ${found.groupName || "de groep"} ziet deze casus en wat de groep schrijft.`}{" "}
          Hier staat niet om wie het gaat. Let er zelf op dat ook de tekst niemand herkenbaar maakt.
        </p>
        {found.reading && !found.seated && <p>Jij ziet alleen deze casus, en niets anders van de groep.</p>}
      </Disclosure>
    </>
  );
}

function Name({ found, named }: { found: Case; named: NonNullable<Case["named"]> }) {
  const { act, busy, problem } = useAct(unnameCase);
  const [sure, setSure] = useState(false);
  return (
    <Card weight="quiet">
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone="warning">Met naam, met toestemming</StatusBadge>
      </div>
      <p className="vw-quote">{named.contactName ?? "De naam is niet met jou gedeeld"}</p>
      <p>De tekst hieronder blijft de versie zonder naam. Wie geen toestemming heeft, ziet alleen die.</p>
      <Disclosure summary="Waarom zie ik dit?">
        <p>
          De persoon om wie het gaat, gaf jouw organisatie toestemming om dit te weten, alleen voor casusoverleg
          {named.until ? `, tot ${dutchDate(named.until)}` : ""}. Trekt die persoon dat in, dan zie je bij de volgende
          klik weer de versie zonder naam. De persoon ziet dat je hebt gekeken.
        </p>
      </Disclosure>
      {found.may.unname.allowed && (
        <div className="vw-stack vw-gap-2 vw-no-print">
          {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
          {sure ? (
            <div className="vw-cluster vw-gap-2">
              <Button
                kind="danger"
                busy={busy}
                onClick={() =>
                  void act({ caseId: found.caseId }).then(
                    () => announce("De casus is weer zonder naam."),
                    () => undefined,
                  )
                }
              >
                Naam losmaken voor iedereen
              </Button>
              <Button kind="subtle" onClick={() => setSure(false)}>
                Laten staan
              </Button>
            </div>
          ) : (
            <div>
              <Button kind="subtle" onClick={() => setSure(true)}>
                Naam losmaken van deze casus
              </Button>
            </div>
          )}
        </div>
      )}
    </Card>
  );
}

import { Button, Field, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../../../platform/browser/address.ts";
import { carry } from "../carried.ts";
import type { Answers } from "../questions/question.ts";
import { toFragment } from "../reading.ts";

/** Three ways to have this again: with an account, in a link, on paper. Nothing is kept before someone asks for it. */
export function Keep({ answers }: { answers: Answers }) {
  const [link, setLink] = useState<string>();
  const goTo = useGoTo();
  return (
    <div className="vw-no-print vw-stack vw-gap-3">
      <div className="vw-stack vw-gap-1">
        <h3>Met een account</h3>
        <p>
          Hebt u een account bij Vliegwiel? Dan kunt u deze berekening bewaren en delen met een consulent. U logt eerst
          in. Uw antwoorden gaan mee in dit tabblad. Wij krijgen ze pas als u daarna op ‘Berekening bewaren’ drukt.
        </p>
        <div>
          <Button
            onClick={() => {
              carry(answers);
              goTo("/mijn/berekeningen/nieuw?antwoorden=mee");
            }}
          >
            Bewaar bij mijn berekeningen
          </Button>
        </div>
      </div>
      <div className="vw-stack vw-gap-1">
        <h3>Zonder account</h3>
        <p>Maak een link. Uw antwoorden zitten in de link zelf, niet bij ons. Bewaar de link op een veilige plek.</p>
        {link ? (
          <Field
            name="link"
            label="Link met uw antwoorden"
            hint="Wie deze link heeft, kan uw antwoorden lezen. Stuur hem alleen naar iemand die u vertrouwt."
            error={undefined}
          >
            {(wiring) => <TextInput {...wiring} readOnly value={link} onFocus={(event) => event.target.select()} />}
          </Field>
        ) : (
          <div>
            <Button
              onClick={() => setLink(`${window.location.origin}${window.location.pathname}#${toFragment(answers)}`)}
            >
              Maak een link
            </Button>
          </div>
        )}
      </div>
      <div className="vw-stack vw-gap-1">
        <h3>Op papier</h3>
        <p>
          Kies <strong>Afdrukken</strong>. Wilt u een pdf? Kies bij het afdrukken ‘Opslaan als pdf’.
        </p>
        <div>
          <Button onClick={() => window.print()}>Afdrukken</Button>
        </div>
      </div>
    </div>
  );
}

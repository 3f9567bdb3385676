import { announce, Button, Cluster, Disclosure } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { Case } from "../situation-of.ts";
import { letterTo, reportedTo } from "./letter.ts";

function Letter({ text, to, onPrint }: { text: string; to: string; onPrint: () => void }) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("De brief is gekopieerd.");
      announce("De brief is gekopieerd.");
    } catch {
      setCopied("Kopiëren lukte niet. Selecteer de tekst van de brief en kopieer die zelf.");
    }
  };
  return (
    <div className="vw-stack vw-gap-2">
      <p className="vw-earn__letter">{text}</p>
      <Cluster>
        <Button onClick={copy}>Kopieer de brief aan {to}</Button>
        <Button kind="subtle" onClick={onPrint}>
          Druk alleen deze brief af
        </Button>
      </Cluster>
      {copied && <p role="status">{copied}</p>}
    </div>
  );
}

/** Using this page reports nothing: what to pass on, to whom, and a letter to do it with. */
export function Report({
  asked,
  startKnown,
  onPrint,
}: {
  asked: Case;
  startKnown: boolean;
  onPrint: (to: string) => void;
}) {
  const offices = reportedTo(asked);
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        <strong>Deze pagina geeft niets door.</strong>
        {offices.length > 0 &&
          " Gaat u werken, of verandert uw inkomen of huishouden? Dan bent u wettelijk verplicht dat zelf te melden. Doe het meteen, het liefst voordat u begint."}
      </p>
      <ul>
        {offices.includes("gemeente") && <li>Bijstand of IOAW: meld het bij uw gemeente.</li>}
        {offices.includes("UWV") && <li>Uitkering van UWV: meld het bij UWV, bijvoorbeeld via Mijn UWV.</li>}
        <li>Toeslagen: geef uw nieuwe inkomen door via Mijn toeslagen, binnen vier weken.</li>
        {asked.now.claims === true && (
          <li>Schulden of bewind: vertel het ook uw bewindvoerder of schuldhulpverlener.</li>
        )}
        {asked.now.claims === "unknown" && (
          <li>Hebt u een bewindvoerder of schuldhulpverlener? Vertel het dan ook daar.</li>
        )}
      </ul>
      {offices.map((to) => (
        <Disclosure key={to} summary={`Brief aan ${to === "gemeente" ? "uw gemeente" : "UWV"}`}>
          <div className={`vw-earn__paper vw-earn__paper--${to}`}>
            <Letter
              text={letterTo(to, asked, startKnown)}
              to={to === "gemeente" ? "uw gemeente" : "UWV"}
              onPrint={() => onPrint(to)}
            />
          </div>
        </Disclosure>
      ))}
    </div>
  );
}

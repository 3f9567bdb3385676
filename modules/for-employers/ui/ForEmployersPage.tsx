import { today } from "../../../platform/browser/today.ts";
import "./for-employers.css";
import { Card, Page, PrintButton } from "@vliegwiel/ui-kit";
import { Instruments } from "./Instruments.tsx";
import { WhoToCall } from "./WhoToCall.tsx";
import { expect, pageSources } from "./words/expect.ts";

const parts = [
  ["verwachten", "Wat kunt u verwachten?"],
  ["bellen", "Wie kunt u bellen?"],
  ["regelingen", "Regelingen in gewone woorden"],
  ["taken", "Werk anders verdelen"],
  ["collega", "Een collega als Harrie"],
  ["blijven", "Mensen die al bij u werken"],
] as const;
const titles = Object.fromEntries(parts) as Record<(typeof parts)[number][0], string>;

const Outside = ({ href, children }: { href: string; children: string }) => (
  <a href={href} rel="noreferrer">
    {children}
  </a>
);

/** What an employer may expect, whom to call, and what there is: to be read without an account, and it asks nothing. */
export default function ForEmployersPage() {
  return (
    <Page
      title="Voor werkgevers"
      lead="Wilt u iemand aannemen die een steuntje nodig heeft? Of werkt er al iemand bij u? Hier leest u wat u kunt verwachten, wie u belt en welke regelingen er zijn."
    >
      <p className="vw-for-employers__private">
        U hebt geen account nodig. Wij weten niet wie u bent en bewaren niet wat u hier leest.
      </p>
      <nav className="vw-no-print" aria-label="Op deze pagina">
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="/voor-werkgevers/kaarten">Kaarten: wat ziet u, wat kunt u doen?</a>
          </li>
        </ul>
      </nav>
      <section className="vw-stack vw-gap-2" aria-labelledby="verwachten">
        <h2 id="verwachten">{titles.verwachten}</h2>
        <div className="vw-for-employers__parts">
          {expect.map(({ heading, lines }) => (
            <Card key={heading} as="section" level={3} heading={heading}>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Card>
          ))}
        </div>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="bellen">
        <h2 id="bellen">{titles.bellen}</h2>
        <WhoToCall />
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="regelingen">
        <h2 id="regelingen">{titles.regelingen}</h2>
        <Instruments day={today()} />
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="taken">
        <h2 id="taken">{titles.taken}</h2>
        <p>
          Hebt u geen vacature die past? Vaak zitten er in ander werk taken die iemand anders kan doen: post, opruimen,
          controleren, gegevens invoeren. Uw collega’s houden dan tijd over voor hun eigen vak. Zet zulke taken samen
          met uw contactpersoon op een rij. Daaruit kan één baan ontstaan: een takenpakket.
        </p>
        <p>
          Wilt u dat iemand in uw hele bedrijf meekijkt? Bij het werkgeversservicepunt kunt u een bedrijfsanalyse
          aanvragen. Die is gratis. Kijk op <Outside href="https://www.werk.nl/werkgevers/">werk.nl/werkgevers</Outside>{" "}
          of bel het werkgeversservicepunt.
        </p>
        <p className="vw-source">
          Controleer dit: dat het gratis is, lazen wij in een publicatie van 2017. De pagina op werk.nl zelf hebben wij
          niet kunnen lezen.
        </p>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="collega">
        <h2 id="collega">{titles.collega}</h2>
        <p>
          Een Harrie is een gewone collega die een nieuwe collega op weg helpt. De letters staan voor hulpvaardig,
          alert, rustig, realistisch, instruerend en eerlijk. Kies iemand die dit zelf wil, en geef er tijd voor.
        </p>
        <p>
          Er is een training voor, bedacht door CNV Jongeren. In sommige regio’s nodigt het werkgeversservicepunt u
          daarvoor uit. Lees meer op <Outside href="https://www.ikbenharrie.nl">ikbenharrie.nl</Outside>. Wat de
          training kost, weten wij niet. Vraag het na.
        </p>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="blijven">
        <h2 id="blijven">{titles.blijven}</h2>
        <p>
          Werkt er al iemand bij u met wie het soms lastig gaat? Dan hoeft u niet te wachten tot iemand uitvalt. Vroeg
          praten en het werk een tijd aanpassen helpt vaak meer dan later alles opnieuw regelen.
        </p>
        <ul>
          <li>Praat met iemand zelf, niet over iemand. Vraag wat er in het werk nodig is.</li>
          <li>Kijk wat stress geeft en wat u kunt veranderen: tijden, drukte, taken, geluid.</li>
          <li>Houd contact als iemand een tijd niet werkt. Vraag niet wat iemand heeft.</li>
          <li>Vraag raad aan uw bedrijfsarts of arbodienst. Zij mogen weten wat u niet hoeft te weten.</li>
          <li>Een jobcoach of een aanpassing kan ook voor iemand die al bij u werkt. Zie de regelingen hierboven.</li>
          <li>Gaat het goed? Dan kent u de weg al voor een volgende collega. Uw contactpersoon denkt graag mee.</li>
        </ul>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="kaarten">
        <h2 id="kaarten">Kaarten voor leidinggevenden</h2>
        <p>
          Tien korte kaarten over wat u op het werk ziet en wat u dan kunt doen.{" "}
          <a href="/voor-werkgevers/kaarten">Lees of print de kaarten</a>.
        </p>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="bronnen">
        <h2 id="bronnen">Waar wij dit lazen</h2>
        <ul className="vw-source">
          {pageSources.map(({ text, url }) => (
            <li key={text}>{url ? <Outside href={url}>{text}</Outside> : text}</li>
          ))}
          <li>Regelingen: bij elke regeling staat de wet en waar wij die lazen. Teksten van 2026.</li>
        </ul>
        <p className="vw-quiet">Nagekeken op 22 november 2026, in onze eigen woorden geschreven.</p>
      </section>
      <PrintButton />
    </Page>
  );
}

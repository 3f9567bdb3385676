import "./for-employers.css";
import { Page, PrintButton } from "@vliegwiel/ui-kit";
import { cards } from "./words/cards.ts";

const list = (lines: readonly string[]) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Quick cards for who leads a team. There is nothing to fill in. */
export default function CardsPage() {
  return (
    <Page
      title="Wat ziet u? Wat kunt u doen?"
      lead="Korte kaarten voor wie een team leidt. Ze gaan over wat u op het werk ziet, niet over wat iemand heeft."
      breadcrumb={[{ href: "/voor-werkgevers", label: "Voor werkgevers" }]}
    >
      <p className="vw-for-employers__private">
        De kaarten zijn om te doen, niet om in te vullen. Schrijf niets op over iemands gezondheid en vraag er niet
        naar. U kunt het ook mis hebben: wat u ziet, kan van alles betekenen.
      </p>
      <div className="vw-no-print">
        <PrintButton />
      </div>
      <ul className="vw-for-employers__cards">
        {cards.map(({ sees, signs, does, rather }) => (
          <li key={sees} className="vw-card vw-stack vw-gap-1">
            <h2>{sees}</h2>
            <h3>Wat ziet u?</h3>
            {list(signs)}
            <h3>Wat kunt u doen?</h3>
            {list(does)}
            <p>
              <strong>Liever niet:</strong> {rather}
            </p>
          </li>
        ))}
      </ul>
      <p>
        Komt u er niet uit? Bel uw contactpersoon, of lees <a href="/voor-werkgevers#bellen">wie u kunt bellen</a>.
      </p>
      <p className="vw-source">
        In onze eigen woorden, naar een idee van de begeleidingskaarten van SBCM en de tips voor werkgevers van Samen
        Sterk Zonder Stigma, genoemd in de Routekaart psychische aandoeningen en werk (2017). Meer over 113 staat op
        113.nl.
      </p>
    </Page>
  );
}

import { Page, Term } from "@vliegwiel/ui-kit";

export default function About() {
  return (
    <Page
      title="Wat is Vliegwiel?"
      lead="Een plek waar de ggz en de mensen van werk en inkomen samen verder komen, met u aan het stuur."
    >
      <section className="vw-stack vw-gap-2">
        <h2>Waarom de naam?</h2>
        <p>
          Een vliegwiel komt langzaam op gang en draait dan vanzelf door. Zo is het ook met werk en herstel: elke kleine
          stap maakt de volgende lichter. En zo is het met samenwerken: wie elkaar een keer heeft geholpen, belt de
          volgende keer sneller.
        </p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Hoe werkt het?</h2>
        <ol>
          <li>Een begeleider loopt vast en schrijft een korte vraag op, zonder naam.</li>
          <li>
            De vraag komt in het{" "}
            <Term explanation="een groep mensen uit een regio die samen meedenken over een vraag van een van hen">
              casusoverleg
            </Term>
            . Daar zitten mensen van verschillende organisaties bij elkaar.
          </li>
          <li>Zij geven advies en spreken af wie wat doet, en wanneer.</li>
          <li>De volgende keer vertelt de begeleider of het heeft geholpen.</li>
        </ol>
        <p>
          Is het beter als de groep weet om wie het gaat? Dan kan dat alleen met toestemming van die persoon zelf. De
          persoon ziet wie er kijkt en kan de toestemming altijd intrekken.
        </p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Van wie is het?</h2>
        <p>
          Vliegwiel is open software, met de licentie EUPL-1.2. Elke arbeidsmarktregio mag het gebruiken, nakijken en
          verbeteren. De regio's en organisaties die ermee werken, zijn zelf verantwoordelijk voor de gegevens.
        </p>
      </section>
    </Page>
  );
}

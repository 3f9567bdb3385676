import { Notice, Page } from "@vliegwiel/ui-kit";

export default function Privacy() {
  return (
    <Page title="Privacy" lead="Wat Vliegwiel bewaart, wie het ziet en wat u ermee kunt.">
      <section className="vw-stack vw-gap-2">
        <h2>Wie ziet iets over u?</h2>
        <p>
          Alleen de organisatie die u heeft ingeschreven, en wie u zelf kiest. Niemand kan in heel Vliegwiel op uw naam
          zoeken. Wordt een vraag zonder naam besproken, dan is er geen enkele koppeling met u.
        </p>
        <p>
          Delen mag pas als er twee dingen zijn: een grond in de wet, en uw toestemming op schrift. In uw toestemming
          staat wat u deelt, met wie, waarvoor en tot wanneer. Zij duurt nooit langer dan twaalf maanden.
        </p>
      </section>
      <Notice tone="warning" title="Wij geven dit niet aan wie over uw uitkering beslist">
        <p>Hoort een medewerker het toch, dan kan die verplicht zijn er iets mee te doen.</p>
      </Notice>
      <section className="vw-stack vw-gap-2">
        <h2>Wat kunt u doen?</h2>
        <ul>
          <li>Zien wie naar uw gegevens heeft gekeken, wanneer en waarom.</li>
          <li>Uw toestemming intrekken. Dat geldt meteen.</li>
          <li>Iemand buitensluiten, zonder te zeggen waarom.</li>
          <li>Uw gegevens downloaden, laten verbeteren of laten wissen.</li>
          <li>
            Een klacht indienen bij de functionaris gegevensbescherming van de organisatie, of bij de{" "}
            <a href="https://autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.
          </li>
        </ul>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Wat als u geen account hebt?</h2>
        <p>
          Op de pagina <a href="/wat-kan-helpen">Wat kan helpen?</a> blijven uw antwoorden in uw eigen browser. Wij
          krijgen ze niet. Meldt u aan uw regio dat er iets ontbreekt? Dan bewaren wij alleen hoe vaak dat in een maand
          is gemeld, niet door wie.
        </p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Wat staat er nooit in?</h2>
        <p>Geen BSN, geen diagnose, geen behandeling. Daar is geen veld voor, en teksten worden nagekeken op namen.</p>
      </section>
    </Page>
  );
}

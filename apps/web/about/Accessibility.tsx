import { Link, Page } from "@vliegwiel/ui-kit";

export default function Accessibility() {
  return (
    <Page title="Toegankelijkheid" lead="Iedereen moet Vliegwiel kunnen gebruiken, ook wie moe of gespannen is.">
      <section className="vw-stack vw-gap-2">
        <h2>Wat we doen</h2>
        <ul>
          <li>We volgen WCAG 2.2, niveau AA. Een computer kijkt elke pagina na bij elke verandering.</li>
          <li>Alles werkt met alleen het toetsenbord.</li>
          <li>De tekst kan twee keer zo groot zonder dat er iets wegvalt.</li>
          <li>De letter is gemaakt voor mensen die slecht zien. We schrijven in gewone woorden.</li>
          <li>Elke pagina kan op papier.</li>
        </ul>
        <p>
          Liever grotere letters? Die kiest u bij <Link href="/instellingen">Instellingen</Link>.
        </p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Wat nog niet zeker is</h2>
        <p>
          Een computer vindt niet alles. Er is nog geen onderzoek gedaan met mensen die een schermlezer gebruiken. Werkt
          er iets niet voor u? Vertel het uw begeleider of de beheerder van uw regio, dan lossen we het op.
        </p>
      </section>
    </Page>
  );
}

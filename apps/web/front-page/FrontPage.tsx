import { Card, Cluster, Grid, LinkButton, PageHeader } from "@vliegwiel/ui-kit";
import { lazy, Suspense, useContext } from "react";
import { useSession } from "../../../platform/browser/session.ts";
import { StartPage } from "../shell/start-page.ts";
import "./front-page.css";

// Only who is here for themselves fetches it: the first page of everyone else stays light.
const TalksWaiting = lazy(async () => ({
  default: (await import("../../../modules/counselling/ui/parts/index.ts")).TalksWaiting,
}));

/** What this is, in five sentences, for someone who has never heard of it. */
export default function FrontPage() {
  const start = useContext(StartPage);
  const { actor } = useSession();
  return (
    <div className="vw-page vw-front">
      <PageHeader title="Werk en herstel gaan samen" />
      {actor?.kind === "person" && (
        <Suspense>
          <TalksWaiting />
        </Suspense>
      )}
      <div className="vw-front__story">
        <p>
          Werk helpt veel mensen om zich beter te voelen, en wie zich beter voelt, houdt werk langer vol. Toch loopt het
          vaak vast voor mensen met een psychische kwetsbaarheid, omdat hun begeleiders elkaar niet kennen.
        </p>
        <p>
          In Vliegwiel zoeken mensen uit de ggz en mensen van werk en inkomen samen naar de volgende stap. Zij bespreken
          een vraag zonder naam, en alleen met een naam als u dat zelf goedvindt. U bepaalt wie iets over u ziet,
          waarvoor en hoe lang, en u ziet altijd wie heeft gekeken.
        </p>
      </div>
      <Cluster>
        {start ? (
          <LinkButton kind="primary" href={start.path}>
            Naar {start.label.toLowerCase()}
          </LinkButton>
        ) : (
          <LinkButton kind="primary" href="/inloggen">
            Inloggen
          </LinkButton>
        )}
        <LinkButton kind="subtle" href="/over">
          Lees hoe het werkt
        </LinkButton>
      </Cluster>
      <section className="vw-stack vw-gap-3" aria-labelledby="voor-wie">
        <h2 id="voor-wie">Wat vindt u hier?</h2>
        <Grid as="ul">
          <Card as="li" heading="Gaat het om u?">
            <p>
              U leest wat er over u is gedeeld en wie dat heeft gezien. U geeft toestemming, of trekt die weer in. Dat
              geldt meteen, en u hoeft niet te zeggen waarom.
            </p>
            <p>
              Zonder account kunt u al zien <a href="/wat-kan-helpen">wat u kan helpen op weg naar werk</a> en{" "}
              <a href="/wat-levert-werken-op">wat werken u oplevert</a>.
            </p>
          </Card>
          <Card as="li" heading="Begeleidt u mensen?">
            <p>
              U brengt een vraag in waar u niet uitkomt, in een paar minuten. Collega's uit uw regio denken mee. Later
              laat u weten of het advies heeft geholpen.
            </p>
          </Card>
          <Card as="li" heading="Werkt u voor een regio?">
            <p>
              U legt vast wie met wie samenwerkt en welke afspraken over privacy gelden. U leest hoe andere regio's het
              hebben aangepakt.
            </p>
          </Card>
        </Grid>
      </section>
      <section className="vw-stack vw-gap-2 vw-front__honest" aria-labelledby="eerlijk">
        <h2 id="eerlijk">Goed om te weten</h2>
        <ul>
          <li>
            Zonder naam is niet hetzelfde als onherkenbaar. Daarom schrijven we op wat iemand kan en wil, en niet meer
            dan nodig is.
          </li>
          <li>
            Wij geven niets door aan wie over uw uitkering beslist. Hoort een medewerker het toch, dan kan die verplicht
            zijn er iets mee te doen.
          </li>
          <li>
            Verandert er iets in uw werk, inkomen of huishouden? Vliegwiel geeft dit niet door. U bent verplicht dit
            zelf te melden.
          </li>
          <li>Vliegwiel is geen dossier en geen behandeling. Er staan geen diagnoses in en geen BSN.</li>
        </ul>
      </section>
    </div>
  );
}

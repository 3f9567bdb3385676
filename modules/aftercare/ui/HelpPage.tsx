import { Card, dutchDate, ErrorState, LoadingFrame, Notice, Page, PrintButton } from "@vliegwiel/ui-kit";
import { useOpenedByLink } from "../../../platform/browser/opened-by-link.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getHelp, openHelp } from "../contract.ts";
import { CallMe } from "./CallMe.tsx";
import { Buddy } from "./HelpBuddy.tsx";
import { telephoneLink } from "./wording.ts";

const title = "Hulp bij het werk";

/** The employer, by a link and without an account: whom to call, and a button to be called. */
export default function HelpPage() {
  const { data, problem, refetch } = useEndpoint(getHelp, {});
  const opening = useAct(openHelp);
  const opened = useOpenedByLink(opening.act, refetch);
  const whole = opening.problem ?? problem;
  if (whole)
    return (
      <Page title={title}>
        <ErrorState problem={whole} kept="Er is niets verstuurd." />
      </Page>
    );
  if (!data || !opened) return <LoadingFrame title={title} />;
  const { help } = data;
  if (!help)
    return (
      <Page title={title}>
        <Notice title="Deze link is voorbij of gesloten">
          <p>Vraag uw aanspreekpunt om een nieuwe link. Hebt u het nummer nog? Dan kunt u gewoon bellen.</p>
        </Notice>
      </Page>
    );
  return (
    <Page
      title={title}
      lead={`Voor ${help.employer}. Loopt het werk even niet, of wilt u iets weten? Bel gerust, ook voor iets kleins.`}
    >
      {help.demo && <Notice title="Dit is een voorbeeld. Alles wat hier staat, is verzonnen." />}
      <Card heading="Wie kunt u bellen?" level={2} as="section">
        {help.owner ? (
          <p>
            <strong>{[help.owner.name, help.owner.functionTitle].filter(Boolean).join(", ")}</strong>
            {help.owner.organisation && `, ${help.owner.organisation}`}
          </p>
        ) : (
          <p>Uw aanspreekpunt wisselt. Het nummer blijft werken; u hoort wie het wordt.</p>
        )}
        <p>
          <a href={telephoneLink(help.phone)}>{help.phone}</a>
        </p>
        {help.ownerSince && help.owner && (
          <p>
            Nieuw: sinds {dutchDate(help.ownerSince)} is {help.owner.name} uw aanspreekpunt.
          </p>
        )}
      </Card>
      {help.endsSoon && (
        <Notice tone="warning" title={`Deze link werkt nog tot en met ${dutchDate(help.until)}`}>
          <p>
            Vraag {help.owner?.name ?? "uw aanspreekpunt"} om een nieuwe link. Of schrijf het nummer hierboven op:
            bellen kan altijd.
          </p>
        </Notice>
      )}
      <CallMe help={help} />
      {help.sentences.length > 0 && (
        <Card heading="Wat uw medewerker u laat weten" level={2} as="section">
          <ul>
            {help.sentences.map((sentence) => (
              <li key={sentence} className="vw-own-words">
                {sentence}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {help.buddy && <Buddy key={help.buddy.name} buddy={help.buddy} />}
      <p className="vw-quiet">
        Deze link werkt tot en met {dutchDate(help.until)}. Geef hem alleen aan wie met deze medewerker werkt.
      </p>
      <p className="vw-no-print">
        Wat kunt u doen als het even niet loopt? Lees{" "}
        <a href="/voor-werkgevers/kaarten">de kaarten voor leidinggevenden</a>. Vragen over loonkostensubsidie of
        no-riskpolis? Lees <a href="/voor-werkgevers">Voor werkgevers</a>.
      </p>
      <PrintButton />
    </Page>
  );
}

import { announce, Link, Page, RadioGroup } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useSession } from "../../../platform/browser/session.ts";
import { chooseTextSize, chosenTextSize, type TextSize, textSizes } from "../appearance.ts";

const labelOf: Record<TextSize, string> = { gewoon: "Gewoon", groot: "Groot", grootst: "Het grootst" };

export default function Settings() {
  const { actor } = useSession();
  const [size, setSize] = useState(chosenTextSize);
  const choose = (next: TextSize) => {
    chooseTextSize(next);
    setSize(next);
    announce(`Letters: ${labelOf[next].toLowerCase()}`);
  };
  return (
    <Page title="Instellingen" lead="Wat u hier kiest, geldt meteen.">
      <RadioGroup
        name="letters"
        label="Hoe groot wilt u de letters?"
        hint="Dit geldt alleen op dit apparaat en in deze browser."
        error={undefined}
        choices={textSizes.map((value) => ({ value, label: labelOf[value] }))}
        input={({ value }) => ({
          checked: value === size,
          onChange: () => choose(textSizes.find((each) => each === value) ?? "gewoon"),
        })}
      />
      {actor && (
        <section className="vw-stack vw-gap-2">
          <h2>Inloggen</h2>
          <p>
            Uw wachtwoord, uw tweede stap en de plekken waar u bent ingelogd, vindt u bij{" "}
            <Link href="/instellingen/inloggen">Mijn log-in</Link>.
          </p>
          <h2>Meldingen</h2>
          <p>
            Wat u hoort, en of er een mail komt, kiest u bij{" "}
            <Link href="/meldingen/instellingen">Meldingen instellen</Link>.
          </p>
        </section>
      )}
    </Page>
  );
}

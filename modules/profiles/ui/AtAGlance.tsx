import { announce, Button, DefinitionList, Dialog, LinkButton } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { factsOf, type MyProfile, stopProfile } from "../contract.ts";

type Props = {
  readonly profile: NonNullable<MyProfile["profile"]>;
  readonly municipalities: MyProfile["municipalities"];
};

/** What was filled in, and the two forms behind it. */
export function AtAGlance({ profile, municipalities }: Props) {
  const facts = factsOf(profile.looking, (code) => municipalities.find((one) => one.code === code)?.name);
  const name = profile.called ? [{ term: "U wilt genoemd worden", value: profile.called }] : [];
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Wat u zoekt</h2>
      {facts.length + name.length > 0 ? (
        <DefinitionList items={[...name, ...facts.map(({ label: term, value }) => ({ term, value }))]} />
      ) : (
        <p>Hier staat nog niets. Met uren, reistijd en wat u nodig hebt, kan Vliegwiel werk zoeken dat past.</p>
      )}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href="/mijn/profiel/wat-ik-zoek">{facts.length > 0 ? "Veranderen" : "Invullen"}</LinkButton>
        <LinkButton href="/mijn/profiel/mijn-nee">Mijn eigen nee</LinkButton>
        <LinkButton href="/mijn/profiel/wat-vertel-ik">Wat vertel ik mijn werkgever?</LinkButton>
      </div>
    </section>
  );
}

/** For good: asked once more, because nothing brings it back. */
export function StopProfile() {
  const { act, busy, problem } = useAct(stopProfile);
  const [asking, setAsking] = useState(false);
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2>Stoppen met uw profiel</h2>
      <p>U kunt altijd stoppen. U hoeft niet te zeggen waarom.</p>
      <div>
        <Button kind="danger" onClick={() => setAsking(true)}>
          Profiel weghalen
        </Button>
      </div>
      <Dialog
        open={asking}
        title="Uw profiel weghalen?"
        onClose={() => setAsking(false)}
        closeLabel="Toch niet"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({}).then(
                () => {
                  setAsking(false);
                  announce("Uw profiel is weg");
                },
                () => undefined,
              )
            }
          >
            Alles weghalen
          </Button>
        }
      >
        <p>
          Alle zinnen, alles wat u deelde, alle links en uw eigen nee gaan weg. Dat kan niet terug. Wat iemand al had
          gedrukt of gedownload, kunnen wij niet terughalen.
        </p>
        {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      </Dialog>
    </section>
  );
}

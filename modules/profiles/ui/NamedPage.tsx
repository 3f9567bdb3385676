import { announce, Button, Field, FormShell, LinkButton, Notice, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { GiveToOne, useReceivers } from "../../consent/ui/parts/index.ts";
import { factsOf, releaseNamed, shareByName } from "../contract.ts";
import { atFirst, ChooseSentences } from "./ChooseSentences.tsx";
import { ProfileView } from "./ProfileView.tsx";
import { type Mine, WithProfile } from "./with-profile.tsx";

/** Who looks for work with people: nobody else is a receiver of a profile. */
const mayReceive: readonly string[] = ["begeleiding", "bemiddeling", "ervaringsdeskundigheid"];

function Release({ data }: { data: Mine }) {
  const { profile, municipalities } = data;
  const [chosen, setChosen] = useState(() => atFirst(profile.sentences));
  const { act, busy, problem } = useAct(releaseNamed);
  const approved = profile.sentences.filter(({ approvedOn }) => approvedOn !== null);
  const before = profile.versions.find(({ kind }) => kind === "named");
  const readers = profile.sharings.filter(({ versionId }) => versionId === before?.versionId);
  if (!profile.called)
    return (
      <Notice title="Vul eerst in hoe u genoemd wilt worden">
        <p>Die naam staat op uw profiel. Alleen een voornaam mag.</p>
        <LinkButton href="/mijn/profiel/wat-ik-zoek">Naam invullen</LinkButton>
      </Notice>
    );
  return (
    <FormShell
      onSubmit={() =>
        void act({
          sentences: approved.filter((one) => chosen.includes(one.sentenceId)).map((one) => one.sentenceId),
        }).then(
          () => announce("Deze versie is klaar. Kies hieronder wie haar krijgt."),
          () => undefined,
        )
      }
      submitLabel={before ? "Nieuwe versie vrijgeven" : "Deze versie vrijgeven"}
      busy={busy}
      submitError={problem}
      fieldErrors={[]}
      beforeSubmit={
        <Notice title="Wie ziet dit?">
          <p>
            {readers.length > 0
              ? `Wie uw vorige versie kreeg, ziet voortaan deze: ${readers.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(", ")).join("; ")}.`
              : "Nog niemand. Hierna kiest u wie het krijgt."}
          </p>
        </Notice>
      }
    >
      <h2>Welke zinnen gaan mee?</h2>
      <ChooseSentences sentences={approved} chosen={chosen} onChange={setChosen} />
      <section className="vw-card vw-stack vw-gap-2" aria-label="Zo ziet de ander het">
        <h2>Zo ziet de ander het</h2>
        <p>
          <strong>{profile.called}</strong>
        </p>
        <ProfileView
          content={{ sentences: approved.filter(({ sentenceId }) => chosen.includes(sentenceId)) }}
          facts={factsOf(profile.looking, (code) => municipalities.find((one) => one.code === code)?.name)}
        />
      </section>
    </FormShell>
  );
}

function Share({ data, versionId }: { data: Mine; versionId: string }) {
  const receivers = useReceivers();
  const share = useAct(shareByName);
  const [chosen, setChosen] = useState("");
  const { profile } = data;
  const had = new Set(profile.sharings.map(({ membershipId }) => membershipId));
  const people = receivers
    .filter(({ task }) => mayReceive.includes(task))
    .flatMap(({ organisation, professionals }) => professionals.map((one) => ({ ...one, organisation })))
    .filter(({ membershipId }) => !had.has(membershipId));
  const one = people.find(({ membershipId }) => membershipId === chosen);
  const send = () =>
    void share.act({ versionId, membershipId: chosen }).then(
      () => {
        setChosen("");
        announce("U deelt uw profiel");
      },
      () => undefined,
    );
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Met wie deelt u dit?</h2>
      <Field name="receiver" label="Delen met" error={undefined} optional>
        {(control) => (
          <Select
            {...control}
            placeholder="Kies iemand"
            options={people.map(({ membershipId: value, name, organisation }) => ({
              value,
              label: `${name}, ${organisation}`,
            }))}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          />
        )}
      </Field>
      {share.problem && (
        <Notice tone="error" live="alert" title={share.problem.title}>
          <p>{share.problem.detail}</p>
        </Notice>
      )}
      {one && profile.permitted.includes(chosen) && (
        <div>
          <Button busy={share.busy} onClick={send}>
            Delen met {one.name}
          </Button>
        </div>
      )}
      {one && !profile.permitted.includes(chosen) && (
        <GiveToOne
          key={chosen}
          purpose="matching"
          categories={["contact", "work-profile"]}
          membershipId={chosen}
          label="Toestemming geven en delen"
          onGiven={send}
        >
          <p>
            <strong>{one.name} ziet dan uw profiel met uw naam,</strong> zoals het hierboven staat. Hiervoor geeft u
            toestemming voor ‘Werk zoeken’. {one.name} ziet dan ook uw naam, hoe u te bereiken bent, en uw wensen en
            talenten in Mijn gegevens. Collega’s van {one.name} zien niets.
          </p>
        </GiveToOne>
      )}
    </section>
  );
}

/** The version with the name: which sentences, as it will be seen, and for whom. */
export default function NamedPage() {
  return (
    <WithProfile title="Profiel met mijn naam" lead="Kies wat erin staat. Daarna kiest u wie het krijgt.">
      {(data) => {
        const version = data.profile.versions.find(({ kind }) => kind === "named");
        return (
          <>
            <Release data={data} />
            {version && <Share data={data} versionId={version.versionId} />}
          </>
        );
      }}
    </WithProfile>
  );
}

import { announce, Button, FormShell, Notice, RadioGroup } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { useReceivers } from "../../consent/ui/parts/index.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { factsOf, releaseAnonymous, type Sentence, shareWithoutName, withoutName } from "../contract.ts";
import { atFirst, ChooseSentences } from "./ChooseSentences.tsx";
import { ProfileView } from "./ProfileView.tsx";
import { type Mine, WithProfile } from "./with-profile.tsx";

function Release({ data }: { data: Mine }) {
  const { profile, today } = data;
  const approved = profile.sentences.filter(({ approvedOn }) => approvedOn !== null);
  const [chosen, setChosen] = useState(() => atFirst(profile.sentences));
  const [retold, setRetold] = useState<Readonly<Record<string, string>>>({});
  const { act, busy, problem } = useAct(releaseAnonymous);
  const help = useTextHelp({ byOneself: true });
  const wordsOf = ({ sentenceId, text }: Sentence) => retold[sentenceId] ?? text;
  const going = approved.filter(({ sentenceId }) => chosen.includes(sentenceId));
  const errors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: `zin-${pointer.split("/").at(-1) ?? ""}`,
    message,
  }));
  return (
    <FormShell
      onSubmit={() =>
        void help.send(
          (left) =>
            void act({
              sentences: going.map((one) => ({ sentenceId: one.sentenceId, text: wordsOf(one) })),
              left,
            }).then(
              () => announce("Deze versie is klaar. Kies hieronder wie haar krijgt."),
              () => undefined,
            ),
        )
      }
      submitLabel="Deze versie vrijgeven"
      submitRefused={help.refused}
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
      beforeSubmit={
        <Notice title="Lees het nog eens zelf">
          <p>
            De teksthulp ziet niet alles. Kan iemand die u kent, weten dat dit over u gaat? Verander dan de zin of laat
            hem weg.
          </p>
        </Notice>
      }
    >
      <h2>Welke zinnen gaan mee?</h2>
      <ChooseSentences sentences={approved} chosen={chosen} onChange={setChosen} />
      {going.length > 0 && <h2>Hoe staat het er zonder naam?</h2>}
      {going.map((one) => (
        <CheckedText
          key={one.sentenceId}
          help={help}
          name={`zin-${one.sentenceId}`}
          label={`Zin: ${one.text.slice(0, 60)}${one.text.length > 60 ? "…" : ""}`}
          error={errors.find(({ name }) => name === `zin-${one.sentenceId}`)?.message}
          limit={240}
          rows={2}
          value={wordsOf(one)}
          onChange={(words) => setRetold((before) => ({ ...before, [one.sentenceId]: words }))}
        />
      ))}
      <section className="vw-card vw-stack vw-gap-2" aria-label="Zo ziet de ander het">
        <h2>Zo ziet de ander het</h2>
        <p className="vw-quiet">Zonder naam. Regio {data.region}.</p>
        <ProfileView
          content={{ sentences: going.map((one) => ({ section: one.section, text: wordsOf(one) })) }}
          facts={factsOf(withoutName(profile.looking, Number(today.slice(0, 4))))}
        />
      </section>
    </FormShell>
  );
}

function Share({ data, versionId }: { data: Mine; versionId: string }) {
  const receivers = useReceivers();
  const { act, busy, problem } = useAct(shareWithoutName);
  const [chosen, setChosen] = useState("");
  const had = new Set(
    data.profile.sharings.filter((one) => one.versionId === versionId).map((one) => one.organisationId),
  );
  const organisations = new Map(
    receivers
      .filter(({ task }) => task === "begeleiding" || task === "bemiddeling")
      .map(({ organisationId, organisation }) => [organisationId, organisation]),
  );
  const options = [
    ...(had.has(null)
      ? []
      : [
          {
            value: "region",
            label: "Iedereen in mijn regio die mensen aan werk helpt",
            hint: "Wie over een uitkering beslist, hoort daar niet bij.",
          },
        ]),
    ...[...organisations].filter(([id]) => !had.has(id)).map(([value, label]) => ({ value, label })),
  ];
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Met wie deelt u dit?</h2>
      <RadioGroup
        name="receiver"
        label="Delen met"
        error={undefined}
        optional
        choices={options}
        input={({ value }) => ({ checked: chosen === value, onChange: () => setChosen(value) })}
      />
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      <div>
        <Button
          busy={busy}
          disabledReason={chosen ? undefined : "Kies eerst met wie u deelt."}
          onClick={() =>
            void act({ versionId, organisationId: chosen === "region" ? null : chosen }).then(
              () => {
                setChosen("");
                announce("U deelt uw profiel zonder naam");
              },
              () => undefined,
            )
          }
        >
          Zonder naam delen
        </Button>
      </div>
    </section>
  );
}

/** The version without a name: what is left out by itself, and what the person still has to look at. */
export default function AnonymousReleasePage() {
  return (
    <WithProfile
      title="Profiel zonder mijn naam"
      lead="Uw naam, woonplaats, school en vroegere werkgevers gaan er vanzelf uit. De zinnen kijkt u zelf na."
    >
      {(data) => {
        const version = data.profile.versions.find(({ kind }) => kind === "anonymous");
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

import { announce, Button, count, ErrorState, LinkButton, LoadingPart, Notice, Page } from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type MyProfile, myProfile, sectionNames, startProfile } from "../contract.ts";
import { AtAGlance, StopProfile } from "./AtAGlance.tsx";
import { SectionOfSentences } from "./SectionOfSentences.tsx";
import { WaitingSentences } from "./WaitingSentences.tsx";
import { WaitingSubjects, waitingIn } from "./WaitingSubjects.tsx";

/** First what it is; a profile begins with the person's own yes. */
function Start() {
  const { act, busy, problem } = useAct(startProfile);
  return (
    <>
      <p>
        In een profiel staat wat u wilt, wat u kunt en wat u nodig hebt op het werk. Het past op één bladzijde. Er staat
        niets in over ziekte of behandeling.
      </p>
      <h2>U bent de baas over uw profiel</h2>
      <ul>
        <li>U leest elke zin. Een zin komt er pas in als u ja zegt.</li>
        <li>Uw begeleider kan zinnen voorstellen. U kunt ze veranderen of weghalen.</li>
        <li>U kiest wie uw profiel krijgt, met of zonder uw naam. U kunt altijd stoppen.</li>
        <li>Wie over een uitkering beslist, krijgt het niet.</li>
        <li>Een profiel is niet verplicht. Zonder profiel verandert er niets.</li>
      </ul>
      {problem && <ErrorState problem={problem} kept="Er is niets bewaard." />}
      <div>
        <Button
          kind="primary"
          busy={busy}
          onClick={() =>
            void act({}).then(
              () => announce("Uw profiel is begonnen. Alleen u ziet het."),
              () => undefined,
            )
          }
        >
          Ik wil een profiel
        </Button>
      </div>
    </>
  );
}

function Sections({ profile, seeAgain }: { profile: NonNullable<MyProfile["profile"]>; seeAgain: () => void }) {
  return (
    <section className="vw-stack vw-gap-3">
      <h2>Uw zinnen</h2>
      <p>Schrijf korte zinnen. U hoeft niet alles in te vullen. Wat leeg blijft, telt nooit tegen u.</p>
      {sectionNames.map((section) => (
        <SectionOfSentences
          key={section}
          section={section}
          seeAgain={seeAgain}
          sentences={profile.sentences.filter((one) => one.section === section && one.approvedOn !== null)}
        />
      ))}
    </section>
  );
}

export default function MyProfilePage() {
  const { data, problem, refetch } = useEndpoint(myProfile, {});
  const profile = data?.profile;
  const waiting = profile?.sentences.filter(({ approvedOn }) => approvedOn === null) ?? [];
  const subjects = profile ? waitingIn(profile) : [];
  const waits = [
    waiting.length > 0 && count(waiting.length, "zin", "zinnen"),
    subjects.length > 0 && count(subjects.length, "onderwerp", "onderwerpen"),
  ].filter(Boolean);
  return (
    <Page
      title="Mijn profiel"
      lead={
        profile
          ? "Wat u wilt en kunt, in uw eigen woorden. Alleen u ziet dit, tot u iets deelt."
          : "Een profiel helpt om werk te vinden dat bij u past."
      }
      waits={waits.length > 0 ? <p>Wacht op uw ja of nee: {waits.join(" en ")}.</p> : undefined}
      action={
        profile ? (
          <LinkButton kind="primary" href="/mijn/profiel/delen">
            Kiezen wie het krijgt
          </LinkButton>
        ) : undefined
      }
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {data && !profile && <Start />}
      {data && profile && (
        <>
          <WaitingSentences
            sentences={waiting}
            approved={profile.sentences.filter(({ approvedOn }) => approvedOn !== null)}
          />
          <WaitingSubjects
            profile={profile}
            place={(code) => data.municipalities.find((one) => one.code === code)?.name}
          />
          <AtAGlance profile={profile} municipalities={data.municipalities} />
          <Sections profile={profile} seeAgain={() => void refetch()} />
          <Notice title="Schrijf niet op wat u hebt of hoe dat komt">
            <p>
              Een werkgever hoeft dat niet te weten en mag het niet vragen. Schrijf wat u nodig hebt, bijvoorbeeld: ‘Ik
              werk het best op een rustige plek.’
            </p>
          </Notice>
          <StopProfile />
        </>
      )}
    </Page>
  );
}

import { announce, Button, DefinitionList } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { answerBrought, changesOf, factsOf, type MyProfile, onlyOf, type Subject, withYesTo } from "../contract.ts";
import { useNextAnswer } from "./next-answer.ts";

type Profile = NonNullable<MyProfile["profile"]>;
type Brought = Profile["brought"][number];
type PlaceNames = (code: string) => string | undefined;

/** What an organisation proposes and would change something: one answer each. */
export const waitingIn = (profile: Profile): { brought: Brought; subject: Subject }[] =>
  profile.brought.flatMap((brought) =>
    changesOf(profile.looking, brought.looking).map((subject) => ({ brought, subject })),
  );

type WaitingProps = {
  readonly profile: Profile;
  readonly brought: Brought;
  readonly subject: Subject;
  readonly place: PlaceNames;
  readonly onAnswer: (given: boolean) => void;
};

function Waiting({ profile, brought, subject, place, onAnswer }: WaitingProps) {
  const { act, busy, problem } = useAct(answerBrought);
  const after = withYesTo(profile.looking, brought.looking, subject);
  const [becomes] = factsOf(onlyOf(subject, after), place);
  const [now] = factsOf(onlyOf(subject, profile.looking), place);
  const label = becomes?.label ?? "";
  const answer = (yes: boolean) => {
    onAnswer(true);
    const { broughtId, version } = brought;
    void act({ broughtId, version, profileVersion: profile.version, subject, yes }).then(
      () => announce(yes ? `${label}: dit staat nu in uw profiel` : `${label}: blijft zoals het was`),
      () => onAnswer(false),
    );
  };
  return (
    <li className="vw-card vw-stack vw-gap-2">
      <h3>{label}</h3>
      <p>Voorgesteld door {brought.from}.</p>
      <DefinitionList
        items={[
          { term: "Nu", value: now?.value ?? "Nog niets ingevuld" },
          { term: "Na uw ja", value: <strong>{becomes?.value}</strong> },
        ]}
      />
      {problem && (
        <p role="alert">
          {problem.status === 409
            ? "Dit is net veranderd. Er is niets overgenomen. Kijk het nog eens na."
            : (problem.detail ?? problem.title)}
        </p>
      )}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <Button busy={busy} aria-label={`Ja, overnemen: ${label}`} onClick={() => answer(true)}>
          Ja, overnemen
        </Button>
        <Button
          kind="subtle"
          busy={busy}
          aria-label={`Nee, laten zoals het is: ${label}`}
          onClick={() => answer(false)}
        >
          Nee, laten zoals het is
        </Button>
      </div>
    </li>
  );
}

/** What was read in a message from elsewhere, beside what the person has: yes or no to each subject. */
export function WaitingSubjects({ profile, place }: { profile: Profile; place: PlaceNames }) {
  const waiting = waitingIn(profile);
  const { list, onAnswer } = useNextAnswer<HTMLElement>(waiting.length);
  if (waiting.length === 0) return null;
  return (
    <section ref={list} className="vw-stack vw-gap-2">
      <h2>Voorstel voor wat u zoekt en kunt</h2>
      <p>
        Dit stond in een bericht van een andere organisatie. Er is nog niets veranderd. Een ja voegt toe of vervangt, en
        haalt nooit iets weg uit een rij die u zelf maakte.
      </p>
      <ul className="vw-stack vw-gap-2">
        {waiting.map(({ brought, subject }) => (
          <Waiting
            key={`${brought.broughtId}-${subject}-${brought.version}-${profile.version}`}
            profile={profile}
            brought={brought}
            subject={subject}
            place={place}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
    </section>
  );
}

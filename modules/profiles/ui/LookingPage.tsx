import { announce, Difference, ErrorState, LoadingFrame, Notice, Page, StepForm } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { asProblem } from "../../../platform/browser/problem.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { factsOf, Looking, type MyProfile, myProfile, saveLooking } from "../contract.ts";
import { BringMessage } from "./BringMessage.tsx";
import { type FormErrors, formOf, type LookingForm, lookingOf } from "./form-state.ts";
import { HoursAndTravel } from "./HoursAndTravel.tsx";
import { SkillsAndPast } from "./SkillsAndPast.tsx";
import { Place, Work } from "./WorkAndPlace.tsx";

const breadcrumb = [{ href: "/mijn/profiel", label: "Mijn profiel" }];
type Profile = NonNullable<MyProfile["profile"]>;

const inWords = (called: string, looking: Looking): string =>
  [`Naam: ${called}`, ...factsOf(looking).map(({ label, value }) => `${label}: ${value}`)].join("\n");

function Form({ profile, municipalities }: { profile: Profile; municipalities: MyProfile["municipalities"] }) {
  const [form, setForm] = useState<LookingForm>(() => formOf(profile.called, profile.looking));
  const [version, setVersion] = useState(profile.version);
  const [errors, setErrors] = useState<FormErrors>([]);
  const [theirs, setTheirs] = useState<{ called: string; looking: Looking; version: number }>();
  const { act, busy, problem } = useAct(saveLooking);
  const goTo = useGoTo();
  const change = (part: Partial<LookingForm>) => setForm((before) => ({ ...before, ...part }));
  /** What is not right is said at the question where it was typed. */
  const check = () => {
    const read = lookingOf(form);
    setErrors("errors" in read ? read.errors : []);
    return !("errors" in read);
  };
  const save = () => {
    const read = lookingOf(form);
    if ("errors" in read) return setErrors(read.errors);
    setErrors([]);
    void act({ version, called: form.called.trim(), looking: read.looking }).then(
      () => {
        announce("Bewaard. Alleen u ziet dit.");
        goTo("/mijn/profiel");
      },
      (thrown: unknown) => {
        const saved = asProblem(thrown).body.saved;
        if (typeof saved === "object" && saved !== null && "looking" in saved) {
          const { called, looking, version: newest } = saved as { called: string; looking: unknown; version: number };
          setTheirs({ called, looking: Looking.parse(looking), version: newest });
        }
      },
    );
  };
  if (theirs) {
    const mine = lookingOf(form);
    const take = (next: LookingForm) => {
      setForm(next);
      setVersion(theirs.version);
      setTheirs(undefined);
    };
    return (
      <Difference
        address="u"
        mine={"looking" in mine ? inWords(form.called, mine.looking) : ""}
        theirs={inWords(theirs.called, theirs.looking)}
        onMerge={() => take(form)}
        onKeepMine={() => take(form)}
        onTakeTheirs={() => take(formOf(theirs.called, theirs.looking))}
      />
    );
  }
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  const parts = { form, change, errorOf };
  return (
    <>
      <BringMessage onRead={(part) => setForm((before) => ({ ...before, ...part }))} />
      <StepForm
        finishLabel="Bewaren"
        onFinish={save}
        busy={busy}
        submitError={problem}
        fieldErrors={errors}
        beforeFinish={
          <Notice title="Wie ziet dit?">
            <p>Alleen u. Wie uw profiel al krijgt, ziet dit pas als u een nieuwe versie vrijgeeft.</p>
          </Notice>
        }
        steps={[
          { name: "work", question: "Welk werk wilt u doen?", content: <Work {...parts} />, check },
          { name: "place", question: "Wat voor werkplek zoekt u?", content: <Place {...parts} />, check },
          {
            name: "hours",
            question: "Hoeveel en hoe ver?",
            content: <HoursAndTravel {...parts} municipalities={municipalities} />,
            check,
          },
          { name: "skills", question: "Wat kunt u en wat deed u?", content: <SkillsAndPast {...parts} />, check },
        ]}
      />
    </>
  );
}

/** What the person looks for, can and needs: all of it may stay open. */
export default function LookingPage() {
  const { data, problem, refetch } = useEndpoint(myProfile, {});
  if (problem)
    return (
      <Page title="Wat ik zoek" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Wat ik zoek" />;
  return (
    <Page
      title="Wat ik zoek"
      lead="Vul in wat u weet. U mag alles openlaten. Wat u openlaat, telt nooit tegen u."
      breadcrumb={breadcrumb}
    >
      {data.profile ? (
        <Form profile={data.profile} municipalities={data.municipalities} />
      ) : (
        <p>
          U hebt nog geen profiel. Begin bij <a href="/mijn/profiel">Mijn profiel</a>.
        </p>
      )}
    </Page>
  );
}

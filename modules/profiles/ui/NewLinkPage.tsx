import { announce, Button, Field, FormShell, LinkButton, Notice, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { contactOf, factsOf, makeLink } from "../contract.ts";
import { atFirst, ChooseSentences } from "./ChooseSentences.tsx";
import { ProfileView } from "./ProfileView.tsx";
import { type Mine, WithProfile } from "./with-profile.tsx";

const lengths = [
  { value: "14", label: "2 weken" },
  { value: "30", label: "1 maand" },
  { value: "60", label: "2 maanden" },
  { value: "90", label: "3 maanden" },
];
const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function Made({ address, forWhom }: { address: string; forWhom: string }) {
  return (
    <Notice tone="success" title={`De link voor ${forWhom} is klaar`} live="status">
      <p>Kopieer de link nu en geef hem aan de werkgever. U ziet hem maar één keer.</p>
      <p>
        <input
          // biome-ignore lint/a11y/noAutofocus: the form that had the keyboard is gone, and this is what one goes on with
          autoFocus
          size={60}
          style={{ maxInlineSize: "100%" }}
          className="utrecht-textbox"
          aria-label="De link"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
      <div className="vw-cluster vw-gap-2">
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(address).then(
              () => announce("De link is gekopieerd"),
              () => undefined,
            )
          }
        >
          Link kopiëren
        </Button>
        <LinkButton href="/mijn/profiel/delen">Klaar</LinkButton>
      </div>
    </Notice>
  );
}

function NewLink({ data }: { data: Mine }) {
  const { profile, today } = data;
  const approved = profile.sentences.filter(({ approvedOn }) => approvedOn !== null);
  const [chosen, setChosen] = useState(() => atFirst(profile.sentences));
  const [forWhom, setForWhom] = useState("");
  const [sender, setSender] = useState("self");
  const [reach, setReach] = useState("");
  const [days, setDays] = useState("30");
  const { act, busy, problem, answer } = useAct(makeLink);
  if (!profile.called)
    return (
      <Notice title="Vul eerst in hoe u genoemd wilt worden">
        <LinkButton href="/mijn/profiel/wat-ik-zoek">Naam invullen</LinkButton>
      </Notice>
    );
  if (answer) return <Made address={`${window.location.origin}/profiel#${answer.secret}`} forWhom={forWhom} />;
  const errors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const senders = [
    { value: "self", label: "Niemand. Alleen mijn eigen naam staat erop." },
    ...profile.sharings.flatMap(({ membershipId, name, organisation, open }) =>
      membershipId && open
        ? [
            {
              value: membershipId,
              label: `${name ?? "Medewerker"}, ${organisation ?? ""}`,
              hint: "De werkgever ziet dan bij welke organisatie u hulp krijgt.",
            },
          ]
        : [],
    ),
  ];
  const senderName = senders.find(({ value }) => value === sender && value !== "self")?.label ?? "";
  const { travel, ...looking } = profile.looking;
  return (
    <FormShell
      onSubmit={() =>
        void act({
          forWhom,
          sentences: approved.filter((one) => chosen.includes(one.sentenceId)).map((one) => one.sentenceId),
          senderId: sender === "self" ? null : sender,
          reach,
          until: dayAfter(today, Number(days)),
        }).then(
          () => announce("De link is klaar"),
          () => undefined,
        )
      }
      submitLabel="Link maken"
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
    >
      <Field
        name="forWhom"
        label="Voor welke werkgever?"
        hint="Zo weet u later welke link van wie is. De werkgever leest dit ook."
        error={errors.find(({ name }) => name === "forWhom")?.message}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={forWhom}
            onChange={(event) => setForWhom(event.target.value)}
          />
        )}
      </Field>
      <h2>Welke zinnen krijgt deze werkgever?</h2>
      <ChooseSentences sentences={approved} chosen={chosen} onChange={setChosen} />
      <RadioGroup
        name="senderId"
        label="Wie staat erop als contact?"
        error={undefined}
        choices={senders}
        input={({ value }) => ({ checked: sender === value, onChange: () => setSender(value) })}
      />
      <Field
        name="reach"
        label="Waar kan de werkgever bellen of mailen?"
        hint="Bijvoorbeeld uw eigen nummer, of dat van uw begeleider. Vraag het eerst aan die persoon. Leeg mag ook."
        error={errors.find(({ name }) => name === "reach")?.message}
        optional
      >
        {(control) => (
          <TextInput {...control} maxLength={120} value={reach} onChange={(event) => setReach(event.target.value)} />
        )}
      </Field>
      <RadioGroup
        name="until"
        label="Hoe lang werkt de link?"
        error={errors.find(({ name }) => name === "until")?.message}
        choices={lengths}
        input={({ value }) => ({ checked: days === value, onChange: () => setDays(value) })}
      />
      <section className="vw-card vw-stack vw-gap-2" aria-label="Zo ziet de werkgever het">
        <h2>Zo ziet de werkgever het</h2>
        <p>
          <strong>{profile.called}</strong>
        </p>
        <p>Contact: {contactOf({ sender: senderName, reach }) || "er staat niets bij"}</p>
        <ProfileView
          content={{ sentences: approved.filter(({ sentenceId }) => chosen.includes(sentenceId)) }}
          facts={factsOf({
            ...looking,
            weighs: [],
            ...(travel && { travel: { by: travel.by, minutes: travel.minutes } }),
          })}
        />
      </section>
    </FormShell>
  );
}

/** A link for one employer, with the sentences ticked for that employer. */
export default function NewLinkPage() {
  return (
    <WithProfile
      title="Link voor een werkgever"
      lead="De werkgever heeft geen account nodig. U kunt de link altijd sluiten."
    >
      {(data) => <NewLink data={data} />}
    </WithProfile>
  );
}

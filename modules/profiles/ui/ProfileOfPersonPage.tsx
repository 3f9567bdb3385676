import {
  announce,
  Button,
  DefinitionList,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LinkButton,
  LoadingFrame,
  Page,
  Select,
  StatusBadge,
  TextArea,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  type ProfileOfPerson,
  proposeSentence,
  type Section,
  sectionNames,
  sections,
  showProfile,
  takeBackBrought,
} from "../contract.ts";
import { ProfileView } from "./ProfileView.tsx";
import { ProposedSentences } from "./ProposedSentences.tsx";

function Propose({ personId }: { personId: string }) {
  const { act, busy, problem } = useAct(proposeSentence);
  const [section, setSection] = useState<Section>("wishes");
  const [text, setText] = useState("");
  const errors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  return (
    <FormShell
      onSubmit={() =>
        void act({ personId, section, text }).then(
          () => {
            // What was typed meanwhile stays.
            setText((now) => (now === text ? "" : now));
            announce("Voorgesteld. De persoon beslist.");
          },
          () => undefined,
        )
      }
      submitLabel="Zin voorstellen"
      busy={busy}
      submitError={problem}
      fieldErrors={errors}
      beforeSubmit={
        <p className="vw-quiet">
          Wie ziet dit? De persoon en je collega’s die meewerken. De zin komt pas in het profiel als de persoon ja zegt.
        </p>
      }
    >
      <Field name="section" label="Waar hoort de zin bij?" error={undefined}>
        {(control) => (
          <Select
            {...control}
            options={sectionNames.map((value) => ({ value, label: sections[value].title }))}
            value={section}
            onChange={(event) => setSection(event.target.value as Section)}
          />
        )}
      </Field>
      <Field
        name="text"
        label="De zin"
        hint="Schrijf zoals de persoon het zou zeggen. Niets over ziekte of behandeling: wat nodig is op het werk, zegt genoeg."
        error={errors.find(({ name }) => name === "text")?.message}
      >
        {(control) => (
          <TextArea {...control} rows={3} limit={240} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
    </FormShell>
  );
}

/** What was read in a message and waits, subject by subject, for the person. */
function ProposedSubjects({
  personId,
  brought,
}: {
  personId: string;
  brought: NonNullable<ProfileOfPerson["brought"]>;
}) {
  const { act, busy, problem } = useAct(takeBackBrought);
  return (
    <section className="vw-card vw-stack vw-gap-2">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <h3>Uit een bericht</h3>
        <StatusBadge tone="waiting">Wacht op de persoon</StatusBadge>
      </div>
      <p>Voorgesteld op {dutchDate(brought.on)}. De persoon zegt per onderwerp ja of nee.</p>
      <DefinitionList items={brought.facts.map(({ label: term, value }) => ({ term, value }))} />
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      <div className="vw-no-print">
        <Button
          kind="subtle"
          busy={busy}
          onClick={() =>
            void act({ personId }).then(
              () => announce("Het voorstel uit het bericht is weg"),
              () => undefined,
            )
          }
        >
          Dit voorstel weghalen
        </Button>
      </div>
    </section>
  );
}

function Shared({ data }: { data: ProfileOfPerson }) {
  const { shared, personId, messages, name } = data;
  if (!shared)
    return (
      <EmptyState title="Het profiel is niet met je gedeeld">
        <p>De persoon kiest zelf wie het profiel krijgt. Je ziet hier alleen wat jouw organisatie voorstelde.</p>
      </EmptyState>
    );
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Zoals {name ?? "de persoon"} het met je deelt</h2>
      <p className="vw-quiet">Vrijgegeven op {dutchDate(shared.releasedOn)}. De persoon ziet dat je keek.</p>
      <ProfileView content={shared.content} facts={shared.facts} />
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href={`/api/v1/persons/${personId}/profile/paper`} download>
          Op één bladzijde (pdf)
        </LinkButton>
        <LinkButton href={`/personen/${personId}/passend-werk`}>Werk dat past</LinkButton>
        {messages.map(({ messageId, receiver }) => (
          <LinkButton key={messageId} href={`/api/v1/profile-messages/${messageId}`} download>
            Bericht voor {receiver} downloaden
          </LinkButton>
        ))}
      </div>
    </section>
  );
}

/** Helping with a profile that is the person's: proposing sentences, and reading what the person shared. */
export default function ProfileOfPersonPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showProfile, { personId });
  const title = "Profiel voor werk";
  const crumbs = [{ href: "/profielen", label: "Profielen" }];
  if (problem?.status === 404)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <EmptyState title="Er is nog geen profiel dat je mag zien">
          <p>
            Een profiel is er pas als de persoon dat zelf wil. De persoon begint het bij Mijn profiel, en kiest wie het
            krijgt.
          </p>
        </EmptyState>
      </Page>
    );
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={data.name ? `Profiel van ${data.name}` : title}
      lead={
        data.mayPropose
          ? "Het profiel is van de persoon. Jij stelt zinnen voor, de persoon zegt ja of nee."
          : "Je leest wat de persoon met je deelt."
      }
      breadcrumb={crumbs}
      action={<LinkButton href={`/bemiddeling/nieuw/${personId}`}>Voorstellen voor werk</LinkButton>}
    >
      <Shared data={data} />
      {data.mayPropose && (
        <section className="vw-stack vw-gap-2">
          <h2>Voorgesteld door jouw organisatie</h2>
          <ProposedSentences personId={personId} proposals={data.proposals} seeAgain={() => void refetch()} />
          {data.brought && <ProposedSubjects personId={personId} brought={data.brought} />}
          <div className="vw-no-print">
            <LinkButton href={`/personen/${personId}/profiel/bericht`}>Bericht van elders voorstellen</LinkButton>
          </div>
          <h2>Een zin voorstellen</h2>
          <Propose personId={personId} />
        </section>
      )}
    </Page>
  );
}

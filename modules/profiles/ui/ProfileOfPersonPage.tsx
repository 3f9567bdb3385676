import {
  announce,
  Button,
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
  changeProposal,
  dropProposal,
  type ProfileOfPerson,
  type Proposal,
  proposeSentence,
  type Section,
  sectionNames,
  sections,
  showProfile,
} from "../contract.ts";
import { ProfileView } from "./ProfileView.tsx";

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

function Proposed({ proposal, personId }: { proposal: Proposal; personId: string }) {
  const { sentenceId, version, section, text, approved } = proposal;
  const [words, setWords] = useState<string>();
  const change = useAct(changeProposal);
  const drop = useAct(dropProposal);
  const problem = change.problem ?? drop.problem;
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <span>{sections[section].title}</span>
        <StatusBadge tone={approved ? "success" : "waiting"}>
          {approved ? "Goedgekeurd" : "Wacht op de persoon"}
        </StatusBadge>
      </div>
      {words === undefined ? (
        <p className="vw-text">{text}</p>
      ) : (
        <Field name={`zin-${sentenceId}`} label="De zin" error={change.problem?.fieldErrors[0]?.message}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              limit={240}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
      )}
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      {!approved && (
        <div className="vw-cluster vw-gap-1 vw-no-print">
          {words === undefined ? (
            <>
              <Button kind="subtle" onClick={() => setWords(text)}>
                Veranderen
              </Button>
              <Button
                kind="subtle"
                busy={drop.busy}
                onClick={() =>
                  void drop.act({ personId, sentenceId }).then(
                    () => announce("Het voorstel is weg"),
                    () => undefined,
                  )
                }
              >
                Weghalen
              </Button>
            </>
          ) : (
            <>
              <Button
                busy={change.busy}
                onClick={() =>
                  void change.act({ personId, sentenceId, version, text: words }).then(
                    () => {
                      setWords(undefined);
                      announce("Het voorstel is veranderd");
                    },
                    () => undefined,
                  )
                }
              >
                Voorstel bewaren
              </Button>
              <Button kind="subtle" onClick={() => setWords(undefined)}>
                Annuleren
              </Button>
            </>
          )}
        </div>
      )}
    </li>
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
  const { data, problem } = useEndpoint(showProfile, { personId });
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
          {data.proposals.length === 0 && <p>Er is nog niets voorgesteld.</p>}
          <ul className="vw-stack vw-gap-2">
            {data.proposals.map((proposal) => (
              <Proposed key={`${proposal.sentenceId}-${proposal.version}`} proposal={proposal} personId={personId} />
            ))}
          </ul>
          <h2>Een zin voorstellen</h2>
          <Propose personId={personId} />
        </section>
      )}
    </Page>
  );
}

import {
  announce,
  Button,
  count,
  dutchDate,
  ErrorState,
  Link,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  closeLink,
  contactOf,
  type Link as EmployerLink,
  endSharing,
  type MyProfile,
  myProfile,
  type Sharing,
  takeBackMessage,
  type Version,
  withdrawVersion,
} from "../contract.ts";
import { seenAs } from "./seen-as.tsx";

type Profile = NonNullable<MyProfile["profile"]>;
const breadcrumb = [{ href: "/mijn/profiel", label: "Mijn profiel" }];

const receiverOf = ({ name, organisation }: Sharing): string =>
  name ? `${name}, ${organisation ?? ""}` : (organisation ?? "Iedereen in uw regio die mensen aan werk helpt");

function Receiver({ sharing }: { sharing: Sharing }) {
  const { act, busy, problem } = useAct(endSharing);
  return (
    <li>
      <p>
        {receiverOf(sharing)}, sinds {dutchDate(sharing.since)}.{" "}
        {!sharing.open && "Ziet nu niets: uw toestemming is voorbij."}
      </p>
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      <Button
        kind="subtle"
        busy={busy}
        aria-label={`Stoppen met delen met ${receiverOf(sharing)}`}
        onClick={() =>
          void act({ sharingId: sharing.sharingId }).then(
            () => announce("U deelt dit niet meer"),
            () => undefined,
          )
        }
      >
        Stoppen met delen
      </Button>
    </li>
  );
}

function WithdrawButton({ version }: { version: Version }) {
  const { act, busy, problem } = useAct(withdrawVersion);
  return (
    <>
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      <Button
        kind="danger"
        busy={busy}
        onClick={() =>
          void act({ versionId: version.versionId }).then(
            () => announce("Deze versie is ingetrokken. Niemand ziet haar meer."),
            () => undefined,
          )
        }
      >
        Versie intrekken
      </Button>
    </>
  );
}

type OneVersionProps = {
  readonly title: string;
  readonly explain: string;
  readonly href: string;
  readonly version: Version | undefined;
  readonly profile: Profile;
  readonly data: MyProfile;
};

function OneVersion({ title, explain, href, version, profile, data }: OneVersionProps) {
  const readers = profile.sharings.filter(({ versionId }) => versionId === version?.versionId);
  return (
    <section className="vw-card vw-stack vw-gap-2">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <h2>{title}</h2>
        <StatusBadge tone={readers.length > 0 ? "info" : "neutral"}>
          {version ? (readers.length > 0 ? "Gedeeld" : "Nog niet gedeeld") : "Nog niet gemaakt"}
        </StatusBadge>
      </div>
      <p>{explain}</p>
      {version && (
        <>
          {readers.length > 0 && (
            <ul className="vw-stack vw-gap-2">
              {readers.map((sharing) => (
                <Receiver key={sharing.sharingId} sharing={sharing} />
              ))}
            </ul>
          )}
          {version.kind === "anonymous" && version.views > 0 && (
            <p>{count(version.views, "keer", "keer")} bekeken. Door wie, wordt niet bijgehouden.</p>
          )}
          {seenAs(version, data.municipalities)}
        </>
      )}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href={href}>{version ? "Opnieuw kiezen of delen" : "Maken"}</LinkButton>
        {version && (
          <LinkButton href={`/api/v1/my/profile/versions/${version.versionId}/paper`} download>
            Op één bladzijde (pdf)
          </LinkButton>
        )}
        {version && <WithdrawButton version={version} />}
      </div>
    </section>
  );
}

const stateWords = { open: "Open", closed: "Gesloten", over: "Voorbij" } as const;

function OneLink({ link, data, version }: { link: EmployerLink; data: MyProfile; version: Version | undefined }) {
  const { act, busy, problem } = useAct(closeLink);
  return (
    <li className="vw-card vw-stack vw-gap-2">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <h3>{link.forWhom}</h3>
        <StatusBadge tone={link.state === "open" ? "info" : "neutral"}>{stateWords[link.state]}</StatusBadge>
      </div>
      <p>
        {link.state === "open" ? `Werkt tot en met ${dutchDate(link.until)}.` : "Deze link werkt niet meer."}{" "}
        {link.views === 0
          ? "Nog niet bekeken."
          : `${count(link.views, "keer", "keer")} bekeken${link.lastViewOn ? `, het laatst op ${dutchDate(link.lastViewOn)}` : ""}.`}{" "}
        {contactOf(link) ? `Als contact staat er: ${contactOf(link)}.` : "Er staat geen contact op, alleen uw naam."}
      </p>
      {version && seenAs(version, data.municipalities)}
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      {link.state === "open" && (
        <div>
          <Button
            kind="danger"
            busy={busy}
            aria-label={`Link sluiten voor ${link.forWhom}`}
            onClick={() =>
              void act({ linkId: link.linkId }).then(
                () => announce("De link is gesloten"),
                () => undefined,
              )
            }
          >
            Link sluiten
          </Button>
        </div>
      )}
    </li>
  );
}

function Messages({ profile }: { profile: Profile }) {
  const { act, problem } = useAct(takeBackMessage);
  return (
    <section className="vw-card vw-stack vw-gap-2">
      <h2>Bericht voor een ander systeem</h2>
      <p>
        Zoekt een organisatie met een eigen systeem mee? Dan kan uw profiel daar als bericht naartoe. Per organisatie
        zegt u ja of nee.
      </p>
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      {profile.messages.length > 0 && (
        <ul className="vw-stack vw-gap-2">
          {profile.messages.map(({ messageId, receiver, yesOn, taken }) => (
            <li key={messageId}>
              <p>
                {receiver}: ja gezegd op {dutchDate(yesOn)}.{" "}
                {taken === 0 ? "Nog niet opgehaald." : `${count(taken, "keer", "keer")} opgehaald.`}
              </p>
              <div className="vw-cluster vw-gap-2">
                <LinkButton href={`/api/v1/profile-messages/${messageId}`} download>
                  Bericht downloaden
                </LinkButton>
                <Button
                  kind="subtle"
                  aria-label={`Mijn ja terugnemen voor ${receiver}`}
                  onClick={() =>
                    void act({ messageId }).then(
                      () => announce("Uw ja is teruggenomen"),
                      () => undefined,
                    )
                  }
                >
                  Mijn ja terugnemen
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div>
        <LinkButton href="/mijn/profiel/bericht">Bericht bekijken</LinkButton>
      </div>
    </section>
  );
}

/** Which version goes to whom, as each of them sees it; and the way to end each. */
export default function SharingPage() {
  const { data, problem, refetch } = useEndpoint(myProfile, {});
  const title = "Wie krijgt mijn profiel?";
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { profile } = data;
  if (!profile)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <p>
          U hebt nog geen profiel. Begin bij <a href="/mijn/profiel">Mijn profiel</a>.
        </p>
      </Page>
    );
  const version = (kind: Version["kind"]) => profile.versions.find((one) => one.kind === kind);
  return (
    <Page
      title={title}
      lead="U kiest per persoon, organisatie of werkgever. Alleen zinnen waar u ja op zei, gaan mee."
      breadcrumb={breadcrumb}
    >
      <OneVersion
        title="Met mijn naam"
        explain="Voor wie met u werk zoekt. U kiest zelf wie dat is en geeft die persoon toestemming."
        href="/mijn/profiel/met-naam"
        version={version("named")}
        profile={profile}
        data={data}
      />
      <OneVersion
        title="Zonder mijn naam"
        explain="Zonder naam, woonplaats, school en vroegere werkgevers. Om te kijken of er een plek kan zijn."
        href="/mijn/profiel/zonder-naam"
        version={version("anonymous")}
        profile={profile}
        data={data}
      />
      <section className="vw-stack vw-gap-2">
        <h2>Voor een werkgever</h2>
        <p>
          U maakt voor elke werkgever een eigen link. U ziet hoe vaak iemand keek, en u kunt de link altijd sluiten.
        </p>
        {profile.links.length > 0 && (
          <ul className="vw-stack vw-gap-2">
            {profile.links.map((link) => (
              <OneLink
                key={link.linkId}
                link={link}
                data={data}
                version={profile.versions.find(({ versionId }) => versionId === link.versionId)}
              />
            ))}
          </ul>
        )}
        <div className="vw-cluster vw-gap-2 vw-no-print">
          <LinkButton href="/mijn/profiel/werkgever">Link voor een werkgever maken</LinkButton>
          <LinkButton href="/mijn/profiel/wat-vertel-ik">Wat vertel ik mijn werkgever?</LinkButton>
        </div>
      </section>
      <Messages profile={profile} />
      <Notice title="Wie keek er?">
        <p>
          Bij <Link href="/mijn/inzage">Wie keek er mee</Link> ziet u wie uw profiel met naam bekeek.
        </p>
      </Notice>
    </Page>
  );
}

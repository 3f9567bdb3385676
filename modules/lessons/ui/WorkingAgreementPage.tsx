import "./lessons.css";
import {
  announce,
  Button,
  DefinitionList,
  Disclosure,
  dutchDate,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  type Piece,
  PrintButton,
  StatusBadge,
  wordDifference,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  type AgreementVersion,
  adoptVersion,
  dropVersion,
  getWorkingAgreement,
  type WorkingAgreement,
} from "../contract.ts";
import { ChangeAgreement, Expire, GiveOwner, Review } from "./KeepAgreement.tsx";
import { byLine, refusal, statusWord, wholeProblem } from "./wording.ts";

const crumbs = [{ href: "/lessen", label: "Lessen en werkafspraken" }];

// A text has no ids of its own: a piece is known by where it starts.
const placed = (pieces: readonly Piece[]) => {
  let start = 0;
  return pieces.map((piece) => {
    const key = start;
    start += piece.text.length;
    return { ...piece, key };
  });
};

/** What a version took out and put in, against the one before it. */
function Changes({ before, after }: { before: string; after: string }) {
  const { mine: removed, theirs: added } = wordDifference(before, after);
  return (
    <div className="vw-changed vw-stack vw-gap-1">
      <p className="vw-text">
        {placed(added).map(({ key, text, changed }) => (changed ? <ins key={key}>{text}</ins> : text))}
      </p>
      {removed.some(({ changed }) => changed) && (
        <p className="vw-quiet">
          Weg:{" "}
          {placed(removed)
            .filter(({ changed }) => changed)
            .map(({ key, text }) => (
              <del key={key}>{text} </del>
            ))}
        </p>
      )}
    </div>
  );
}

function Version({ version, before }: { version: AgreementVersion; before: AgreementVersion | undefined }) {
  return (
    <li className="vw-stack vw-gap-1">
      <h3>
        Versie {version.number}
        {version.adoptedOn ? `, vastgesteld op ${dutchDate(version.adoptedOn)}` : ", voorgesteld"}
      </h3>
      {version.why && <p>Waarom: {version.why}</p>}
      {before ? <Changes before={before.text} after={version.text} /> : <p className="vw-text">{version.text}</p>}
      <p className="vw-quiet">
        Voorgesteld op {dutchDate(version.proposedOn)} door {byLine(version.proposedBy)}. {version.groupName}.
      </p>
    </li>
  );
}

/** The version that waits for a group, with what it would change. */
function Proposed({ found }: { found: WorkingAgreement }) {
  const open = found.versions.find(({ adoptedOn }) => adoptedOn === null);
  const inForce = found.versions.find(({ adoptedOn }) => adoptedOn !== null);
  const adopting = useAct(adoptVersion);
  const dropping = useAct(dropVersion);
  const goTo = useGoTo();
  if (!open) return null;
  const { agreementId, version } = found;
  const problem = wholeProblem(adopting.problem ?? dropping.problem);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="voorstel">
      <h2 id="voorstel">Voorstel bij {open.groupName}</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {open.why && <p>Waarom: {open.why}</p>}
      {inForce ? <Changes before={inForce.text} after={open.text} /> : <p className="vw-text">{open.text}</p>}
      <p className="vw-quiet">
        Voorgesteld op {dutchDate(open.proposedOn)} door {byLine(open.proposedBy)}.
      </p>
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <Button
          kind="primary"
          busy={adopting.busy}
          disabledReason={refusal(found.may.adopt)}
          onClick={() =>
            void adopting.act({ agreementId, version }).then(
              () => announce("De werkafspraak is vastgesteld."),
              () => undefined,
            )
          }
        >
          De groep stelt dit vast
        </Button>
        {found.may.dropProposal.allowed && (
          <Button
            kind="subtle"
            busy={dropping.busy}
            onClick={() =>
              void dropping.act({ agreementId, version }).then(
                () => {
                  announce("Het voorstel is ingetrokken.");
                  if (!inForce) goTo("/lessen");
                },
                () => undefined,
              )
            }
          >
            Voorstel intrekken
          </Button>
        )}
      </div>
    </section>
  );
}

function Owner({ found }: { found: WorkingAgreement }) {
  const { owner } = found;
  if (!owner.gone && !owner.keptSince) return null;
  return (
    <Notice tone="warning" title="Deze werkafspraak zoekt een eigenaar">
      <p>
        {owner.gone
          ? "De eigenaar werkt hier niet meer. Vannacht gaat de afspraak naar de voorzitter."
          : `${byLine(owner)} houdt hem vast sinds ${dutchDate(owner.keptSince ?? "")}, omdat de eigenaar wegging.`}{" "}
        Wie neemt hem over?
      </p>
    </Notice>
  );
}

type Doing = "change" | "owner" | "review" | "expire";

/** One agreement of the region: what holds, who owns it, how it came to be. */
export default function WorkingAgreementPage() {
  const agreementId = usePathParam("agreementId");
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data: found, problem, refetch } = useEndpoint(getWorkingAgreement, { agreementId });
  if (problem)
    return (
      <Page title="Een werkafspraak" breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!found) return <LoadingFrame title="Een werkafspraak" />;
  const inForce = found.versions.find(({ adoptedOn }) => adoptedOn !== null);
  const stop = () => setDoing(null);
  const verbs: [Doing, string, WorkingAgreement["may"]["change"]][] = [
    ["change", "Nieuwe versie voorstellen", found.may.change],
    ["review", "Bekeken: nog goed", found.may.review],
    ["owner", "Aan iemand overdragen", found.may.giveOwner],
    ["expire", "Laten vervallen", found.may.expire],
  ];
  return (
    <Page title={found.title} breadcrumb={crumbs}>
      <div>
        <StatusBadge tone={found.status === "adopted" ? "success" : "neutral"}>{statusWord[found.status]}</StatusBadge>
      </div>
      {found.reviewDue && (
        <Notice tone="warning" title="Tijd om opnieuw te bekijken">
          <p>Werkt de afspraak nog? Bespreek hem in de groep.</p>
        </Notice>
      )}
      <Owner found={found} />
      {found.expiredOn && (
        <p>
          Vervallen op {dutchDate(found.expiredOn)}. {found.expiredWhy}
        </p>
      )}
      {inForce && <p className="vw-text">{inForce.text}</p>}
      <DefinitionList
        items={[
          { term: "Eigenaar", value: byLine(found.owner) },
          ...(inForce
            ? [
                {
                  term: "Vastgesteld",
                  value: `Door ${inForce.groupName} op ${dutchDate(inForce.adoptedOn ?? "")}, versie ${inForce.number}`,
                },
              ]
            : []),
          { term: "Opnieuw bekijken", value: `Op ${dutchDate(found.reviewOn)}` },
          ...(found.lesson ? [{ term: "Uit de les", value: found.lesson.title }] : []),
        ]}
      />
      <Proposed found={found} />
      {doing === "change" && <ChangeAgreement found={found} start={inForce?.text ?? ""} onDone={stop} />}
      {doing === "owner" && <GiveOwner found={found} onDone={stop} />}
      {doing === "review" && <Review found={found} onDone={stop} />}
      {doing === "expire" && <Expire found={found} onDone={stop} />}
      {doing === null && (
        <div className="vw-cluster vw-gap-2 vw-no-print">
          {verbs
            .filter(([, , may]) => may.allowed)
            .map(([verb, label]) => (
              <Button key={verb} onClick={() => setDoing(verb)}>
                {label}
              </Button>
            ))}
        </div>
      )}
      {found.versions.length > 1 && (
        <Disclosure summary={`Hoe hij zo werd (${found.versions.length} versies)`}>
          <ol reversed className="vw-stack vw-gap-3">
            {found.versions.map((version, index) => (
              <Version key={version.number} version={version} before={found.versions[index + 1]} />
            ))}
          </ol>
        </Disclosure>
      )}
      <div className="vw-no-print">
        <PrintButton />
      </div>
    </Page>
  );
}

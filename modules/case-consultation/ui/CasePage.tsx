import "./case-consultation.css";
import {
  announce,
  Button,
  Dialog,
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  PrintButton,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useLive } from "../../../platform/browser/live.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Case, closeCase, getCase, stepOut } from "../contract.ts";
import { Agreements } from "./Agreements.tsx";
import { CaseForm } from "./CaseForm.tsx";
import { ChangeCase } from "./ChangeCase.tsx";
import { Goes } from "./Goes.tsx";
import { LookBack } from "./LookBack.tsx";
import { Privacy } from "./Privacy.tsx";
import { Notes, Writings } from "./Writings.tsx";
import { byLine, refusal, statusTone, statusWord, themeWord } from "./wording.ts";

function StepOut({ found }: { found: Case }) {
  const [open, setOpen] = useState(false);
  const { act, busy, problem } = useAct(stepOut);
  const goTo = useGoTo();
  if (!found.may.stepOut.allowed) return null;
  return (
    <>
      <Button kind="subtle" onClick={() => setOpen(true)}>
        Ik ken deze persoon
      </Button>
      <Dialog
        open={open}
        title="Stap uit deze casus"
        onClose={() => setOpen(false)}
        closeLabel="Toch niet"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({ caseId: found.caseId }).then(
                () => {
                  announce("Je bent uit de casus gestapt.");
                  goTo(`/groepen/${found.groupId}`);
                },
                () => undefined,
              )
            }
          >
            Uit de casus stappen
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
        <p>
          Je ziet deze casus dan niet meer, ook niet op een agenda. Je hoeft niet te zeggen waarom. Dit kun je niet
          terugdraaien.
        </p>
      </Dialog>
    </>
  );
}

function Close({ found }: { found: Case }) {
  const { act, busy, problem } = useAct(closeCase);
  if (!found.may.close.allowed) return null;
  return (
    <>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <Button
        kind="subtle"
        busy={busy}
        onClick={() =>
          void act({ caseId: found.caseId, version: found.version }).then(
            () => announce("De casus is gesloten."),
            () => undefined,
          )
        }
      >
        Casus sluiten
      </Button>
    </>
  );
}

function Texts({ found }: { found: Case }) {
  const [changing, setChanging] = useState(false);
  if (changing)
    return (
      <section className="vw-stack vw-gap-2" aria-labelledby="vraag">
        <h2 id="vraag">De vraag veranderen</h2>
        <ChangeCase found={found} onDone={() => setChanging(false)} />
      </section>
    );
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="vraag">
      <h2 id="vraag">De vraag</h2>
      <p className="vw-text vw-quote">{found.question}</p>
      <h3>Al geprobeerd</h3>
      <p className="vw-text">{found.tried}</p>
      <h3>Gewenst van de groep</h3>
      <p className="vw-text">{found.wanted}</p>
      {found.may.change.allowed && (
        <div className="vw-no-print">
          <Button onClick={() => setChanging(true)}>Vraag veranderen</Button>
        </div>
      )}
    </section>
  );
}

/** One case: what was asked, who sees what, what the group said and promised, and whether it helped. */
export default function CasePage() {
  const caseId = usePathParam("caseId");
  const { data: found, problem, refetch } = useEndpoint(getCase, { caseId });
  // A draft is nobody else's: nothing to hear.
  useLive(found && found.status !== "draft" ? found.topic : undefined, refetch);
  if (problem)
    return (
      <Page title="Een casus">
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()}>
          <p>
            <a href="/groepen">Naar mijn groepen</a>
          </p>
        </ErrorState>
      </Page>
    );
  if (!found) return <LoadingFrame title="Een casus" />;
  const crumbs = [
    { href: "/groepen", label: "Mijn groepen" },
    { href: `/groepen/${found.groupId}`, label: found.groupName },
  ];
  if (found.status === "draft")
    return (
      <Page title="Casus inbrengen" lead="Dit is jouw concept. Niemand anders ziet het." breadcrumb={crumbs}>
        <Goes found={found} />
        <CaseForm key={caseId} groupId={found.groupId} groupName={found.groupName} draft={found} />
      </Page>
    );
  const refused = refusal(found.may.write);
  const meeting = found.meetings.find(({ status }) => status !== "done");
  return (
    <Page
      title={found.ownTitle ?? "Casus"}
      lead={
        found.ownTitle
          ? "Deze titel zie alleen jij."
          : `Ingebracht door ${byLine(found.broughtBy)}${found.broughtOn ? ` op ${dutchDate(found.broughtOn)}` : ""}.`
      }
      breadcrumb={crumbs}
    >
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={statusTone[found.status]}>{statusWord[found.status]}</StatusBadge>
        {found.theme && <span>{themeWord(found.theme)}</span>}
        {meeting && <a href={`/overleg/${meeting.meetingId}`}>Overleg op {dutchDate(meeting.day)}</a>}
      </div>
      <Goes found={found} />
      <Privacy found={found} />
      <Texts found={found} />
      <section className="vw-stack vw-gap-2" aria-labelledby="advies">
        <h2 id="advies">Advies</h2>
        <Writings kind="advice" caseId={caseId} items={found.advice} refused={refused} />
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="afspraken">
        <h2 id="afspraken">Afspraken</h2>
        <Agreements caseId={caseId} items={found.agreements} members={found.members} refused={refused} />
      </section>
      <LookBack found={found} />
      <section className="vw-stack vw-gap-2" aria-labelledby="notities">
        <h2 id="notities">Notities</h2>
        <p className="vw-quiet">
          Voor de groep. Ook met naam leest de persoon deze notities niet mee; de vraag, het advies en de afspraken wel.
        </p>
        <Notes caseId={caseId} topic={found.topic} items={found.notes} refused={refused} />
      </section>
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href={`/api/v1/cases/${caseId}/copy`} download>
          Kopieer voor eigen dossier
        </LinkButton>
        <LinkButton href={`/api/v1/papers/cases/${caseId}`} download>
          Casus op papier (pdf)
        </LinkButton>
        <PrintButton />
        <StepOut found={found} />
        <Close found={found} />
      </div>
    </Page>
  );
}

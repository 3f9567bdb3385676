import "./case-consultation.css";
import {
  announce,
  Button,
  Card,
  dutchDate,
  dutchDay,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  PrintButton,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useLive } from "../../../platform/browser/live.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { WorkAndIncomeReads } from "../../text-help/ui/parts/index.ts";
import { type Case, closeCase, getCase, listGroupsToBringTo, purposes, takeToGroup, talkedOver } from "../contract.ts";
import { Agreements } from "./Agreements.tsx";
import { CaseForm } from "./CaseForm.tsx";
import { ChangeCase } from "./ChangeCase.tsx";
import { Goes } from "./Goes.tsx";
import { LookBack } from "./LookBack.tsx";
import { Privacy } from "./Privacy.tsx";
import { Related } from "./Related.tsx";
import { StepOut } from "./StepOut.tsx";
import { StuckHere } from "./StuckHere.tsx";
import { ThinkAlong } from "./ThinkAlong.tsx";
import { Notes, Writings } from "./Writings.tsx";
import { byLine, refusal, statusTone, statusWord, themeWord } from "./wording.ts";

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
      <h3>{found.route === "direct" ? "Gewenst van wie meedenkt" : "Gewenst van de groep"}</h3>
      <p className="vw-text">{found.wanted}</p>
      {found.may.change.allowed && (
        <div className="vw-no-print">
          <Button onClick={() => setChanging(true)}>Vraag veranderen</Button>
        </div>
      )}
    </section>
  );
}

/** Put to one or two people instead of the whole group: who, and what the bringer can do with it. */
function Direct({ found }: { found: Case }) {
  const group = useAct(takeToGroup);
  const over = useAct(talkedOver);
  const problem = group.problem ?? over.problem;
  if (found.route !== "direct") return null;
  const asked = found.readers.filter(({ why }) => why === "direct").map(({ who }) => byLine(who));
  return (
    <Card weight="quiet">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <p>
        {asked.length > 0
          ? `Rechtstreeks gevraagd aan ${asked.join(" en ")}. De rest van de groep ziet deze casus niet.`
          : "Deze casus is rechtstreeks aan een of twee mensen gevraagd. De rest van de groep ziet hem niet."}
      </p>
      {(found.may.talkedOver.allowed || found.may.toGroup.allowed) && (
        <div className="vw-cluster vw-gap-2 vw-no-print">
          <Button
            busy={over.busy}
            onClick={() =>
              void over.act({ caseId: found.caseId, version: found.version }).then(
                () => announce("De casus is besproken. Later kijk je terug."),
                () => undefined,
              )
            }
          >
            We hebben dit besproken
          </Button>
          <Button
            kind="subtle"
            busy={group.busy}
            onClick={() =>
              void group.act({ caseId: found.caseId }).then(
                () => announce("De casus wacht nu bij de groep."),
                () => undefined,
              )
            }
          >
            Toch naar de hele groep
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The clock of the case: what was promised, and since when it is stuck. */
function Promised({ found }: { found: Case }) {
  const waits = found.status === "waiting" || found.status === "planned";
  return (
    <>
      {waits && found.answerDueOn && (
        <StatusBadge tone={found.answerLate ? "warning" : "waiting"}>
          {found.answerLate
            ? `Antwoord was beloofd voor ${dutchDate(found.answerDueOn)}`
            : `Antwoord uiterlijk ${dutchDay(found.answerDueOn)}`}
        </StatusBadge>
      )}
      {found.stuckSince && <span>Vast sinds {dutchDate(found.stuckSince)}</span>}
    </>
  );
}

function Draft({ found }: { found: Case }) {
  const { data, problem } = useEndpoint(listGroupsToBringTo, {});
  const group = data?.items.find(({ groupId }) => groupId === found.groupId);
  return (
    <Page
      title="Casus inbrengen"
      lead={
        found.readers.length > 0
          ? "Dit is jouw concept. Alleen jij ziet het, en wie je vroeg om mee te denken."
          : "Dit is jouw concept. Niemand anders ziet het."
      }
      breadcrumb={crumbsOf(found)}
    >
      <Goes found={found} />
      {problem && <ErrorState problem={problem} kept="Je concept is bewaard." />}
      {data && !group && <p>In deze groep kun je geen casus meer inbrengen. Kopieer je tekst naar een nieuwe casus.</p>}
      {group && (
        <WorkAndIncomeReads value={group.workAndIncomeReads}>
          <CaseForm key={found.caseId} group={group} draft={found} />
        </WorkAndIncomeReads>
      )}
    </Page>
  );
}

const crumbsOf = (found: Case) =>
  found.seated
    ? [
        { href: "/groepen", label: "Mijn groepen" },
        { href: `/groepen/${found.groupId}`, label: found.groupName },
      ]
    : [{ href: "/mijn-werk", label: "Mijn werk" }];

/** One case: what was asked, who sees what, what the group said and promised, and whether it helped. */
export default function CasePage() {
  const caseId = usePathParam("caseId");
  const { data: found, problem, refetch } = useEndpoint(getCase, { caseId });
  // A draft is nobody else's: nothing to hear.
  useLive(found && found.status !== "draft" ? found.topic : undefined, refetch, "notes");
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
  if (found.status === "draft") return found.reading ? <ThinkAlong found={found} /> : <Draft found={found} />;
  const refused = refusal(found.may.write);
  const guest = found.reading === "guest" && !found.seated;
  const meeting = found.meetings.find(({ status }) => status !== "done");
  return (
    <Page
      title={found.ownTitle ?? "Casus"}
      lead={
        found.ownTitle
          ? "Deze titel zie alleen jij."
          : `Ingebracht door ${byLine(found.broughtBy)}${found.broughtOn ? ` op ${dutchDate(found.broughtOn)}` : ""}.`
      }
      breadcrumb={crumbsOf(found)}
    >
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={statusTone[found.status]}>{statusWord[found.status]}</StatusBadge>
        <Promised found={found} />
        <span>{purposes[found.purpose]}</span>
        {found.theme && <span>{themeWord(found.theme)}</span>}
        {meeting && <a href={`/overleg/${meeting.meetingId}`}>Overleg op {dutchDate(meeting.day)}</a>}
      </div>
      <Goes found={found} />
      <Privacy found={found} />
      <Direct found={found} />
      <WorkAndIncomeReads value={found.workAndIncomeReads}>
        <Texts found={found} />
        <section className="vw-stack vw-gap-2" aria-labelledby="advies">
          <h2 id="advies">Advies</h2>
          <Writings kind="advice" caseId={caseId} items={found.advice} refused={refused} />
        </section>
        <section className="vw-stack vw-gap-2" aria-labelledby="afspraken">
          <h2 id="afspraken">Afspraken</h2>
          <Agreements caseId={caseId} items={found.agreements} members={found.members} refused={refused} />
        </section>
        {guest ? (
          <p className="vw-quiet">Je bent hier te gast. De notities zijn van de groep en staan hier niet bij.</p>
        ) : (
          <>
            <StuckHere found={found} />
            <LookBack found={found} />
            <section className="vw-stack vw-gap-2" aria-labelledby="notities">
              <h2 id="notities">Notities</h2>
              <p className="vw-quiet">
                {found.route === "direct" ? "Voor wie deze casus samen bespreken." : "Voor de groep."} Ook met naam
                leest de persoon deze notities niet mee; de vraag, het advies en de afspraken wel.
              </p>
              <Notes caseId={caseId} topic={found.topic} items={found.notes} refused={refused} />
            </section>
          </>
        )}
      </WorkAndIncomeReads>
      <Related theme={found.theme} except={caseId} />
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

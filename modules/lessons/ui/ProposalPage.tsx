import "./lessons.css";
import {
  announce,
  Button,
  Checkbox,
  Difference,
  dutchDate,
  ErrorState,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { Reviewed, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { changeProposal, dropProposal, getProposal, type Proposal, publishLesson } from "../contract.ts";
import { LessonFields, type TypedLesson } from "./LessonFields.tsx";
import { bottleneckWord, byLine, errorFor, fieldErrorsOf, refusal, themeWord, wholeProblem } from "./wording.ts";

const crumbs = [{ href: "/lessen", label: "Lessen en werkafspraken" }];
const Saved = z.object({ title: z.string(), text: z.string(), version: z.number() });

function Edit({ found, onDone }: { found: Proposal; onDone: () => void }) {
  const [typed, setTyped] = useState<TypedLesson>({
    title: found.title,
    text: found.text,
    theme: found.theme,
    bottleneck: found.bottleneck,
    notRecognisable: false,
  });
  const [version, setVersion] = useState(found.version);
  const { act, busy, problem, reset } = useAct(changeProposal);
  const help = useTextHelp();
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const save = (with_: number) =>
    help.send((left) =>
      act({
        ...typed,
        notRecognisable: typed.notRecognisable as true,
        proposalId: found.proposalId,
        version: with_,
        left,
      }).then(
        () => {
          announce("De les is opgeslagen.");
          onDone();
        },
        () => undefined,
      ),
    );
  const take = (text: string) => {
    if (theirs) setVersion(theirs.version);
    setTyped({ ...typed, text });
    reset();
  };
  return (
    <FormShell
      onSubmit={() => void save(version)}
      submitLabel="Les opslaan"
      busy={busy}
      submitRefused={help.refused}
      submitError={theirs ? undefined : wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      }
    >
      {theirs && (
        <Difference
          address="je"
          mine={typed.text}
          theirs={theirs.text}
          onKeepMine={() => void save(theirs.version)}
          onTakeTheirs={() => take(theirs.text)}
          onMerge={() => take(`${typed.text}\n\n${theirs.text}`)}
        />
      )}
      <LessonFields help={help} typed={typed} onChange={setTyped} problem={problem} />
    </FormShell>
  );
}

/** A second pair of eyes. */
function Publish({ found }: { found: Proposal }) {
  const [looked, setLooked] = useState(false);
  const { act, busy, problem } = useAct(publishLesson);
  const goTo = useGoTo();
  const help = useTextHelp();
  const refused = refusal(found.may.publish);
  const publish = () =>
    help.send((left) =>
      act({
        proposalId: found.proposalId,
        version: found.version,
        notRecognisable: looked as true,
        left,
      }).then(
        () => {
          announce("De les staat nu bij de lessen van de regio.");
          goTo("/lessen");
        },
        () => undefined,
      ),
    );
  if (refused)
    return (
      <Notice tone="info" title="Wacht op een tweede paar ogen">
        <p>{refused}</p>
      </Notice>
    );
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="vaststellen">
      <h2 id="vaststellen">Vaststellen</h2>
      {wholeProblem(problem) && problem && <ErrorState problem={problem} kept="De les is nog een voorstel." />}
      <p>
        Is de groep het ermee eens? Daarna ziet de hele regio de les. Het voorstel verdwijnt, en daarmee wie het
        voorstelde en uit welke casus het komt.
      </p>
      <Reviewed help={help} name="title" text={found.title} />
      <Reviewed help={help} name="text" text={found.text} />
      <Checkbox
        name="notRecognisable"
        label="Ik las de les na: er staat niemand in die te herkennen is"
        error={errorFor(problem, "notRecognisable")}
        checked={looked}
        onChange={(event) => setLooked(event.target.checked)}
      />
      <div>
        <Button kind="primary" busy={busy} disabledReason={help.refused} onClick={() => void publish()}>
          Les vaststellen voor de regio
        </Button>
      </div>
    </section>
  );
}

function Drop({ found }: { found: Proposal }) {
  const { act, busy, problem } = useAct(dropProposal);
  const goTo = useGoTo();
  if (!found.may.drop.allowed) return null;
  return (
    <div className="vw-stack vw-gap-1 vw-no-print">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div>
        <Button
          kind="subtle"
          busy={busy}
          onClick={() =>
            void act({ proposalId: found.proposalId }).then(
              () => {
                announce("Het voorstel is ingetrokken.");
                goTo("/lessen");
              },
              () => undefined,
            )
          }
        >
          Voorstel intrekken
        </Button>
      </div>
    </div>
  );
}

/** A proposed lesson: read it, change it, make it final. */
export default function ProposalPage() {
  const proposalId = usePathParam("proposalId");
  const [editing, setEditing] = useState(false);
  const { data: found, problem, refetch } = useEndpoint(getProposal, { proposalId });
  if (problem)
    return (
      <Page title="Een voorgestelde les" breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Misschien is de les al vastgesteld." onRetry={() => void refetch()} />
      </Page>
    );
  if (!found) return <LoadingFrame title="Een voorgestelde les" />;
  const about = [themeWord(found.theme), bottleneckWord(found.bottleneck)].filter(Boolean).join(" · ");
  return (
    <Page
      title={found.title}
      breadcrumb={crumbs}
      lead={`Voorstel voor ${found.groupName}, op ${dutchDate(found.proposedOn)} door ${found.mine ? "jou" : byLine(found.proposedBy)}.`}
    >
      {editing ? (
        <Edit found={found} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className="vw-text">{found.text}</p>
          {about && <p className="vw-quiet">{about}</p>}
          {found.caseId && (
            <p className="vw-quiet">
              Uit <a href={`/casus/${found.caseId}`}>deze casus</a>. Dat ziet alleen jij, en alleen tot de les
              vaststaat.
            </p>
          )}
          {found.may.change.allowed && (
            <div className="vw-no-print">
              <Button onClick={() => setEditing(true)}>Les veranderen</Button>
            </div>
          )}
          <Publish found={found} />
          <Drop found={found} />
        </>
      )}
    </Page>
  );
}

import "./case-consultation.css";
import {
  announce,
  Checkbox,
  count,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Page,
  Select,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { getOpenThings, type OpenThing, offerHandover, type Successor } from "../contract.ts";
import { errorFor, fieldErrorsOf, inFull, wholeProblem } from "./wording.ts";

const title = "Overdragen";

/** What is open, as one reads it: what it is first, then where and by when. */
export function ThingLine({ thing }: { thing: OpenThing }) {
  return (
    <>
      <strong>{thing.called}</strong>
      {thing.title && <span className="vw-text">: {thing.title}</span>}
      <br />
      <span className="vw-quiet">
        {[thing.groupName, thing.dueOn && `voor ${dutchDate(thing.dueOn)}`].filter(Boolean).join(", ")}
      </span>
    </>
  );
}

function Offer({
  groupId,
  things,
  successors,
}: {
  groupId: string;
  things: readonly OpenThing[];
  successors: readonly Successor[];
}) {
  const [toMembershipId, setTo] = useState("");
  const [leaving, setLeaving] = useState(true);
  const [word, setWord] = useState("");
  const help = useTextHelp({ aboutSomeone: false });
  const { act, busy, problem } = useAct(offerHandover);
  const goTo = useGoTo();
  const groups = new Set(things.flatMap((thing) => thing.groupId ?? [])).size;
  const where = ({ sitsIn, ofOwnOrganisation }: Successor) =>
    sitsIn.length === groups ? "zit ook in de groep" : ofOwnOrganisation ? "eigen organisatie" : "uit de regio";
  const offer = () =>
    help.send((left) =>
      act({ ...(groupId && { groupId }), toMembershipId, leaving, word, left }).then(
        ({ handoverId }) => {
          announce("Aangeboden. Tot er ja is gezegd, blijft het van jou.");
          goTo(`/overdracht/${handoverId}`);
        },
        () => undefined,
      ),
    );
  return (
    <FormShell
      onSubmit={() => void offer()}
      submitLabel={`${count(things.length, "ding", "dingen")} overdragen`}
      busy={busy}
      submitRefused={help.refused}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={
        <p>
          Je opvolger zegt per ding ja of nee. Tot die tijd blijft alles van jou. Een casus lezen kan je opvolger pas na
          een ja, tenzij die al in de groep zit. Staat er een naam bij een casus? Die gaat alleen mee als de persoon
          daar toestemming voor gaf. Anders gaat de casus verder zonder naam.
        </p>
      }
    >
      <Field
        name="toMembershipId"
        label="Wie neemt het over?"
        hint="Iemand uit de groep, of een collega van je eigen organisatie. Die krijgt dan ook je plek."
        error={errorFor(problem, "toMembershipId")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een collega"
            value={toMembershipId}
            onChange={(event) => setTo(event.target.value)}
            options={successors.map((one) => ({ value: one.membershipId, label: `${inFull(one)} (${where(one)})` }))}
          />
        )}
      </Field>
      <Checkbox
        name="leaving"
        label="Ik ga weg uit de groep"
        hint="Je plek stopt vanzelf als alles is overgenomen."
        checked={leaving}
        onChange={(event) => setLeaving(event.target.checked)}
      />
      <CheckedText
        help={help}
        name="word"
        label="Wil je er iets bij zeggen?"
        hint="Zonder namen."
        limit={500}
        rows={2}
        optional
        value={word}
        onChange={setWord}
        error={errorFor(problem, "word")}
      />
    </FormShell>
  );
}

/** Whoever leaves hands over everything open to one successor, in one step: of one group, or everywhere. */
export default function OpenThingsPage() {
  const [groupId] = useFilter("groep");
  const { data, problem, refetch } = useEndpoint(getOpenThings, groupId ? { groupId } : {});
  const crumbs = [
    { href: "/groepen", label: "Mijn groepen" },
    ...(data?.groupName ? [{ href: `/groepen/${groupId}`, label: data.groupName }] : []),
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      breadcrumb={crumbs}
      lead={
        data.groupName
          ? `Wat van jou open staat in ${data.groupName}.`
          : "Ga je weg bij je organisatie? Draag dan alles wat van jou open staat in één keer over."
      }
    >
      {data.things.length === 0 ? (
        <EmptyState title="Er staat niets van jou open">
          <p>Je hoeft niets over te dragen. Een concept dat je niet inbracht, wordt na drie maanden weggegooid.</p>
        </EmptyState>
      ) : (
        <>
          <ul className="vw-written">
            {data.things.map((thing) => (
              <li key={`${thing.kind}-${thing.aboutId}`}>
                <ThingLine thing={thing} />
              </li>
            ))}
          </ul>
          <Offer groupId={groupId} things={data.things} successors={data.successors} />
        </>
      )}
    </Page>
  );
}

import {
  Button,
  Checkbox,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  Select,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import {
  assignColleague,
  categories,
  closeRecord,
  endInvolvement,
  purposes,
  stepOut,
  type WorkTogether as Work,
  withdrawOnWord,
  workTogether,
} from "../../contract.ts";
import { AnnouncedDeletions } from "../AnnouncedDeletions.tsx";
import { Terms } from "../Terms.tsx";

const title = "Samenwerken";

function Colleagues({ work }: { work: Work }) {
  const assign = useAct(assignColleague);
  const end = useAct(endInvolvement);
  const [membershipId, setMembershipId] = useState("");
  const problem = assign.problem ?? end.problem;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Wie van jouw organisatie werkt mee</h2>
      <ul className="vw-stack vw-gap-1">
        {work.involved.map(({ involvementId, name, own }) => (
          <li key={involvementId} className="vw-cluster vw-gap-2">
            <span>{own ? `${name} (jij)` : name}</span>
            {own && (
              <Button
                kind="subtle"
                busy={end.busy}
                onClick={() => void end.act({ involvementId }).catch(() => undefined)}
              >
                Mijn betrokkenheid stoppen
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Field
        name="membershipId"
        label="Collega laten meewerken"
        hint="Ziet daarna wat jullie zelf schreven, en wat de persoon met jullie deelt."
        error={assign.problem?.fieldErrors[0]?.message}
      >
        {(wiring) => (
          <Select
            {...wiring}
            value={membershipId}
            onChange={(event) => setMembershipId(event.target.value)}
            placeholder="Kies een collega"
            options={work.colleagues.map((each) => ({ value: each.membershipId, label: each.name }))}
          />
        )}
      </Field>
      <div>
        <Button
          busy={assign.busy}
          {...(membershipId === "" && { disabledReason: "Kies eerst een collega van dezelfde taak." })}
          onClick={() =>
            void assign.act({ personId: work.personId, membershipId }).then(
              () => setMembershipId(""),
              () => undefined,
            )
          }
        >
          Collega toevoegen
        </Button>
      </div>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
    </section>
  );
}

function Papers({ work }: { work: Work }) {
  const { act, busy, problem } = useAct(withdrawOnWord);
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Toestemmingen</h2>
      <p>
        Hier staan alleen papieren toestemmingen die jij vastlegde. Wat de persoon verder deelt of niet deelt, ziet
        alleen de persoon.
      </p>
      <div className="vw-cluster vw-gap-2">
        <LinkButton href={`/personen/${work.personId}/vragen`}>Toestemming vragen</LinkButton>
        <LinkButton href={`/personen/${work.personId}/papier`}>Papieren toestemming vastleggen</LinkButton>
        <LinkButton href={`/personen/${work.personId}/vertegenwoordiging`}>Wie voor de persoon spreekt</LinkButton>
      </div>
      {work.recorded.map((permission) => (
        <div key={permission.id} className="vw-card">
          <Terms {...permission} extra={[{ term: "Tot", value: dutchDate(permission.endsAt) }]} />
          <Button
            busy={busy}
            onClick={() => void act({ personId: work.personId, permissionId: permission.id }).catch(() => undefined)}
          >
            Intrekken, op verzoek van de persoon
          </Button>
          <p className="vw-quiet">Dit geldt meteen en kan niet ongedaan worden gemaakt.</p>
        </div>
      ))}
      {problem && <ErrorState problem={problem} kept="De toestemming staat er nog." />}
    </section>
  );
}

/** No, later, taken back and not answered look the same here: the answer is the person's. */
function Asked({ asked }: { asked: Work["asked"] }) {
  if (asked.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Wat je vroeg</h2>
      <p>Je ziet alleen of het met jou is gedeeld. Het antwoord zelf ziet alleen de persoon.</p>
      <ul className="vw-stack vw-gap-1">
        {asked.map(({ id, purpose, categories: chosen, askedOn, sharedWithMe }) => (
          <li key={id} className="vw-card">
            <div className="vw-cluster vw-gap-2 vw-cluster--between">
              <span>
                {purposes[purpose].title}: {chosen.map((each) => categories[each].title.toLowerCase()).join("; ")}.
                Gevraagd op {dutchDate(askedOn)}.
              </span>
              <StatusBadge tone={sharedWithMe ? "success" : "neutral"}>
                {sharedWithMe ? "Gedeeld met jou" : "Niet gedeeld"}
              </StatusBadge>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Leaving({ work }: { work: Work }) {
  const goTo = useGoTo();
  const out = useAct(stepOut);
  const close = useAct(closeRecord);
  const [copied, setCopied] = useState(false);
  const gone = () => goTo("/personen");
  const problem = out.problem ?? close.problem;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Stoppen</h2>
      <Button busy={out.busy} onClick={() => void out.act({ personId: work.personId }).then(gone, () => undefined)}>
        Ik ken deze persoon: ik stap eruit
      </Button>
      <p className="vw-quiet">
        Je hoeft niet te zeggen waarom. Je ziet daarna niets meer. Alleen een collega kan verder.
      </p>
      <h3>Afsluiten bij jouw organisatie</h3>
      <p>
        Bewaar eerst wat jullie volgens de wet moeten bewaren in het eigen dossier. Daarna wordt jullie deel hier
        gewist. Dat kan niet ongedaan worden gemaakt. Zijn jullie de enige organisatie, dan wordt alles over deze
        persoon hier gewist.
      </p>
      <Checkbox
        name="copied"
        label="De kopie voor het eigen dossier is bewaard"
        checked={copied}
        onChange={(event) => setCopied(event.currentTarget.checked)}
      />
      <Button
        kind="danger"
        busy={close.busy}
        {...(!copied && { disabledReason: "Bewaar eerst de kopie voor het eigen dossier." })}
        onClick={() => void close.act({ personId: work.personId, copied: true }).then(gone, () => undefined)}
      >
        Afsluiten en hier wissen
      </Button>
      {problem && <ErrorState problem={problem} kept="Er is niets gewist." />}
    </section>
  );
}

/** Everything around a person that is not the person's data: colleagues, papers, stepping out, closing. */
export default function WorkTogether() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(workTogether, { personId });
  const breadcrumb = [
    { href: "/personen", label: "Mijn mensen" },
    { href: `/personen/${personId}`, label: "De persoon" },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page title={title} lead={`Nummer voor het eigen dossier: ${data.reference}`} breadcrumb={breadcrumb}>
      <AnnouncedDeletions personId={personId} />
      {!data.hasAccount && (
        <Notice title="Deze persoon heeft nog geen eigen log-in">
          <p>Geef het nummer hierboven mee: daarmee kan de persoon later zelf meekijken.</p>
        </Notice>
      )}
      {data.objections.map(({ about, objectedOn }) => (
        <Notice
          key={`${objectedOn}${about}`}
          tone="warning"
          title={`De persoon maakte bezwaar op ${dutchDate(objectedOn)}`}
        >
          <p>{about}</p>
          <p>Stop ermee, of leg de persoon uit waarom jullie reden zwaarder weegt (AVG art. 21).</p>
        </Notice>
      ))}
      <Colleagues work={data} />
      <Papers work={data} />
      <Asked asked={data.asked} />
      {data.involved.length === 0 && (
        <EmptyState title="Niemand werkt nu mee">
          <p>Voeg een collega toe, of sluit af.</p>
        </EmptyState>
      )}
      <Leaving work={data} />
    </Page>
  );
}

import {
  Card,
  count,
  dutchDate,
  dutchDay,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  Stack,
  StatusBadge,
  workingDaysLeft,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import {
  getMyWork,
  type WorkAsked,
  type WorkCase,
  type WorkGroup,
  type WorkHandover,
  type WorkItem,
} from "../contract.ts";

const title = "Mijn werk";

/** The clock of a promise, in words. */
const clock = ({ dueOn, workingDays }: WorkItem): string =>
  workingDays === null ? (dueOn ? `voor ${dutchDate(dueOn)}` : "") : workingDaysLeft(workingDays);

const going: Readonly<Record<string, string>> = {
  draft: "Dit concept gaat weg als je er niets mee doet",
  notes: "De notities gaan weg. Kopieer wat je moet bewaren",
  case: "Deze casus gaat weg. Kopieer wat je moet bewaren",
};

const sentence = (item: WorkItem): string =>
  ({
    accept: `Zeg toe of je dit doet: ${item.what}`,
    do: `Je zegde toe: ${item.what}`,
    "look-back": "Kijk terug: is het gedaan, en heeft het geholpen?",
    draft: "Concept: nog niet ingebracht",
    goes: going[item.what] ?? "",
    sharpen: "Een collega vraagt je om mee te denken over een vraag",
    direct: "Een collega legt deze casus rechtstreeks aan jou voor",
    decide: "Aan jou voorgelegd: wat ga je doen?",
    brought: item.what === "planned" ? "Staat op de agenda" : "Ingebracht, wacht op een overleg",
  })[item.kind];

function Clock({ item }: { item: WorkItem }) {
  if (
    item.kind === "draft" ||
    ((item.kind === "sharpen" || item.kind === "decide") && !item.dueOn) ||
    (item.kind === "brought" && !item.dueOn)
  )
    return null;
  if (item.kind === "goes") return <StatusBadge tone="waiting">{`op ${dutchDate(item.dueOn ?? "")}`}</StatusBadge>;
  if (item.kind === "brought") return <span>op {dutchDate(item.dueOn ?? "")}</span>;
  const late = item.workingDays !== null && item.workingDays < 0;
  return <StatusBadge tone={late ? "warning" : "waiting"}>{clock(item)}</StatusBadge>;
}

/** Who only has to decide, or promised something as a guest, sees that and not the case. */
const pageOf = ({ caseId, seen, items }: WorkCase): string => {
  const [first] = items;
  if (first && items.every(({ kind }) => kind === "decide")) return `/voorgelegd/${first.id}`;
  return seen || !first ? `/casus/${caseId}` : `/toezegging/${first.id}`;
};

function CaseCard({ found, urgent }: { found: WorkCase; urgent: boolean }) {
  const late = found.items.some(({ workingDays }) => workingDays !== null && workingDays <= 0);
  return (
    <Card
      as="li"
      heading={found.person?.name ?? found.title}
      href={pageOf(found)}
      weight={urgent && late ? "urgent" : "normal"}
    >
      {found.person?.name && <p>{found.title}</p>}
      <Stack as="ul" gap={1}>
        {found.items.map((item) => (
          <li key={`${item.kind} ${item.id}`} className="vw-cluster vw-gap-2">
            <span>{sentence(item)}</span>
            <Clock item={item} />
          </li>
        ))}
      </Stack>
      <p>{found.groupName || (found.seen ? "" : "Hier was je te gast: je ziet alleen wat van jou is.")}</p>
    </Card>
  );
}

function HandoverCard({ handover: { handoverId, from, open, offeredOn } }: { handover: WorkHandover }) {
  return (
    <Card as="li" heading="Werk dat aan jou wordt overgedragen" href={`/overdracht/${handoverId}`}>
      <p>
        {from ?? "Een collega"} vraagt of je {count(open, "ding", "dingen")} overneemt. Gevraagd op{" "}
        {dutchDate(offeredOn)}.
      </p>
    </Card>
  );
}

function GroupLine({ group }: { group: WorkGroup }) {
  const { nextMeeting, casesWaiting, chair } = group;
  return (
    <Card as="li" heading={group.name} href={`/groepen/${group.groupId}`}>
      {nextMeeting ? (
        <p>
          <a href={`/overleg/${nextMeeting.meetingId}`}>
            Overleg op {dutchDay(nextMeeting.day)}, {nextMeeting.startTime} uur
          </a>
        </p>
      ) : (
        <p>Er is geen overleg gepland.</p>
      )}
      {chair && casesWaiting > 0 && (
        <p>{count(casesWaiting, "casus wacht", "casussen wachten")} op een plek op de agenda.</p>
      )}
    </Card>
  );
}

function AskedLine({ asked: { personId, name, purposes: about, askedOn } }: { asked: WorkAsked }) {
  return (
    <li>
      <a href={`/personen/${personId}`}>{name ?? "Iemand met wie je werkt"}</a>: gevraagd op {dutchDate(askedOn)}, voor{" "}
      {about.join(" en ")}
    </li>
  );
}

/** The first page after log-in: what waits, with its clock, gathered at whom or what it is about. */
export default function MyWorkPage() {
  const { data, problem, refetch } = useEndpoint(getMyWork, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { waits, later, groups, asked, handovers } = data;
  const waiting = waits.length + handovers.length;
  return (
    <Page
      title={title}
      lead={
        waiting === 0
          ? "Er wacht nu niets op jou."
          : `Er ${waiting === 1 ? "wacht" : "wachten"} ${count(waiting, "ding", "dingen")} op jou.`
      }
      action={
        groups.length > 0 ? (
          <LinkButton kind="primary" href="/casus/nieuw">
            Casus inbrengen
          </LinkButton>
        ) : undefined
      }
    >
      {waiting > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="wacht">
          <h2 id="wacht">Wacht op jou</h2>
          <Stack as="ul" gap={2}>
            {handovers.map((handover) => (
              <HandoverCard key={handover.handoverId} handover={handover} />
            ))}
            {waits.map((found) => (
              <CaseCard key={pageOf(found)} found={found} urgent />
            ))}
          </Stack>
        </section>
      )}
      {groups.length > 0 ? (
        <section className="vw-stack vw-gap-2" aria-labelledby="groepen">
          <h2 id="groepen">Mijn groepen</h2>
          <Stack as="ul" gap={2}>
            {groups.map((group) => (
              <GroupLine key={group.groupId} group={group} />
            ))}
          </Stack>
        </section>
      ) : (
        <EmptyState title="Je zit nog niet in een casusgroep">
          <p>
            In een casusgroep bespreek je waar je op vastloopt. De voorzitter of de coördinator van je regio geeft je
            een plek.
          </p>
        </EmptyState>
      )}
      {asked.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="gevraagd">
          <h2 id="gevraagd">Toestemming die je vroeg</h2>
          <p>
            Dit staat hier zes weken, wat het antwoord ook is. Of iets met jou is gedeeld, zie je bij de persoon. Nee
            zeggen mag altijd.
          </p>
          <ul>
            {asked.map((line) => (
              <AskedLine key={`${line.personId} ${line.askedOn}`} asked={line} />
            ))}
          </ul>
        </section>
      )}
      {later.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="later">
          <h2 id="later">Later</h2>
          <Stack as="ul" gap={2}>
            {later.map((found) => (
              <CaseCard key={pageOf(found)} found={found} urgent={false} />
            ))}
          </Stack>
        </section>
      )}
    </Page>
  );
}

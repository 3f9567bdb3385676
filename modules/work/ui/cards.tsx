import {
  Card,
  count,
  dutchDate,
  dutchDay,
  dutchHour,
  EmptyState,
  Stack,
  StatusBadge,
  workingDaysLeft,
} from "@vliegwiel/ui-kit";
import type {
  WorkAftercare,
  WorkAsked,
  WorkCase,
  WorkGroup,
  WorkHandover,
  WorkItem,
  WorkMediation,
  WorkPlace,
  WorkTalks,
} from "../contract.ts";

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
export const pageOf = ({ caseId, seen, items }: WorkCase): string => {
  const [first] = items;
  if (first && items.every(({ kind }) => kind === "decide")) return `/voorgelegd/${first.id}`;
  return seen || !first ? `/casus/${caseId}` : `/toezegging/${first.id}`;
};

export function CaseCard({ found, urgent }: { found: WorkCase; urgent: boolean }) {
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

export function HandoverCard({ handover: { handoverId, from, open, offeredOn } }: { handover: WorkHandover }) {
  return (
    <Card as="li" heading="Werk dat aan jou wordt overgedragen" href={`/overdracht/${handoverId}`}>
      <p>
        {from ?? "Een collega"} vraagt of je {count(open, "ding", "dingen")} overneemt. Gevraagd op{" "}
        {dutchDate(offeredOn)}.
      </p>
    </Card>
  );
}

/** A moment to propose waits for the counsellor; who it is about stands at the talk itself. */
export function TalksToPropose({ toPropose }: Pick<WorkTalks, "toPropose">) {
  return (
    <Card as="li" heading="Gesprekken over inkomen" href="/gesprekken">
      <p>
        {count(toPropose, "persoon vraagt", "personen vragen")} je om een gesprek. Stel een moment voor, of zeg dat je
        niet kunt.
      </p>
    </Card>
  );
}

/** Who has to be called, at once or by rhythm; who it is about stands in the list itself. */
const mediationSentence: Record<WorkMediation["kind"], string> = {
  answer: "Geef antwoord op een voorstel",
  review: "Kijk opnieuw naar iemand op de wachtlijst",
  action: "Afgesproken in het matchingsoverleg",
};

/** What waits in mediation, by its day; whom it is about is read there. */
export function Mediation({ items }: { items: readonly WorkMediation[] }) {
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="bemiddeling">
      <h2 id="bemiddeling">
        <a href="/bemiddeling">Bemiddeling</a>
      </h2>
      <ul>
        {items.map(({ kind, id, dueOn }) => (
          <li key={`${kind} ${id} ${dueOn}`}>
            <a href={kind === "action" ? `/matchingsoverleg/${id}` : `/bemiddeling/voorstel/${id}`}>
              {mediationSentence[kind]}
            </a>
            , voor {dutchDate(dueOn)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ToCall({ aftercare: { calls, due, toAnswer } }: { aftercare: WorkAftercare }) {
  const lines = [
    calls > 0 && `${count(calls, "werkgever vraagt", "werkgevers vragen")} om contact`,
    due > 0 && `${count(due, "persoon is", "personen zijn")} aan de beurt om na te bellen`,
    toAnswer > 0 && `${count(toAnswer, "vraag", "vragen")} over wie de nazorg doet`,
  ].filter(Boolean);
  return (
    <Card as="li" heading="Nabellen" href="/nabellen">
      <ul>
        {lines.map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

/** What is agreed, and what waits for someone else. */
export function TalksAhead({ talks: { agreed, proposed } }: { talks: WorkTalks }) {
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="gesprekken">
      <h2 id="gesprekken">
        <a href="/gesprekken">Gesprekken over inkomen</a>
      </h2>
      <ul>
        {agreed.map(({ day, startTime }) => (
          <li key={`${day} ${startTime}`}>
            Afgesproken: {dutchDay(day)}, {dutchHour(startTime)} uur
          </li>
        ))}
        {proposed > 0 && <li>{count(proposed, "voorstel wacht", "voorstellen wachten")} op antwoord van de persoon</li>}
      </ul>
    </section>
  );
}

export function GroupLine({ group }: { group: WorkGroup }) {
  const { nextMeeting, casesWaiting, chair, catchUp } = group;
  return (
    <Card as="li" heading={group.name} href={`/groepen/${group.groupId}`}>
      {nextMeeting ? (
        <p>
          <a href={`/overleg/${nextMeeting.meetingId}`}>
            Overleg op {dutchDay(nextMeeting.day)}, {dutchHour(nextMeeting.startTime)} uur
          </a>
        </p>
      ) : (
        <p>Er is geen overleg gepland.</p>
      )}
      {catchUp && (
        <p>
          Je bent nieuw in deze groep. <a href={`/groepen/${group.groupId}/bijpraten`}>Lees in vijf minuten bij</a>
        </p>
      )}
      {chair && casesWaiting > 0 && (
        <p>{count(casesWaiting, "casus wacht", "casussen wachten")} op een plek op de agenda.</p>
      )}
    </Card>
  );
}

export function PlaceCard({ place: { placeId, day, startTime, groupName, from } }: { place: WorkPlace }) {
  return (
    <Card as="li" heading={`${groupName}`} href={`/te-gast/${placeId}`}>
      <p>
        {from ?? "Een collega"} vraagt je aan tafel bij een casus, op {dutchDay(day)} om {dutchHour(startTime)} uur.
      </p>
    </Card>
  );
}

/** Nothing to sit in: what that means depends on what one does here. */
export function NoGroup({ keeps }: { keeps: number }) {
  if (keeps === 0)
    return (
      <EmptyState title="Je zit nog niet in een casusgroep">
        <p>
          In een casusgroep bespreek je waar je op vastloopt. De voorzitter of de coördinator van je regio geeft je een
          plek.
        </p>
      </EmptyState>
    );
  return <KeptGroups keeps={keeps} />;
}

export function KeptGroups({ keeps }: { keeps: number }) {
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="beheer">
      <h2 id="beheer">Groepen die je beheert</h2>
      <p>
        Je beheert <a href="/groepen">{count(keeps, "groep", "groepen")} in je regio</a>. Je geeft plekken en houdt de
        afspraken bij. De casussen zie je niet.
      </p>
    </section>
  );
}

export function AskedLine({ asked: { personId, name, purposes: about, askedOn } }: { asked: WorkAsked }) {
  return (
    <li>
      <a href={`/personen/${personId}`}>{name ?? "Iemand met wie je werkt"}</a>: gevraagd op {dutchDate(askedOn)}, voor{" "}
      {about.join(" en ")}
    </li>
  );
}

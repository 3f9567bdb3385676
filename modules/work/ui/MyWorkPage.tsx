import { count, dutchDay, ErrorState, LinkButton, LoadingFrame, Page, Stack } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { EmployersWait, useEmployersWaiting } from "../../employers/ui/parts/index.ts";
import { getMyWork } from "../contract.ts";
import {
  AskedLine,
  CaseCard,
  GroupLine,
  HandoverCard,
  KeptGroups,
  Mediation,
  NoGroup,
  PlaceCard,
  pageOf,
  TalksAhead,
  TalksToPropose,
  ToCall,
} from "./cards.tsx";

const title = "Mijn werk";

/** The first page after log-in: what waits, with its clock, gathered at whom or what it is about. */
export default function MyWorkPage() {
  const { data, problem, refetch } = useEndpoint(getMyWork, {});
  const withEmployers = useEmployersWaiting();
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data || withEmployers === undefined) return <LoadingFrame title={title} />;
  const { waits, later, groups, asked, handovers, places, keeps, talks, aftercare, mediation } = data;
  const toCall = aftercare.calls + aftercare.due + aftercare.toAnswer > 0;
  const waitsHere = waits.length + handovers.length + Number(talks.toPropose > 0) + Number(toCall);
  const waiting = waitsHere + mediation.length + withEmployers;
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
      {waitsHere > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="wacht">
          <h2 id="wacht">Wacht op jou</h2>
          <Stack as="ul" gap={2}>
            {handovers.map((handover) => (
              <HandoverCard key={handover.handoverId} handover={handover} />
            ))}
            {toCall && <ToCall aftercare={aftercare} />}
            {talks.toPropose > 0 && <TalksToPropose toPropose={talks.toPropose} />}
            {waits.map((found) => (
              <CaseCard key={pageOf(found)} found={found} urgent />
            ))}
          </Stack>
        </section>
      )}
      {mediation.length > 0 && <Mediation items={mediation} />}
      <EmployersWait />
      {places.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="te-gast">
          <h2 id="te-gast">Te gast</h2>
          <Stack as="ul" gap={2}>
            {places.map((place) => (
              <PlaceCard key={place.placeId} place={place} />
            ))}
          </Stack>
        </section>
      )}
      {talks.agreed.length + talks.proposed > 0 && <TalksAhead talks={talks} />}
      {!toCall && aftercare.next && (
        <p>
          Volgende om na te bellen: {dutchDay(aftercare.next)}. <a href="/nabellen">Naar nabellen</a>
        </p>
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
        <NoGroup keeps={keeps} />
      )}
      {groups.length > 0 && keeps > 0 && <KeptGroups keeps={keeps} />}
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

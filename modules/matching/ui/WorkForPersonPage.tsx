import "./matching.css";
import {
  announce,
  Button,
  Disclosure,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Place, pickUp, type Said, type WorkForPerson, workForPerson } from "../contract.ts";
import { Filters, usePlaceFilter } from "./Filters.tsx";
import { PlaceCard } from "./PlaceCard.tsx";
import { SaidLine } from "./SaidLine.tsx";
import { lackingWords } from "./wording.ts";

const crumbs = [{ href: "/passend-werk", label: "Passend werk" }];
const pageOf = ({ of, placeId }: Pick<Place, "of" | "placeId">) =>
  of === "employer" ? `/werkgevers/${placeId}` : `/vacatures/${placeId}`;

/** "Ik pak dit op": so that no question lies with nobody. */
function PickUp({ data, said, title }: { data: WorkForPerson; said: Said; title: string }) {
  const { act, busy, problem } = useAct(pickUp);
  if (said.said === "off" || said.pickedUpBy !== null) return null;
  return (
    <div className="vw-stack vw-gap-1 vw-no-print">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div>
        <Button
          busy={busy}
          aria-label={`Ik pak dit op: ${title}`}
          disabledReason={data.may.pickUp.allowed ? undefined : data.may.pickUp.detail}
          onClick={() =>
            void act({ personId: data.personId, answerId: said.answerId }).then(
              () => announce("Jij pakt dit op. De persoon leest dat."),
              () => undefined,
            )
          }
        >
          Ik pak dit op
        </Button>
      </div>
    </div>
  );
}

/** To who mediates, with this place and what speaks for it taken along. */
function ToPropose({ personId, place }: { personId: string; place: Pick<Place, "of" | "placeId" | "title"> }) {
  return (
    <div className="vw-no-print">
      <LinkButton
        href={`/bemiddeling/nieuw/${personId}?plek=${place.of}:${place.placeId}`}
        aria-label={`Voorstellen aan een bemiddelaar: ${place.title}`}
      >
        Voorstellen aan een bemiddelaar
      </LinkButton>
    </div>
  );
}

function Questions({ data }: { data: WorkForPerson }) {
  if (data.answered.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Waar {data.name} naar vroeg</h2>
      <ul className="vw-stack vw-gap-2 vw-matching__list">
        {data.answered.map((place) => (
          <li key={place.placeId} className="vw-card vw-stack vw-gap-1">
            <h3 className="vw-matching__title">
              <a href={pageOf(place)}>{place.title}</a>
            </h3>
            {place.employer !== place.title && <p>{place.employer}</p>}
            <SaidLine said={place.said} reader="helper" />
            <PickUp data={data} said={place.said} title={place.title} />
            {place.said.said !== "off" && <ToPropose personId={data.personId} place={place} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Places({ data }: { data: WorkForPerson }) {
  if (!data.shared)
    return (
      <EmptyState title="Het profiel is niet met je gedeeld">
        <p>
          Wat past, zie je als de persoon het profiel met de eigen naam met je deelt. Tot die tijd zie je alleen wat de
          persoon over werk vroeg.
        </p>
      </EmptyState>
    );
  if (data.places.length === 0)
    return (
      <EmptyState title="Er is nu niets dat past">
        <p>Kies iets anders bij Wat of Hoe ver. Of voeg een plek toe die je kent, bij Vacatures.</p>
      </EmptyState>
    );
  return (
    <section className="vw-stack vw-gap-3">
      <h2>Wat past</h2>
      <ol className="vw-stack vw-gap-3 vw-matching__list">
        {data.places.map((place) => (
          <PlaceCard key={place.placeId} place={place} reader="helper" href={pageOf(place)}>
            {place.said && <SaidLine said={place.said} reader="helper" />}
            <ToPropose personId={data.personId} place={place} />
          </PlaceCard>
        ))}
      </ol>
    </section>
  );
}

/** What fits one person, for who reads their profile by name; and what the person asked, for who helps them. */
export default function WorkForPersonPage() {
  const personId = usePathParam("personId");
  const filter = usePlaceFilter();
  const { data, problem, refetch } = useEndpoint(workForPerson, { personId, ...filter.asked });
  if (problem?.status === 404)
    return (
      <Page title="Werk dat past" breadcrumb={crumbs}>
        <EmptyState title="Dit mag je niet zien, of het is er niet">
          <p>De persoon kiest zelf wie ziet welk werk past. Vraag ernaar in het gesprek.</p>
        </EmptyState>
      </Page>
    );
  if (!data && !problem) return <LoadingFrame title="Werk dat past" lines={8} />;
  return (
    <Page
      title={data ? `Werk dat past bij ${data.name}` : "Werk dat past"}
      lead="De persoon beslist. Bespreek het samen voor je een werkgever belt."
      breadcrumb={crumbs}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {data && (
        <>
          <Questions data={data} />
          {data.shared && (
            <>
              <Filters reader="helper" {...filter} />
              {data.lacking.length > 0 && (
                <Notice title="In het profiel staat nog niet alles">
                  <p>
                    Nog niet ingevuld: {data.lacking.map((one) => lackingWords.helper[one]).join(", ")}. Dat telt niet
                    tegen de persoon.
                  </p>
                </Notice>
              )}
              <Disclosure summary="Hoe komt deze volgorde tot stand?">
                <p>{data.order}</p>
                <p>
                  Wat de persoon zelf nooit wil, staat er niet bij. Waarom iets ontbreekt, lees je niet: dat is van de
                  persoon.
                </p>
              </Disclosure>
            </>
          )}
          <Places data={data} />
          <div className="vw-cluster vw-gap-2 vw-no-print">
            {data.shared && <LinkButton href={`/personen/${personId}/profiel`}>Naar het profiel</LinkButton>}
            <PrintButton />
          </div>
        </>
      )}
    </Page>
  );
}

import "./matching.css";
import {
  announce,
  Button,
  Disclosure,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type MyWork, myWork, takeBackNo } from "../contract.ts";
import { AnswerButtons } from "./AnswerButtons.tsx";
import { Filters, usePlaceFilter } from "./Filters.tsx";
import { PlaceCard } from "./PlaceCard.tsx";
import { SaidLine } from "./SaidLine.tsx";
import { lackingWords } from "./wording.ts";

/** What the profile does not say yet; an empty profile is not against anybody. */
function Lacking({ lacking }: { lacking: MyWork["lacking"] }) {
  if (lacking.length === 0) return null;
  return (
    <Notice title="Vul meer in, dan ziet u beter wat past">
      <p>In uw profiel staat nog niet:</p>
      <ul>
        {lacking.map((one) => (
          <li key={one}>{lackingWords.person[one]}</li>
        ))}
      </ul>
      <p>
        <a href="/mijn/profiel/wat-ik-zoek">Aanvullen wat ik zoek</a>. Het hoeft niet: wat leeg blijft, telt nooit tegen
        u.
      </p>
    </Notice>
  );
}

function SaidNo({ saidNo }: { saidNo: MyWork["saidNo"] }) {
  const { act, busy, problem } = useAct(takeBackNo);
  if (saidNo.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2>Wat u niet wilt</h2>
      <p>Dit krijgt u niet meer te zien. Niemand anders leest deze lijst.</p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <ul className="vw-stack vw-gap-1 vw-matching__list">
        {saidNo.map(({ of, placeId, title, employer }) => (
          <li key={placeId} className="vw-cluster vw-gap-2 vw-cluster--between">
            <span>{of === "employer" ? title : `${title}, ${employer}`}</span>
            <Button
              kind="subtle"
              busy={busy}
              aria-label={`Toch weer laten zien: ${title}, ${employer}`}
              onClick={() =>
                void act({ of, placeId }).then(
                  () => announce(`${title} staat weer in de lijst`),
                  () => undefined,
                )
              }
            >
              Toch weer laten zien
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Elsewhere({ answered, heard }: Pick<MyWork, "answered" | "heard">) {
  const open = answered.filter(({ said }) => said.said !== "off");
  if (open.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Waar u ook naar vroeg</h2>
      <ul className="vw-stack vw-gap-2 vw-matching__list">
        {open.map((place) => (
          <li key={place.placeId} className="vw-card vw-stack vw-gap-1">
            <h3 className="vw-matching__title">{place.title}</h3>
            {place.employer !== place.title && <p>{place.employer}</p>}
            <SaidLine said={place.said} reader="person" />
            <AnswerButtons place={place} heard={heard} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Places({ data, filtered }: { data: MyWork; filtered: boolean }) {
  if (data.places.length === 0)
    return (
      <EmptyState title={filtered ? "Hier past nu niets bij" : "Er is nu niets dat past"}>
        <p>
          {filtered
            ? "Kies iets anders bij Wat of Hoe ver, dan ziet u meer."
            : "In uw regio staat nu niets open, of het botst met uw eigen nee. Elke nacht kijken we opnieuw."}
        </p>
      </EmptyState>
    );
  return (
    <section className="vw-stack vw-gap-3">
      <h2>Voor u op een rij</h2>
      <ol className="vw-stack vw-gap-3 vw-matching__list">
        {data.places.map((place) => (
          <PlaceCard key={place.placeId} place={place} reader="person">
            {place.said && <SaidLine said={place.said} reader="person" />}
            <AnswerButtons place={place} heard={data.heard} />
          </PlaceCard>
        ))}
      </ol>
    </section>
  );
}

/** What fits, for the person: it is theirs, and they need not answer anything. */
export default function MyWorkPage() {
  const filter = usePlaceFilter();
  const { data, problem, refetch } = useEndpoint(myWork, filter.asked);
  return (
    <Page
      title="Werk dat bij u past"
      lead="Vacatures en plekken in uw regio. U hoeft nergens op te antwoorden."
      action={
        data?.hasProfile ? (
          <LinkButton kind="primary" href="/mijn/passend-werk/horen">
            Kiezen waar ik van wil horen
          </LinkButton>
        ) : undefined
      }
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {data && !data.hasProfile && (
        <EmptyState
          title="U hebt nog geen profiel"
          action={
            <LinkButton kind="primary" href="/mijn/profiel">
              Naar mijn profiel
            </LinkButton>
          }
        >
          <p>In uw profiel staat wat u wilt en kunt. Daarmee kijken we welk werk past. Het is niet verplicht.</p>
        </EmptyState>
      )}
      {data?.hasProfile !== false && (
        <>
          {data && <Lacking lacking={data.lacking} />}
          <Filters reader="person" {...filter} />
          {data && (
            <>
              <Disclosure summary="Hoe komt deze volgorde tot stand?">
                <p>{data.order}</p>
                <p>Alleen werk wordt vergeleken, en nooit mensen. Afstand en reistijd zijn een schatting.</p>
              </Disclosure>
              <Disclosure summary="Wie ziet wat ik antwoord?">
                <p>
                  Wat u vraagt, zien uw begeleider en wie uw profiel met uw naam leest. Wat u niet wilt, ziet niemand.
                  Had u er eerst naar gevraagd? Dan zien zij alleen dat het niet doorgaat.
                </p>
              </Disclosure>
            </>
          )}
          {!data && !problem && <LoadingPart lines={8} />}
          {data && <Places data={data} filtered={filter.asked.kind !== "" || filter.asked.near !== ""} />}
          {data && <Elsewhere answered={data.answered} heard={data.heard} />}
          {data && <SaidNo saidNo={data.saidNo} />}
          {data && <PrintButton />}
        </>
      )}
    </Page>
  );
}

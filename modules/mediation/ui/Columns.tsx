import { announce, Button, Card, Disclosure, ErrorState, Field, Select, Stack } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Board, type Candidate, type Possibility, putOffer, takeOff, takeOfferOff } from "../contract.ts";

/** To who mediates, with a place of the board or without one. */
function Propose({ personId, name, places }: { personId: string; name: string; places: readonly Possibility[] }) {
  const page = `/bemiddeling/nieuw/${personId}`;
  return (
    <div className="vw-no-print">
      <Disclosure summary={`${name} voorstellen`}>
        <ul>
          {places.map(({ offerId, title, employerName }) => (
            <li key={offerId}>
              <a href={`${page}?plek=offer:${offerId}`}>
                Voor {title}, {employerName}
              </a>
            </li>
          ))}
          <li>
            <a href={page}>Nog zonder plek</a>
          </li>
        </ul>
      </Disclosure>
    </div>
  );
}

function OneCandidate({ candidate, places }: { candidate: Candidate; places: readonly Possibility[] }) {
  const { candidateId, person, profileId, work, hours, asked, mine } = candidate;
  const { act, busy, problem } = useAct(takeOff);
  const href = person ? `/personen/${person.personId}/profiel` : profileId ? `/profielen/${profileId}` : undefined;
  const name = person?.name ?? (work || "Kandidaat");
  return (
    <Card as="li" level={3} heading={name} href={href}>
      {asked ? (
        <p>Wacht op het ja van de kandidaat. Nog niemand anders ziet dit.</p>
      ) : (
        <p>{[person && work, hours].filter(Boolean).join(". ")}</p>
      )}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {person && !asked && <Propose personId={person.personId} name={name} places={places} />}
      {mine && (
        <div className="vw-no-print">
          <Button
            kind="subtle"
            busy={busy}
            aria-label={`Van het bord halen: ${name}`}
            onClick={() =>
              void act({ candidateId }).then(
                () => announce("Van het bord gehaald."),
                () => undefined,
              )
            }
          >
            Van het bord halen
          </Button>
        </div>
      )}
    </Card>
  );
}

function OnePossibility({ offer, seriesId }: { offer: Possibility; seriesId: string }) {
  const { act, busy, problem } = useAct(takeOfferOff);
  const { offerId, title, employerName, town, hoursFrom, hoursTo } = offer;
  const hours =
    hoursFrom === null
      ? ""
      : hoursFrom === hoursTo
        ? `${hoursFrom} uur per week`
        : `${hoursFrom} tot ${hoursTo} uur per week`;
  return (
    <Card as="li" level={3} heading={title} href={`/vacatures/${offerId}`}>
      <p>{[employerName, town, hours].filter(Boolean).join(", ")}</p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-no-print">
        <Button
          kind="subtle"
          busy={busy}
          aria-label={`Van het bord halen: ${title}`}
          onClick={() =>
            void act({ seriesId, offerId }).then(
              () => announce("Van het bord gehaald."),
              () => undefined,
            )
          }
        >
          Van het bord halen
        </Button>
      </div>
    </Card>
  );
}

function AddOffer({ board: { seriesId, offers } }: { board: Board }) {
  const [offerId, setOfferId] = useState("");
  const { act, busy, problem } = useAct(putOffer);
  if (offers.length === 0) return null;
  return (
    <form
      className="vw-stack vw-gap-1 vw-no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (offerId)
          void act({ seriesId, offerId }).then(
            () => {
              setOfferId("");
              announce("De plek ligt op het bord.");
            },
            () => undefined,
          );
      }}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <Field name="plek" label="Een plek op het bord leggen" error={undefined}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een vacature of plek"
            value={offerId}
            onChange={(event) => setOfferId(event.target.value)}
            options={offers.map(({ offerId: value, title, employerName }) => ({
              value,
              label: `${title}, ${employerName}`,
            }))}
          />
        )}
      </Field>
      <div>
        <Button type="submit" busy={busy} disabledReason={offerId ? undefined : "Kies eerst een plek."}>
          Op het bord leggen
        </Button>
      </div>
    </form>
  );
}

/** People and places side by side, in no order of theirs. */
export function Columns({ board }: { board: Board }) {
  return (
    <div className="vw-board">
      <section className="vw-stack vw-gap-2" aria-labelledby="kandidaten">
        <h2 id="kandidaten">Kandidaten</h2>
        {board.candidates.length === 0 && (
          <p className="vw-quiet">
            Hier staat nu niemand voor jou. Een kandidaat komt hier na het eigen ja; vraag dat vanaf het profiel. Wie je
            al met naam kent, staat hier niet nog eens zonder naam.
          </p>
        )}
        <Stack as="ul" gap={2}>
          {board.candidates.map((candidate) => (
            <OneCandidate key={candidate.candidateId} candidate={candidate} places={board.possibilities} />
          ))}
        </Stack>
      </section>
      <section className="vw-stack vw-gap-2" aria-labelledby="plekken">
        <h2 id="plekken">Plekken</h2>
        {board.possibilities.length === 0 && <p className="vw-quiet">Er ligt nog geen plek op het bord.</p>}
        <Stack as="ul" gap={2}>
          {board.possibilities.map((offer) => (
            <OnePossibility key={offer.offerId} offer={offer} seriesId={board.seriesId} />
          ))}
        </Stack>
        <AddOffer board={board} />
      </section>
    </div>
  );
}

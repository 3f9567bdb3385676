import { announce, Button, Cluster, ErrorState, Field, Select, StatusBadge } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { byLine, errorFor } from "../../case-consultation/ui/parts/index.ts";
import { inviteGuest, invitePerson, type Live, listPossibleGuests, takePlaceAway } from "../contract.ts";

/** Who comes in for this one case: a colleague of the region, or the person concerned. */
export function TablePlaces({ live, caseId, mine }: { live: Live; caseId: string; mine: boolean }) {
  const [asking, setAsking] = useState(false);
  const person = useAct(invitePerson);
  const away = useAct(takePlaceAway);
  const places = live.places.filter((place) => place.caseId === caseId);
  const lead = live.may.lead.allowed;
  const problem = person.problem ?? away.problem;
  if (!lead && !mine && places.length === 0) return null;
  return (
    <div className="vw-stack vw-gap-1 vw-no-print">
      <h3>Erbij voor deze casus</h3>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {places.length > 0 && (
        <ul className="vw-written">
          {places.map(({ placeId, who }) => (
            <li key={placeId}>
              <Cluster>
                <span>{who ? byLine(who) : "De persoon om wie het gaat"}</span>
                <StatusBadge tone="info">Alleen bij deze casus</StatusBadge>
                {lead && (
                  <Button
                    kind="subtle"
                    busy={away.busy}
                    aria-label={`Uitnodiging intrekken: ${who?.name ?? "de persoon om wie het gaat"}`}
                    onClick={() =>
                      void away.act({ placeId }).then(
                        () => announce("De uitnodiging is ingetrokken."),
                        () => undefined,
                      )
                    }
                  >
                    Uitnodiging intrekken
                  </Button>
                )}
              </Cluster>
            </li>
          ))}
        </ul>
      )}
      <Cluster>
        {lead && !asking && <Button onClick={() => setAsking(true)}>Iemand erbij vragen</Button>}
        {mine && places.every(({ who }) => who !== null) && (
          <Button
            busy={person.busy}
            onClick={() =>
              void person.act({ meetingId: live.meetingId, caseId }).then(
                () => announce("De persoon om wie het gaat, is gevraagd."),
                () => undefined,
              )
            }
          >
            De persoon zelf aan tafel vragen
          </Button>
        )}
      </Cluster>
      {asking && <AskGuest meetingId={live.meetingId} caseId={caseId} onDone={() => setAsking(false)} />}
    </div>
  );
}

function AskGuest({ meetingId, caseId, onDone }: { meetingId: string; caseId: string; onDone: () => void }) {
  const { data } = useEndpoint(listPossibleGuests, { meetingId });
  const { act, busy, problem } = useAct(inviteGuest);
  const [who, setWho] = useState("");
  const name = `gast-${caseId}`;
  return (
    <form
      className="vw-stack vw-gap-1"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act({ meetingId, caseId, membershipId: who }).then(
          () => {
            announce("De uitnodiging is verstuurd.");
            onDone();
          },
          () => undefined,
        );
      }}
    >
      {problem && <ErrorState problem={problem} kept="Er is niemand gevraagd." />}
      <Field
        name={name}
        label="Wie vraag je erbij?"
        error={errorFor(problem, "membershipId")}
        hint="Deze collega ziet alleen deze casus, zolang die op tafel ligt. Een naam alleen als de persoon dat goedvindt."
      >
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een collega uit de regio"
            value={who}
            onChange={(event) => setWho(event.target.value)}
            options={(data?.items ?? []).map((one) => ({ value: one.membershipId, label: byLine(one) }))}
          />
        )}
      </Field>
      <Cluster>
        <Button type="submit" busy={busy} disabledReason={who === "" ? "Kies eerst iemand." : undefined}>
          Erbij vragen
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Niemand vragen
        </Button>
      </Cluster>
    </form>
  );
}

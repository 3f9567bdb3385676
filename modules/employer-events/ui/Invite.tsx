import { announce, Button, Field, LoadingPart, LoadMore, RadioGroup, Stack, TextInput } from "@vliegwiel/ui-kit";
import { useDeferredValue, useState } from "react";
import { useAct, useList } from "../../../platform/browser/query.ts";
import { refusal, sectorWords, Told } from "../../employers/ui/parts/index.ts";
import { type Candidate, type EventPage, inviteEmployer, listToInvite } from "../contract.ts";
import { LinkToSend } from "./LinkToSend.tsx";

function One({
  one,
  eventId,
  onLink,
}: {
  one: Candidate;
  eventId: string;
  onLink: (link: string, name: string) => void;
}) {
  const invite = useAct(inviteEmployer);
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <p>
        <a href={`/werkgevers/${one.employerId}`}>{one.name}</a>
        {[one.town, one.sector && sectorWords[one.sector]].filter(Boolean).map((part) => ` · ${part}`)}
      </p>
      <Told problem={invite.problem} />
      {one.free ? (
        <div>
          <Button
            busy={invite.busy}
            onClick={() =>
              void invite.act({ eventId, employerId: one.employerId }).then(
                ({ link }) => {
                  announce(`${one.name} is uitgenodigd. Stuur nu de link`);
                  onLink(link, one.name);
                },
                () => undefined,
              )
            }
          >
            {`${one.name} uitnodigen`}
          </Button>
        </div>
      ) : (
        <p className="vw-quiet">{one.why}</p>
      )}
    </li>
  );
}

/** Whose contact one has; or by name, when it is one's turn. Why not, stands beside. */
export function Invite({ event }: { event: EventPage }) {
  const { eventId, may } = event;
  const [typed, setTyped] = useState("");
  const [which, setWhich] = useState<"mine" | "all">("mine");
  const [made, setMade] = useState<{ link: string; name: string }>();
  const search = useDeferredValue(typed.trim());
  const open = may.invite.allowed;
  const { items, problem, hasMore, loadingMore, more } = useList(
    listToInvite,
    { eventId, search, which },
    { enabled: open },
  );
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="uitnodigen">
      <h2 id="uitnodigen">Werkgever uitnodigen</h2>
      {made && <LinkToSend {...made} />}
      {!open && <p className="vw-quiet">{refusal(may.invite)}</p>}
      {open && (
        <>
          <p>Wie het contact heeft, nodigt uit. Je stuurt de link daarna zelf, in je eigen mail of bericht.</p>
          <RadioGroup
            name="which"
            label="Welke werkgevers?"
            error={undefined}
            choices={[
              { value: "mine", label: "Waar ik het aanspreekpunt ben" },
              { value: "all", label: "Alle werkgevers die ik zie" },
            ]}
            input={({ value }) => ({
              checked: which === value,
              onChange: () => setWhich(value === "all" ? "all" : "mine"),
            })}
          />
          <Field name="zoek" label="Zoek op naam of plaats" error={undefined} optional>
            {(control) => (
              <TextInput
                {...control}
                type="search"
                maxLength={80}
                value={typed}
                onChange={(change) => setTyped(change.target.value)}
              />
            )}
          </Field>
          <Told problem={problem} />
          {!items && !problem && <LoadingPart lines={3} />}
          {items?.length === 0 && (
            <p>
              {search
                ? "Geen werkgever gevonden met deze letters."
                : which === "mine"
                  ? "Je bent van geen werkgever uit deze soorten werk het aanspreekpunt. Kies alle werkgevers, of zoek op naam."
                  : "Er staan geen werkgevers uit deze soorten werk. Zoek op naam."}
            </p>
          )}
          {items && items.length > 0 && (
            <>
              <Stack as="ul" gap={2}>
                {items.map((one) => (
                  <One
                    key={one.employerId}
                    one={one}
                    eventId={eventId}
                    onLink={(link, name) => setMade({ link, name })}
                  />
                ))}
              </Stack>
              <LoadMore shown={`${items.length} getoond`} hasMore={hasMore} busy={loadingMore} onMore={more} />
            </>
          )}
        </>
      )}
    </section>
  );
}

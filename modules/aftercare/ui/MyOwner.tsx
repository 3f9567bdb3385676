import {
  announce,
  Button,
  Card,
  Checkbox,
  dutchDate,
  dutchDay,
  ErrorState,
  LinkButton,
  Notice,
  RadioGroup,
  Sure,
} from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { beginAgain, chooseWay, endMine, reachedBy, type Support, showOrganisation } from "../contract.ts";
import { reachedByWords, rhythmWords, telephoneLink, whoIs } from "./wording.ts";

/** A choice, not a promise: some people dread the telephone. */
function Way({ support: { personWay } }: { support: Support }) {
  const choose = useAct(chooseWay);
  return (
    <div className="vw-no-print vw-stack vw-gap-1">
      <RadioGroup
        name="hoe"
        label="Hoe wilt u het liefst contact?"
        hint="Uw aanspreekpunt ziet uw keuze. Het nummer hierboven bellen kan ook altijd."
        error={undefined}
        optional
        choices={reachedBy.map((value) => ({ value, label: reachedByWords[value] }))}
        input={({ value }) => ({
          checked: personWay === value,
          onChange: () => {
            const way = reachedBy.find((one) => one === value);
            if (way)
              void choose.act({ way }).then(
                () => announce("Uw aanspreekpunt ziet uw keuze"),
                () => undefined,
              );
          },
        })}
      />
      {choose.problem && <ErrorState problem={choose.problem} kept="Uw keuze is niet veranderd." />}
    </div>
  );
}

export function Owner({ support }: { support: Support }) {
  const show = useAct(showOrganisation);
  const end = useAct(endMine);
  const { owner, backup, phone, rhythm, nextOn, offer, changes, showsOrganisation, someoneNow } = support;
  const [last] = changes;
  return (
    <Card heading="Wie contact met u houdt" level={2} as="section">
      {someoneNow ? (
        <p>
          <strong>{whoIs(owner)}</strong>
        </p>
      ) : (
        <Notice tone="warning" title="Uw aanspreekpunt wisselt">
          <p>Er wordt iemand anders gezocht. U hoort wie het wordt. Het nummer hieronder kunt u gewoon bellen.</p>
        </Notice>
      )}
      <p>
        Bel <a href={telephoneLink(phone)}>{phone}</a>. Uw werkgever belt hetzelfde nummer.
      </p>
      <p>
        U hebt {rhythmWords[rhythm]} contact. De volgende keer is rond {dutchDay(nextOn)}. Dit kan jaren zo doorgaan: er
        is geen einddatum.
      </p>
      {backup && <p>Is er niemand bereikbaar? Dan belt {backup.name}.</p>}
      {offer && (
        <p>
          Er is gevraagd of {offer.to?.name ?? "een collega"} het overneemt. Dat is nog niet zo. U hoort het als het
          verandert.
        </p>
      )}
      {last?.from && (
        <p className="vw-quiet">
          Sinds {dutchDate(last.on)} is dit {last.to}. Daarvoor was het {last.from}.
        </p>
      )}
      <Way support={support} />
      {show.problem && <ErrorState problem={show.problem} kept="Er is niets veranderd." />}
      <div className="vw-no-print vw-stack vw-gap-2">
        <Checkbox
          name="organisatie"
          label={`Mijn werkgever mag zien dat ${owner?.name ?? "mijn aanspreekpunt"} bij ${owner?.organisation ?? "deze organisatie"} werkt`}
          hint="Staat dit uit, dan ziet uw werkgever alleen de naam en het nummer."
          checked={showsOrganisation}
          onChange={() =>
            void show.act({ shown: !showsOrganisation }).then(
              () =>
                announce(
                  showsOrganisation ? "Uw werkgever ziet de organisatie niet" : "Uw werkgever ziet de organisatie",
                ),
              () => undefined,
            )
          }
        />
        {end.problem && <ErrorState problem={end.problem} kept="Er is niets veranderd." />}
        <div>
          <Sure
            label="Stoppen met contact"
            question="Wilt u nu geen contact meer?"
            busy={end.busy}
            onDo={() =>
              void end.act({}).then(
                () => announce("Er is nu geen contact meer. U kunt altijd weer beginnen."),
                () => undefined,
              )
            }
          >
            <p>
              Er belt dan niemand meer, en de link van uw werkgever gaat dicht. Wat hier staat, blijft staan. Met één
              knop begint u weer. Dan werkt die link ook weer.
            </p>
          </Sure>
        </div>
      </div>
    </Card>
  );
}

const stopped = {
  person: "U stopte hier zelf mee.",
  owner: "In overleg met u is dit gestopt.",
  permission: "Uw toestemming of uw inschrijving eindigde.",
} as const;

export function Ended({ support }: { support: Support }) {
  const again = useAct(beginAgain);
  const { endedOn, endedBy, owner, phone, served } = support;
  return (
    <Card heading="Er is nu geen contact" level={2} as="section">
      <p>
        Sinds {dutchDate(endedOn ?? "")}. {endedBy && stopped[endedBy]} Wilt u weer werken, of gaat het minder? U hoeft
        niet opnieuw te beginnen met vragen: alles staat er nog. Had uw werkgever een link om hulp te vragen? Die werkt
        dan weer, als u daar nog werkt.
      </p>
      <p>
        U kunt ook bellen: {owner?.name ?? "uw aanspreekpunt"}, <a href={telephoneLink(phone)}>{phone}</a>.
      </p>
      {again.problem && <ErrorState problem={again.problem} kept="Er is niets veranderd." />}
      <div className="vw-no-print">
        {served ? (
          <Button
            kind="primary"
            busy={again.busy}
            onClick={() =>
              void again.act({}).then(
                () => announce("U bent weer begonnen. Uw aanspreekpunt neemt contact op."),
                () => undefined,
              )
            }
          >
            Weer beginnen
          </Button>
        ) : (
          <LinkButton kind="primary" href="/mijn/toestemmingen">
            Eerst weer toestemming geven
          </LinkButton>
        )}
      </div>
    </Card>
  );
}

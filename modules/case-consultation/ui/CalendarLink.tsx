import { announce, Button, dutchDate, ErrorState, Field, Notice, TextInput } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { endCalendarLink, makeCalendarLink } from "../contract.ts";

/** The address for one's own calendar: made, shown once, renewed, withdrawn. */
export function CalendarLink({ madeOn }: { madeOn: string | null }) {
  const making = useAct(makeCalendarLink);
  const ending = useAct(endCalendarLink);
  const address = making.answer?.address;
  const problem = making.problem ?? ending.problem;
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => announce("De link is gekopieerd."),
      () => announce("Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf."),
    );
  const make = () =>
    void making.act({}).then(
      () => announce("De link is gemaakt."),
      () => undefined,
    );
  const end = () =>
    void ending.act({}).then(
      () => {
        making.reset();
        announce("De link werkt niet meer.");
      },
      () => undefined,
    );
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="eigen-agenda">
      <h2 id="eigen-agenda">In je eigen agenda</h2>
      <p>
        Met een link staan deze overleggen vanzelf in Outlook, Google Agenda of op je telefoon. Ook als een overleg
        verschuift. Je ziet daar de groep, de plek en de tijd. Geen casussen en geen namen.
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {address && (
        <>
          <Notice tone="success" title="Dit is je link. Je ziet hem maar één keer." live="status">
            <p>Voeg hem in je agenda toe als abonnement. Soms heet dat "agenda via internet".</p>
            <p>Wie de link heeft, ziet jouw overleggen. Deel hem niet.</p>
          </Notice>
          <Field name="adres" label="Link voor je agenda" error={undefined}>
            {(wiring) => (
              <TextInput {...wiring} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
            )}
          </Field>
          <div>
            <Button onClick={() => void copy(address)}>Link kopiëren</Button>
          </div>
        </>
      )}
      {madeOn && !address && <p>Je hebt een link sinds {dutchDate(madeOn)}. Ben je hem kwijt? Maak een nieuwe.</p>}
      <div className="vw-cluster vw-gap-2">
        <Button busy={making.busy} onClick={make}>
          {madeOn ? "Nieuwe link maken" : "Link maken"}
        </Button>
        {madeOn && (
          <Button kind="subtle" busy={ending.busy} onClick={end}>
            Link intrekken
          </Button>
        )}
      </div>
      {madeOn && <p className="vw-quiet">Maak je een nieuwe link, dan werkt de oude niet meer.</p>}
    </section>
  );
}

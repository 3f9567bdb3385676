import { Button, count, ErrorState, Notice, PrintButton } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";
import { confirmReason } from "./ConfirmFirst.tsx";

/** For who lost the telephone. */
export function RecoveryCodes({ logIn, onCodes }: { logIn: contract.OwnLogIn; onCodes: (codes: string[]) => void }) {
  const renew = useAct(contract.newRecoveryCodes);
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Herstelcodes</h2>
      <p>
        Telefoon kwijt? Met een herstelcode komt u toch binnen. U hebt nog{" "}
        {count(logIn.recoveryCodesLeft, "code", "codes")}. Elke code werkt één keer.
      </p>
      {renew.problem && <ErrorState problem={renew.problem} kept="Uw oude codes werken nog." />}
      <div>
        <Button
          busy={renew.busy}
          disabledReason={confirmReason(logIn.confirmed)}
          onClick={() =>
            void renew.act({}).then(
              ({ codes }) => onCodes(codes),
              () => undefined,
            )
          }
        >
          Nieuwe codes maken
        </Button>
      </div>
    </section>
  );
}

/** The only moment these codes can be read. */
export function ShownOnce({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <Notice tone="success" title="Bewaar deze herstelcodes. U ziet ze maar één keer" live="status">
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>Schrijf ze op of print ze. Bewaar ze niet op de telefoon waar ook de app op staat.</p>
      <div className="vw-cluster vw-gap-2">
        <PrintButton />
        <Button onClick={onKept}>Ik heb ze bewaard</Button>
      </div>
    </Notice>
  );
}

import { announce, Button, Card, dutchDate, ErrorState, Stack, Sure } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { agreeToTable, decisionsToYou, leaveTable, type MyTable } from "../contract.ts";
import { inFull } from "./wording.ts";

function OneTable({ table }: { table: MyTable }) {
  const { candidateId, name, organisations, by, how, askedOn, yesOn, agreed } = table;
  const yes = useAct(agreeToTable);
  const no = useAct(leaveTable);
  const problem = yes.problem ?? no.problem;
  return (
    <Card as="li" level={3} heading={name} weight={yesOn ? "normal" : "urgent"}>
      <p>
        {yesOn
          ? `U zei ja op ${dutchDate(yesOn)}.`
          : `${inFull(by)} vroeg op ${dutchDate(askedOn)} of men in dit overleg over u mag praten.`}{" "}
        {how === "anonymous"
          ? "Wie aan tafel zit, leest uw profiel zonder naam."
          : "Alleen wie uw profiel met naam leest, ziet dat het over u gaat."}
      </p>
      <p>Aan tafel zitten: {organisations.join(", ")}.</p>
      {agreed.length > 0 && (
        <>
          <h4>Wat er over u is afgesproken</h4>
          <ul>
            {agreed.map(({ kind, line, who, dueOn, doneOn }) => (
              <li key={`${kind} ${dueOn} ${line}`}>
                {decisionsToYou[kind]}: {inFull(who)},{" "}
                {doneOn ? `gedaan op ${dutchDate(doneOn)}` : `voor ${dutchDate(dueOn)}`}.{line && ` ${line}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        {!yesOn && (
          <Button
            kind="primary"
            busy={yes.busy}
            onClick={() =>
              void yes.act({ candidateId }).then(
                () => announce("U hebt ja gezegd."),
                () => undefined,
              )
            }
          >
            Ja, dit mag
          </Button>
        )}
        <Sure
          label={yesOn ? "Ik wil dit niet meer" : "Nee, dit wil ik niet"}
          question="Niet meer over u praten in dit overleg?"
          busy={no.busy}
          danger
          onDo={() =>
            void no.act({ candidateId }).then(
              () => announce("Men praat hier niet meer over u."),
              () => undefined,
            )
          }
        >
          <p>U verdwijnt van het bord. Ook wat er over u is afgesproken, gaat weg. U hoeft niet te zeggen waarom.</p>
        </Sure>
      </div>
    </Card>
  );
}

/** At which tables the person may be discussed, after their own yes to each. */
export function MyTables({ tables }: { tables: readonly MyTable[] }) {
  if (tables.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="overleg">
      <h2 id="overleg">Overleg over werk</h2>
      <Stack as="ul" gap={2}>
        {tables.map((table) => (
          <OneTable key={table.candidateId} table={table} />
        ))}
      </Stack>
    </section>
  );
}

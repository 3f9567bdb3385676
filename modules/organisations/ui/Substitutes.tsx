import { announce, Button, dutchDate, ErrorState, ResponsiveTable, StatusBadge } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { endSubstitution, type Substitution, taskOf } from "../contract.ts";
import { reasonOf } from "./reason.ts";

/** The last day someone stands in: the moment itself is the midnight after. */
const lastDay = (until: string) => dutchDate(new Date(Date.parse(until) - 1));

/** Who stands in for whom, now and later. */
export function Substitutes({ substitutions }: { substitutions: readonly Substitution[] }) {
  const { act, busy, problem } = useAct(endSubstitution);
  const end = (substitutionId: string) =>
    act({ substitutionId }).then(
      () => announce("De waarneming is gestopt."),
      () => undefined,
    );
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Waarnemers</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {substitutions.length === 0 ? (
        <p>Er is nu geen waarneming. Kies bij een collega wie waarneemt.</p>
      ) : (
        <ResponsiveTable
          caption="Wie voor wie waarneemt"
          captionHidden
          rows={substitutions}
          rowKey={({ id }) => id}
          columns={[
            { key: "absent", header: "Voor", rowHeader: true, cell: ({ absent }) => absent },
            { key: "substitute", header: "Neemt waar", cell: ({ substitute }) => substitute },
            { key: "task", header: "Taak", cell: ({ task }) => taskOf[task] },
            {
              key: "when",
              header: "Wanneer",
              cell: ({ from, until, current }) => (
                <>
                  {dutchDate(from)} tot en met {lastDay(until)}{" "}
                  <StatusBadge tone={current ? "success" : "waiting"}>{current ? "nu" : "straks"}</StatusBadge>
                </>
              ),
            },
            {
              key: "end",
              header: "Stoppen",
              cell: ({ id, may }) => (
                <Button kind="subtle" busy={busy} disabledReason={reasonOf(may.end)} onClick={() => void end(id)}>
                  Nu stoppen
                </Button>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

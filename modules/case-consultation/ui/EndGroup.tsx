import { announce, Button, CheckboxGroup, Dialog, ErrorState, RadioGroup } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useList } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { endGroup, type Group, listGroups } from "../contract.ts";
import { errorFor, wholeProblem } from "./wording.ts";

const ways = {
  merged: { label: "De groep gaat samen met een andere groep", button: "Samengaan" },
  split: { label: "De groep splitst in twee of meer groepen", button: "Splitsen" },
  ended: { label: "De groep is klaar", button: "Groep beëindigen" },
} as const;
type Way = keyof typeof ways;

/** Merged, split or done. */
export function EndGroup({ group }: { group: Group }) {
  const [open, setOpen] = useState(false);
  const [how, setHow] = useState<Way>("ended");
  const [became, setBecame] = useState<string[]>([]);
  const [because, setBecause] = useState("");
  const help = useTextHelp({ aboutSomeone: false });
  const { items } = useList(listGroups, {});
  const { act, busy, problem } = useAct(endGroup);
  const goTo = useGoTo();
  const others = (items ?? []).filter(({ groupId }) => groupId !== group.groupId);
  const end = () =>
    help.send((left) =>
      act({
        groupId: group.groupId,
        version: group.version,
        how,
        became: how === "ended" ? [] : became,
        because,
        left,
      }).then(
        () => {
          announce("De groep is gestopt.");
          goTo(`/groepen/${group.groupId}`);
        },
        () => undefined,
      ),
    );
  const whole = wholeProblem(problem);
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="stoppen">
      <h2 id="stoppen">De groep stopt</h2>
      <p>
        Wie nu in de groep zit, kan alles blijven lezen tot het na twee jaar wordt verwijderd. Er komt niets nieuws bij,
        en overleggen die gepland staan, vervallen.
      </p>
      <div>
        <Button onClick={() => setOpen(true)}>De groep laten stoppen</Button>
      </div>
      <Dialog
        open={open}
        title={`${group.name} laten stoppen`}
        onClose={() => setOpen(false)}
        closeLabel="Niet stoppen"
        actions={
          <Button kind="danger" busy={busy} disabledReason={help.refused} onClick={() => void end()}>
            {ways[how].button}
          </Button>
        }
      >
        {whole && <ErrorState problem={whole} kept="De groep loopt nog." />}
        <RadioGroup
          name="how"
          label="Wat gebeurt er?"
          error={errorFor(problem, "how")}
          choices={(Object.keys(ways) as Way[]).map((value) => ({ value, label: ways[value].label }))}
          input={({ value }) => ({
            checked: how === value,
            onChange: () => setHow(value === "merged" || value === "split" ? value : "ended"),
          })}
        />
        {how !== "ended" && (
          <CheckboxGroup
            name="became"
            label={how === "merged" ? "Met welke groep?" : "In welke groepen gaat het verder?"}
            hint="Staat de nieuwe groep er niet bij? Begin die eerst."
            error={errorFor(problem, "became")}
            choices={others.map(({ groupId, name }) => ({ value: groupId, label: name }))}
            input={({ value }) => ({
              checked: became.includes(value),
              onChange: (event) =>
                setBecame(event.target.checked ? [...became, value] : became.filter((other) => other !== value)),
            })}
          />
        )}
        <CheckedText
          help={help}
          name="because"
          label="Waarom?"
          hint="Zonder namen. Wie in de groep zat, leest dit later terug."
          limit={1000}
          rows={2}
          optional
          value={because}
          onChange={setBecause}
          error={errorFor(problem, "because")}
        />
      </Dialog>
    </section>
  );
}

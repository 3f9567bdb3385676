import {
  announce,
  Button,
  Card,
  Disclosure,
  dutchDate,
  ErrorState,
  Field,
  FormShell,
  Notice,
  Select,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import {
  dropPlanLine,
  type Part,
  type PersonAtWork,
  type PlanLine,
  partNames,
  parts,
  proposePlanLine,
} from "../contract.ts";
import { fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

function Propose({ data }: { data: PersonAtWork }) {
  const { act, busy, problem } = useAct(proposePlanLine);
  const help = useTextHelp();
  const [line, setLine] = useState<{ part: Part; text: string; reaction: string }>({
    part: "sign",
    text: "",
    reaction: "",
  });
  const errors = fieldErrorsOf(problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const reaction = line.part === "sign" ? line.reaction : "";
  return (
    <FormShell
      submitLabel="Zin voorstellen"
      submitRefused={refusal(data.plan.may.propose)}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={errors}
      beforeSubmit={
        <p className="vw-quiet">
          Wie ziet dit? De persoon en je collega’s die meewerken. De zin geldt pas als de persoon ja zegt. De werkgever
          ziet dit niet.
        </p>
      }
      onSubmit={() =>
        void help
          .send((left) => act({ personId: data.personId, ...line, reaction, left }))
          .then(
            () => {
              setLine({ ...line, text: "", reaction: "" });
              announce("Voorgesteld. De persoon beslist.");
            },
            () => undefined,
          )
      }
    >
      <Field name="part" label="Waar hoort de zin bij?" error={errorOf("part")}>
        {(control) => (
          <Select
            {...control}
            options={partNames.map((value) => ({ value, label: parts[value].title }))}
            value={line.part}
            onChange={(event) =>
              setLine({ ...line, part: partNames.find((one) => one === event.target.value) ?? "sign" })
            }
          />
        )}
      </Field>
      <CheckedText
        help={help}
        name="text"
        label={line.part === "sign" ? "Waaraan merk je het?" : "De zin"}
        hint="Zoals de persoon het zou zeggen. Geen diagnose en geen medicijn."
        limit={240}
        rows={2}
        error={errorOf("text")}
        value={line.text}
        onChange={(text) => setLine({ ...line, text })}
      />
      {line.part === "sign" && (
        <CheckedText
          help={help}
          name="reaction"
          label="Wat is dan afgesproken?"
          limit={240}
          rows={2}
          optional
          error={errorOf("reaction")}
          value={line.reaction}
          onChange={(then) => setLine({ ...line, reaction: then })}
        />
      )}
    </FormShell>
  );
}

function Line({ line }: { line: PlanLine }) {
  const drop = useAct(dropPlanLine);
  const waits = line.agreedOn === null;
  return (
    <li className="vw-stack vw-gap-1">
      <p className="vw-text">{line.text}</p>
      {line.reaction && (
        <p className="vw-text">
          <strong>Dan:</strong> {line.reaction}
        </p>
      )}
      {drop.problem && <ErrorState problem={drop.problem} kept="De zin staat er nog." />}
      {waits ? (
        <div className="vw-cluster vw-gap-2">
          <StatusBadge tone="waiting">Wacht op de persoon</StatusBadge>
          <Button
            kind="subtle"
            busy={drop.busy}
            aria-label={`Voorstel weghalen: ${line.text}`}
            onClick={() =>
              void drop.act({ lineId: line.lineId }).then(
                () => announce("Het voorstel is weg"),
                () => undefined,
              )
            }
          >
            Voorstel weghalen
          </Button>
        </div>
      ) : (
        <p className="vw-quiet">
          Afgesproken op {dutchDate(line.agreedOn ?? "")}
          {line.from && `, voorgesteld door ${line.from}`}
        </p>
      )}
    </li>
  );
}

/** The person's plan, as far as the reader is permitted; and proposing a line to it. */
export function PlanWith({ data }: { data: PersonAtWork }) {
  const { lines, may } = data.plan;
  const shown = partNames.filter((part) => lines.some((line) => line.part === part));
  if (lines.length === 0 && !may.propose.allowed) return null;
  return (
    <Card heading="Als het minder gaat" level={2} as="section">
      <p>Het plan is van de persoon. Je maakt het samen, op een goede dag.</p>
      {!may.read.allowed && <Notice title={may.read.detail} />}
      {shown.map((part) => (
        <section key={part} className="vw-stack vw-gap-2">
          <h3>{parts[part].title}</h3>
          <ul className="vw-stack vw-gap-2">
            {lines
              .filter((line) => line.part === part)
              .map((line) => (
                <Line key={line.lineId} line={line} />
              ))}
          </ul>
        </section>
      ))}
      <div className="vw-no-print">
        <Disclosure summary="Een zin voorstellen">
          <Propose data={data} />
        </Disclosure>
      </div>
    </Card>
  );
}

import { announce, Button, Difference, ErrorState } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { changeProposal, proposeRules, type RulesVersion } from "../contract.ts";
import { errorFor, wholeProblem } from "./wording.ts";

/** Habits that worked in the regions: where they were missing, groups fell apart. */
const example = [
  "We bespreken geen naam zonder toestemming.",
  "We praten liever met iemand dan over iemand.",
  "We houden het gesprek bij werk, niet alleen bij inkomen.",
  "Wie een casus inbrengt, vult het formulier in.",
  "We schrijven op wie wat doet en voor wanneer.",
  "De volgende keer kijken we eerst terug.",
].join("\n");

const Saved = z.object({ rules: z.string(), criteria: z.string(), version: z.number() });
const asOne = ({ rules, criteria }: { rules: string; criteria: string }) =>
  [rules, criteria].filter(Boolean).join("\n\n");

type RulesFormProps = {
  groupId: string;
  /** What holds now, to start from. */
  current: RulesVersion | null;
  /** The proposal that is changed; without it a new one is made. */
  proposal?: RulesVersion | undefined;
  onDone: () => void;
};

/** A proposal for the rules of play: what holds stays until the group adopts it. */
export function RulesForm({ groupId, current, proposal, onDone }: RulesFormProps) {
  const from = proposal ?? current;
  const [rules, setRules] = useState(from?.rules ?? example);
  const [criteria, setCriteria] = useState(from?.criteria ?? "");
  const help = useTextHelp({ aboutSomeone: false });
  const propose = useAct(proposeRules);
  const change = useAct(changeProposal);
  const { busy, problem } = proposal ? change : propose;
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const done = () => {
    announce(proposal ? "Het voorstel is veranderd." : "Het voorstel staat klaar voor de groep.");
    onDone();
  };
  const save = (version: number) =>
    help.send((left) => {
      const texts = { groupId, rules, criteria, left };
      return (proposal ? change.act({ ...texts, number: proposal.number, version }) : propose.act(texts)).then(
        done,
        () => undefined,
      );
    });
  if (theirs && proposal)
    return (
      <Difference
        address="je"
        mine={asOne({ rules, criteria })}
        theirs={asOne(theirs)}
        onKeepMine={() => void save(theirs.version)}
        onTakeTheirs={onDone}
        onMerge={() => {
          setRules(`${rules}\n${theirs.rules}`);
          change.reset();
        }}
      />
    );
  const whole = wholeProblem(problem);
  return (
    <form
      className="vw-stack vw-gap-2 vw-written-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(proposal?.version ?? 1);
      }}
    >
      {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
      <CheckedText
        help={help}
        name="rules"
        label="Spelregels"
        hint="Eén afspraak per regel."
        limit={8000}
        rows={8}
        value={rules}
        onChange={setRules}
        error={errorFor(problem, "rules")}
      />
      <CheckedText
        help={help}
        name="criteria"
        label="Wanneer breng je een casus of vraag in?"
        hint="Bijvoorbeeld: je loopt langer dan een maand vast, en er zijn meer organisaties bij nodig."
        limit={4000}
        rows={3}
        optional
        value={criteria}
        onChange={setCriteria}
        error={errorFor(problem, "criteria")}
      />
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          {proposal ? "Voorstel opslaan" : "Voorstel doen"}
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      </div>
    </form>
  );
}

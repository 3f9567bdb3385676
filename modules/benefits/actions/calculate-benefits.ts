import { answer, explore, type HouseholdSituation } from "@vliegwiel/benefit-rules";
import type { z } from "zod";
import { perNetwork } from "../../../platform/server/per-network.ts";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { type FieldError, Invalid } from "../../../platform/shared/errors.ts";
import type { calculateBenefits as door } from "../contract.ts";

type Question = z.output<typeof door.input>;
type Answer = z.input<typeof door.output>;

/** Two a second is more than anyone types, and leaves the machine to the others. */
const notTooOften = perNetwork(120, 60);

type Refusal = { readonly message: string; readonly problems?: readonly FieldError[] };

/** What can't be computed names the field it is about; without one it is about the date and the rule together. */
const refused = ({ message, problems = [] }: Refusal, pointer: string): Invalid =>
  new Invalid(problems.length > 0 ? problems.map((one) => ({ ...one })) : [{ pointer, message }]);

const oneRule = ({ date, rule, input }: Question): Answer => {
  const outcome = answer({ id: null, rule, date, input });
  if ("error" in outcome) throw refused(outcome.error, "/rule");
  const { value, steps, warnings, confidence } = outcome;
  return { value, steps: steps.map((step) => ({ ...step })), warnings: [...warnings], confidence };
};

/** The engine reads what it gets: whatever was sent is refused there with a pointer. */
const wholeHousehold = ({ date, now, work }: Question): Answer => {
  const exploration = explore(date, now as HouseholdSituation, work as HouseholdSituation["work"]);
  if ("error" in exploration) throw refused(exploration.error, "/now");
  const { warnings, confidence } = exploration;
  return { warnings: [...warnings], confidence, exploration: structuredClone(exploration) as Answer["exploration"] };
};

/** Computes and forgets: the audit line says that it was asked, not what. */
export const calculateBenefits = async (session: VisitorSession, question: Question): Promise<Answer> => {
  notTooOften(session);
  const asksOneRule = question.rule !== undefined;
  if (asksOneRule === (question.now !== undefined))
    throw new Invalid([
      { pointer: "/rule", message: "Vraag één regel (rule en input), of een huishouden (now en work)." },
    ]);
  return asksOneRule ? oneRule(question) : wholeHousehold(question);
};

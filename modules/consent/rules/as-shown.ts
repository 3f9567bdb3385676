import { Invalid } from "../../../platform/shared/errors.ts";
import { type Category, explain, type NamedReceiver, type PossibleReceiver, type Purpose } from "../contract.ts";
import { ExplanationChanged } from "../errors.ts";
import { problemWithLastDay } from "./permissions.ts";

type Chosen = { readonly organisationId: string; readonly task: string; readonly membershipId: string | null };
type Choices = { readonly receivers: readonly PossibleReceiver[]; readonly today: string };

/** @throws {Invalid} for a receiver that can't be chosen here; unknown and invisible sound the same */
export const namedReceivers = (chosen: readonly Chosen[], { receivers }: Pick<Choices, "receivers">): NamedReceiver[] =>
  chosen.map(({ organisationId, task, membershipId }, index) => {
    const found = receivers.find((one) => one.organisationId === organisationId && one.task === task);
    const professional = found?.professionals.find((one) => one.membershipId === membershipId);
    if (!found || (membershipId && !professional))
      throw new Invalid([{ pointer: `/receivers/${index}`, message: "Deze ontvanger kan niet meer worden gekozen." }]);
    return {
      organisationId,
      organisation: found.organisation,
      kind: found.kind,
      task,
      membershipId,
      professional: professional?.name ?? null,
    };
  });

type Terms = {
  readonly purpose: Purpose;
  readonly categories: readonly Category[];
  readonly receivers: readonly Chosen[];
  readonly until: string;
  readonly explanation: string;
};

/** What is stored is what was read: the server composes the same words, and stops when they differ. */
export const assertAsShown = (given: Terms, choices: Choices): void => {
  const problem = problemWithLastDay(given.until, choices.today);
  if (problem) throw new Invalid([{ pointer: "/until", message: problem }]);
  const ours = explain({ ...given, receivers: namedReceivers(given.receivers, choices), from: choices.today });
  if (ours !== given.explanation) throw new ExplanationChanged(ours);
};

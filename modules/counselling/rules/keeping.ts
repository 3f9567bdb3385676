import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { Draft } from "../contract.ts";
import { amountsOn, versionOf } from "./amounts.ts";
import { workedOut } from "./outcome.ts";

/**
 * What is kept of what someone filled in: the answers, the outcome, and the amounts of the law behind it.
 * @throws {Invalid} beside what can't be kept or computed
 */
export const toKeep = ({ title, day, situation, variants }: Draft) => {
  assertNoForbiddenNumber({
    "/title": title,
    ...Object.fromEntries(variants.map(({ name }, at) => [`/variants/${at}/name`, name])),
  });
  const amounts = amountsOn(day);
  return {
    title,
    day,
    situation,
    variants: workedOut({ day, situation, variants }),
    amounts,
    amountsVersion: versionOf(amounts),
  };
};

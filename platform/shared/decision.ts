import { NotAllowed } from "./errors.ts";

/** A policy answers with its reason, so the button, the error and the audit line can all quote it. */
export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string; readonly detail: string };

export const allow: Decision = { allowed: true };

/**
 * @param reason stable word for machines and audit
 * @param detail the Dutch sentence for beside the button: why not, and who can help
 */
export const refuse = (reason: string, detail: string): Decision => ({ allowed: false, reason, detail });

/** The first refusal decides; with no refusal the answer is yes. */
export const allOf = (...decisions: Decision[]): Decision => decisions.find((d) => !d.allowed) ?? allow;

/** @throws {NotAllowed} with the reason of the refusal */
export const assertAllowed = (decision: Decision): void => {
  if (!decision.allowed) throw new NotAllowed(decision.reason, decision.detail);
};

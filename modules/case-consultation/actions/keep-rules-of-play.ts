import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type * as contract from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayProposeRules, rulesFor } from "../policy/groups.ts";
import { findGroup } from "../queries/groups.ts";
import * as rules from "../queries/rules-of-play.ts";

type Input<Door extends { input: z.ZodType }> = z.output<Door["input"]>;

const groupOf = async (session: ProfessionalSession, groupId: string) => {
  const group = await findGroup(session, groupId);
  if (!group) throw new NotFound();
  return group;
};

/** Every version, newest first: what holds, what held, and what is proposed. */
export const listRules = async (
  session: ProfessionalSession,
  { groupId, cursor, limit }: Input<typeof contract.listRules>,
) => {
  const group = await groupOf(session, groupId);
  const rows = await rules.rulesPage(session, { groupId, before: cursor, limit });
  const items = rows.slice(0, limit).map((row) => rulesFor(row, group));
  return { items, next: rows.length > limit ? String(items.at(-1)?.number ?? "") : null };
};

const assertSaysSomething = (texts: { rules: string; criteria: string }) => {
  if (texts.rules === "" && texts.criteria === "")
    throw new Invalid([{ pointer: "/rules", message: "Schrijf eerst op wat jullie afspreken." }]);
};

/** Everyone at the table may propose; one proposal at a time, so that everyone reads the same text. */
export const proposeRules = async (
  session: ProfessionalSession,
  { groupId, left, ...texts }: Input<typeof contract.proposeRules>,
) => {
  const group = await groupOf(session, groupId);
  assertAllowed(mayProposeRules(group, group.proposal !== null));
  assertSaysSomething(texts);
  assertTextsMayGo(session, texts, left);
  return { number: await rules.insertProposal(session, { groupId, ...texts }).catch(inWords) };
};

const proposalOf = async (session: ProfessionalSession, groupId: string, number: number) => {
  const group = await groupOf(session, groupId);
  const row = await rules.findRules(session, groupId, number);
  if (!row) throw new NotFound();
  return rulesFor(row, group);
};

/** @throws {ChangedMeanwhile} when someone else changed the proposal first */
export const changeProposal = async (
  session: ProfessionalSession,
  { left, ...change }: Input<typeof contract.changeProposal>,
) => {
  const saved = await proposalOf(session, change.groupId, change.number);
  assertAllowed(saved.may.change);
  assertSaysSomething(change);
  assertTextsMayGo(session, { rules: change.rules, criteria: change.criteria }, left);
  const version = await rules.updateProposal(session, change);
  if (version === undefined)
    throw new ChangedMeanwhile({
      saved: { rules: saved.rules, criteria: saved.criteria, version: saved.version },
      yours: change,
    });
  return { version };
};

export const withdrawProposal = async (
  session: ProfessionalSession,
  { groupId, number }: Input<typeof contract.withdrawProposal>,
) => {
  assertAllowed((await proposalOf(session, groupId, number)).may.change);
  if (!(await rules.deleteProposal(session, groupId, number))) throw new NotFound();
  return { done: true as const };
};

/** The chair records what the group decided about exactly this text. @throws {ChangedMeanwhile} when it changed */
export const adoptRules = async (session: ProfessionalSession, which: Input<typeof contract.adoptRules>) => {
  const saved = await proposalOf(session, which.groupId, which.number);
  assertAllowed(saved.may.adopt);
  if (!(await rules.recordAdoption(session, which).catch(inWords)))
    throw new ChangedMeanwhile({
      saved: { rules: saved.rules, criteria: saved.criteria, version: saved.version },
      yours: which,
    });
  return { done: true as const };
};

/** "Gelezen": for oneself only. */
export const markRulesRead = async (
  session: ProfessionalSession,
  { groupId, number }: Input<typeof contract.markRulesRead>,
) => {
  await proposalOf(session, groupId, number);
  if (!(await rules.recordReading(session, groupId, number))) throw new NotFound();
  return { done: true as const };
};

/** Who knocks in the automatic attacks: someone who may really enter, so that what they send comes as far as it can. */
import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Door } from "../../platform/server/door.ts";
import { given } from "../harness/given.ts";
import { ownerClient, type Visitor } from "../harness/world.ts";
import { type Answer, knockOn } from "./knocking.ts";
import type { Town } from "./town.ts";

/** Real ids of Samira's things wherever an id is asked, and the code of her registration where one is asked. */
export const idsOf =
  (town: Town, path: string) =>
  (name: string, schema: { format?: string }): unknown => {
    if (schema.format !== "uuid") return name === "code" || name === "reference" ? town.samira.reference : undefined;
    return town.ids[name === "id" ? nameByPlace(path) : name];
  };

const nameByPlace = (path: string): string => {
  const place = /\/([a-z-]+)\/:id/.exec(path)?.[1] ?? "";
  const names: Record<string, string> = {
    notes: "noteId",
    advice: "adviceId",
    agreements: "agreementId",
    meetings: "meetingId",
    seats: "seatId",
    cases: "caseId",
    persons: "personId",
    permissions: "permissionId",
  };
  return names[place] ?? "";
};

/** A fresh session each time: some doors end the one they are opened with. */
export const freshSession = async (
  accountId: string,
  as: { membershipId?: string; personId?: string },
): Promise<Visitor> => ({
  secret: await given.session(accountId, as),
});

export const insiders = (town: Town): Record<string, () => Promise<Visitor>> => ({
  professional: () => freshSession(town.ruud.accountId, { membershipId: town.ruud.membershipId }),
  person: () => freshSession(town.samira.accountId, { personId: town.samira.personId }),
  anyone: () => freshSession(town.ruud.accountId, { membershipId: town.ruud.membershipId }),
  whoever: () => freshSession(town.ruud.accountId, { membershipId: town.ruud.membershipId }),
  public: async () => null,
  door: async () => null,
  link: async () => null,
});

/** Doors about income: Samira keeps calculations, Noor explains them; Ruud would find nothing there. */
const aboutIncomeWho = ({ access, path }: Door["endpoint"]): "samira" | "noor" | undefined => {
  if (access === "anyone" && /^\/(my\/)?(calculations|talks)/.test(path)) return "samira";
  return access === "professional" && /^\/(counselling|talks|persons\/:personId\/calculations)/.test(path)
    ? "noor"
    : undefined;
};
const aboutIncome = (town: Town, endpoint: Door["endpoint"]): Promise<Visitor> | undefined => {
  const who = aboutIncomeWho(endpoint);
  if (who === "samira") return freshSession(town.samira.accountId, { personId: town.samira.personId });
  return who && freshSession(town.noor.accountId, { membershipId: town.noor.membershipId });
};

/** Who this door is for. */
export const insiderFor = (town: Town, door: Door): Promise<Visitor> =>
  aboutIncome(town, door.endpoint) ?? (insiders(town)[door.endpoint.access] ?? (async () => null))();

/** The audit lines of one visit, by its trace. */
export const linesOf = async (traceId: string) =>
  (
    await ownerClient.query<{ operation: string; outcome: string }>(
      "select operation, outcome from audit.event where trace_id = $1",
      [traceId],
    )
  ).rows;

export const newTrace = () => randomUUID().replaceAll("-", "");

/** Knocks as someone this door is for; enters again when an earlier knock ended the session. */
export const insideKnocker = (app: FastifyInstance, town: Town) => {
  const sessions = new Map<string, Visitor>();
  return async (door: Door, input: unknown): Promise<Answer> => {
    const { access } = door.endpoint;
    const key = aboutIncomeWho(door.endpoint) ?? access;
    const enter = async () => {
      const who = await insiderFor(town, door);
      sessions.set(key, who);
      return who;
    };
    const answer = await knockOn(app, door, sessions.get(key) ?? (await enter()), input);
    return answer.status === 401 ? knockOn(app, door, await enter(), input) : answer;
  };
};

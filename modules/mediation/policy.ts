import type { Role, Task } from "../../platform/server/actor.ts";
import { mayPrepare, mayWrite, type Rights } from "../placements/index.ts";
import type { Proposal } from "./contract.ts";

type Facts = Pick<Proposal, "state" | "role"> & {
  /** Its owner left: it is back with who proposed it, who gives it on. */
  readonly returned: boolean;
};

/** What one may do with a proposal. The database decides again; here it decides what the screen offers. */
export const mayDo = ({ state, role, returned }: Facts): Proposal["may"] => {
  const mine = role === "owner" && state !== "done" && state !== "stopped" && state !== "asks-yes";
  // Who waits is not let go: first another answer.
  const answers = mine && !returned;
  return { answer: answers, handOver: mine, finish: answers && (state === "introduce" || state === "not-now") };
};

/** Who coordinates a region hears which promises are late, and nothing else. */
export const maySeeLate = (role: Role): boolean => role === "coordinator" || role === "region-admin";
export const mediates = (task: Task): boolean => task === "bemiddeling";

/** What may follow is decided where talks and work are kept: by the person's own permission for them. */
export const mayFollow = ({ prepare, write }: Rights) => ({ talk: mayPrepare(prepare), work: mayWrite(write) });

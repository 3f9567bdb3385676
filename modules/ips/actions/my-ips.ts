import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import type { myIps as door } from "../contract.ts";
import { today } from "../queries/today.ts";
import { personOfMine, trajectoriesOfMine } from "../queries/trajectories.ts";
import { asShown } from "../rules/as-shown.ts";

/** What stands about the person's own trajectories: the same lines the coach sees. */
export const myIps = async (session: AnySession): Promise<z.input<typeof door.output>> => {
  const personId = (await personOfMine(session)) ?? null;
  if (personId === null) return { personId, trajectories: [] };
  const day = await today(session);
  return { personId, trajectories: (await trajectoriesOfMine(session)).map((row) => asShown(row, day)) };
};

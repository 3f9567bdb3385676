import { parseArgs } from "node:util";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { answer, Outcome, tell, withOwnerKey } from "../house.ts";
import { firstAdminLink } from "../rooms.ts";
import type { Command } from "../vliegwiel.ts";

/** first-admin: a one-time link on a fresh production database. With --when-none it is silent when there is an administrator. */
export const command: Command = async (args) => {
  const { values } = parseArgs({ args, options: { "when-none": { type: "boolean", default: false } } });
  const link = await withOwnerKey((ownerUrl, { baseUrl }) =>
    withClient(ownerUrl, (owner) => firstAdminLink(owner, baseUrl)),
  );
  if (link !== null) {
    tell("Eén keer te gebruiken, voor de eerste beheerder:");
    answer(link);
  } else if (!values["when-none"]) {
    throw new Outcome(2, "Er is al een beheerder; die nodigt anderen uit.");
  }
};

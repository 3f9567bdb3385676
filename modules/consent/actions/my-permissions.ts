import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { allow, refuse } from "../../../platform/shared/decision.ts";
import type { myPermissions as door } from "../contract.ts";
import { mayGivePermission } from "../policy.ts";
import { permissionsOfMine, requestsToMe } from "../queries/mine.ts";
import { endsSoon, stateOf } from "../rules/permissions.ts";

/** What the person shares and shared, was asked and answered. */
export const myPermissions = async (session: PersonSession): Promise<z.input<typeof door.output>> => {
  const stored = await permissionsOfMine(session);
  const permissions = stored.map((permission) => {
    const state = stateOf(permission, session.now);
    const open = state === "in-force" || state === "future" || state === "awaits-confirmation";
    return {
      ...permission,
      state,
      endsSoon: open && endsSoon(permission, session.now),
      may: {
        withdraw: open ? allow : refuse("already-ended", "Deze toestemming geldt al niet meer."),
        confirm:
          state === "awaits-confirmation" ? allow : refuse("nothing-to-confirm", "Hier hoeft u niets te bevestigen."),
      },
    };
  });
  return {
    personId: session.actor.personId,
    permissions,
    requests: await requestsToMe(session),
    may: { give: mayGivePermission(session.actor) },
  };
};

import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import { Content, type showProfile as door, factsOf, Looking } from "../contract.ts";
import { placesIn } from "../queries/places.ts";
import { broughtFor, mayPropose, messagesAbout, proposalsFor, sharedVersionOf } from "../queries/reading.ts";

/** Nothing shared, and no work together: as someone who does not exist. */
export const showProfile = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const propose = await mayPropose(session, personId);
  const found = await sharedVersionOf(session, personId);
  if (!propose && !found) throw new NotFound();
  const brought = propose ? await broughtFor(session, personId) : undefined;
  const content = found && Content.parse(found.content);
  const name = content?.called || (await namesOf(session, [personId])).get(personId)?.name;
  return {
    personId,
    name: name ?? null,
    mayPropose: propose,
    proposals: propose ? await proposalsFor(session, personId) : [],
    brought: brought ? { on: brought.on, facts: factsOf(Looking.parse(brought.looking)) } : null,
    shared:
      found && content
        ? {
            content,
            facts: factsOf(content.looking, await placesIn(session, content.looking)),
            releasedOn: found.releasedOn,
          }
        : null,
    messages: found ? await messagesAbout(session, personId) : [],
  };
};

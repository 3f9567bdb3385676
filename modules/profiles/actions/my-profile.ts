import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { municipalitiesIn, regionName } from "../../regions/index.ts";
import { type myProfile as door, Looking, OwnNo } from "../contract.ts";
import { personOfMine } from "../queries/calls.ts";
import {
  findMine,
  findOwnNo,
  linksOfMine,
  messagesOfMine,
  permittedByMe,
  sentencesOfMine,
  sharingsOfMine,
  today,
  versionsOfMine,
} from "../queries/mine.ts";

/** Everything of the person's own profile, or that there is none yet. */
export const myProfile = async (
  session: PersonSession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personOfMine(session);
  if (!personId) throw new NotFound();
  const region = session.actor.regionCode ?? "";
  const row = await findMine(session);
  return {
    personId,
    region: await regionName(session, region),
    municipalities: (await municipalitiesIn(session, { region })).map(({ code, name }) => ({ code, name })),
    today: await today(session),
    profile: row
      ? {
          called: row.called,
          looking: Looking.parse(row.looking),
          version: row.version,
          ownNo: OwnNo.parse((await findOwnNo(session)) ?? {}),
          sentences: await sentencesOfMine(session),
          versions: await versionsOfMine(session),
          sharings: await sharingsOfMine(session),
          links: await linksOfMine(session),
          messages: await messagesOfMine(session),
          permitted: await permittedByMe(session),
        }
      : null,
  };
};

import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { municipalitiesIn, regionName } from "../../regions/index.ts";
import { type myProfile as door, Looking, OwnNo } from "../contract.ts";
import {
  broughtToMe,
  findAtOnce,
  linksOfMine,
  messagesOfMine,
  receiversOfMine,
  sentencesOfMine,
  versionsOfMine,
} from "../queries/mine.ts";

/** Everything of the person's own profile, or that there is none yet. */
export const myProfile = async (
  session: PersonSession,
  _: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { personId, today, profile, no } = await findAtOnce(session);
  if (!personId) throw new NotFound();
  const region = session.actor.regionCode ?? "";
  return {
    personId,
    region: await regionName(session, region),
    municipalities: (await municipalitiesIn(session, { region })).map(({ code, name }) => ({ code, name })),
    today,
    profile: profile && {
      called: profile.called,
      looking: Looking.parse(profile.looking),
      version: profile.version,
      ownNo: OwnNo.parse(no ?? {}),
      sentences: await sentencesOfMine(session),
      versions: await versionsOfMine(session),
      ...(await receiversOfMine(session)),
      links: await linksOfMine(session),
      messages: await messagesOfMine(session),
      brought: await broughtToMe(session),
    },
  };
};

import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { regionName } from "../../regions/index.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import { contactOf, type makeLink as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertLink, insertVersion } from "../queries/acts.ts";
import { sentencesOfMine, today } from "../queries/mine.ts";
import { myProfileRow } from "../queries/my-row.ts";
import { factsForEmployer } from "../rules/content.ts";
import { hashOf, newSecret } from "../rules/link.ts";
import { assertFitsOnPage } from "../rules/paper.ts";

const longest = 92;
/** Who is named is looked up later; names are hardly ever wider than this. */
const longestSender = "M".repeat(60);

/** For one employer, with the sentences ticked for that employer. */
export const makeLink = async (
  session: PersonSession,
  { forWhom, sentences, senderId, until, reach }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/forWhom": forWhom, "/reach": reach });
  const mine = await myProfileRow(session);
  if (!mine.called) throw new Invalid([{ pointer: "/called", message: "Vul eerst in hoe u genoemd wilt worden." }]);
  const days = (Date.parse(until) - Date.parse(await today(session))) / 86_400_000;
  if (days < 0 || days > longest)
    throw new Invalid([{ pointer: "/until", message: "Kies een dag die nog komt, hoogstens drie maanden vooruit." }]);
  const chosen = (await sentencesOfMine(session)).filter(({ sentenceId }) => sentences.includes(sentenceId));
  const facts = factsForEmployer(mine, await regionName(session, mine.regionCode));
  await assertFitsOnPage(
    { ...facts, sentences: chosen },
    session.now,
    contactOf({ sender: senderId ? longestSender : "", reach }),
  );
  const [versionId, linkId, secret] = [randomUUID(), randomUUID(), newSecret()];
  await insertVersion(session, {
    versionId,
    kind: "employer",
    chosen: sentences,
    retold: [],
    facts,
    listsVersion: "",
  }).catch(refused);
  await insertLink(session, { linkId, versionId, hash: hashOf(secret), forWhom, senderId, until, reach }).catch(
    refused,
  );
  return { personId: mine.personId, linkId, secret };
};

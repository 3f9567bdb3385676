import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { regionName } from "../../regions/index.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { releaseAnonymous as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertVersion } from "../queries/acts.ts";
import { sentencesOfMine, today } from "../queries/mine.ts";
import { myProfileRow } from "../queries/my-row.ts";
import { factsWithoutName, listsVersion, namesTheirName, textsWithoutName } from "../rules/content.ts";
import { assertFitsOnPage } from "../rules/paper.ts";

/** Without a name: derived, read again by the text helper, and refused while something says who it is. */
export const releaseAnonymous = async (session: PersonSession, { sentences, left }: z.output<typeof door.input>) => {
  const mine = await myProfileRow(session);
  const facts = factsWithoutName(mine, await regionName(session, mine.regionCode), await today(session));
  const texts = textsWithoutName(facts, sentences);
  const named = Object.entries(texts).filter(([, text]) => namesTheirName(mine.called, text));
  if (named.length > 0)
    throw new Invalid(named.map(([name]) => ({ pointer: `/${name}`, message: "Hier staat uw naam. Haal die weg." })));
  assertTextsMayGo(session, texts, left);
  const section = new Map((await sentencesOfMine(session)).map((one) => [one.sentenceId, one.section]));
  const told = sentences.map(({ sentenceId, text }) => ({ section: section.get(sentenceId) ?? "remarks", text }));
  await assertFitsOnPage({ ...facts, sentences: told }, session.now);
  const versionId = randomUUID();
  await insertVersion(session, {
    versionId,
    kind: "anonymous",
    chosen: sentences.map(({ sentenceId }) => sentenceId),
    retold: sentences.map(({ text }) => text),
    facts,
    listsVersion,
  }).catch(refused);
  return { personId: mine.personId, versionId };
};

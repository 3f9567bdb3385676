import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { regionName } from "../../regions/index.ts";
import type { releaseNamed as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertVersion } from "../queries/acts.ts";
import { sentencesOfMine } from "../queries/mine.ts";
import { myProfileRow } from "../queries/my-row.ts";
import { factsWithName } from "../rules/content.ts";
import { assertFitsOnPage } from "../rules/paper.ts";

/** With the name. The database takes the sentences from what is approved, whatever was asked. */
export const releaseNamed = async (session: PersonSession, { sentences }: z.output<typeof door.input>) => {
  const mine = await myProfileRow(session);
  if (!mine.called) throw new Invalid([{ pointer: "/called", message: "Vul eerst in hoe u genoemd wilt worden." }]);
  const chosen = (await sentencesOfMine(session)).filter(({ sentenceId }) => sentences.includes(sentenceId));
  const facts = factsWithName(mine, await regionName(session, mine.regionCode));
  await assertFitsOnPage({ ...facts, sentences: chosen }, session.now);
  const versionId = randomUUID();
  await insertVersion(session, {
    versionId,
    kind: "named",
    chosen: sentences,
    retold: [],
    facts,
    listsVersion: "",
  }).catch(refused);
  return { personId: mine.personId, versionId };
};

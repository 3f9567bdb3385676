import { print } from "@vliegwiel/paper";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { getGroup, showGroup } from "../../case-consultation/index.ts";
import { rulesOfPlayOf } from "../rules/rules-of-play.ts";

/** @throws {NotFound} where the page of the group is not found either */
export const printRulesOfPlay = async (session: ProfessionalSession, input: { groupId: string }) => {
  const group = getGroup.output.parse(await showGroup(session, input));
  return new File({
    name: "spelregels.pdf",
    mediaType: "application/pdf",
    content: await print(rulesOfPlayOf(group, session.now)),
    madeFrom: group,
  });
};

import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { organisationsInRegion, regionName } from "../../organisations/index.ts";
import type { SetupPage } from "../contract/setup.ts";
import { mayChangeSetup, mayJudgeGround } from "../policy/region-setup.ts";
import { basesOf, findArrangement, officersOf, protocolVersionsOf } from "../queries/setup.ts";
import { emptyArrangement, missingIn, withoutOfficer } from "../rules/region-setup.ts";

/** The whole set-up of the region one works in, and what is still missing, in words. */
export const showSetup = async (session: ProfessionalSession): Promise<SetupPage> => {
  const { membership } = session.actor;
  const { regionCode } = membership;
  const arrangement = (await findArrangement(session, regionCode)) ?? emptyArrangement;
  const known = new Map((await officersOf(session, regionCode)).map((row) => [row.organisationId, row]));
  const officers = (await organisationsInRegion(session, regionCode)).map(({ id, name }) => ({
    organisationId: id,
    organisation: name,
    name: known.get(id)?.name ?? "",
    contact: known.get(id)?.contact ?? "",
  }));
  const missing = missingIn(arrangement);
  return {
    region: { code: regionCode, name: await regionName(session, regionCode) },
    ready: missing.length === 0,
    missing: [...missing, ...withoutOfficer(officers)],
    arrangement,
    officers,
    protocols: await protocolVersionsOf(session, regionCode),
    bases: await basesOf(session, regionCode),
    may: {
      change: mayChangeSetup(membership),
      changeBreakGlass: mayJudgeGround(membership),
      enterBasis: mayJudgeGround(membership),
    },
  };
};

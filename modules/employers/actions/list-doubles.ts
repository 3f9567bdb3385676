import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { mayMerge } from "../policy.ts";
import { doubles } from "../queries/network.ts";

/** Files that look like one establishment; of one that one may not see only whose it is. */
export const listDoubles = async (session: ProfessionalSession) => ({
  items: (await doubles(session)).map(({ mayKeepOne, mayKeepOther, ...pair }) => ({
    ...pair,
    may: { keepOne: mayMerge(mayKeepOne), keepOther: mayMerge(mayKeepOther) },
  })),
});

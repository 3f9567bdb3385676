import type { InstrumentId } from "@vliegwiel/instruments-guide";
import { atWork } from "./at-work.ts";
import { forEmployers } from "./for-employers.ts";
import { income } from "./income.ts";
import type { InstrumentWords } from "./instrument-words.ts";
import { ipsAndTrial } from "./ips-and-trial.ts";
import { support } from "./support.ts";

/** Each instrument in words; the compiler misses one that has none. */
export const instrumentWords: Readonly<Record<InstrumentId, InstrumentWords>> = {
  ...support,
  ...ipsAndTrial,
  ...atWork,
  ...forEmployers,
  ...income,
};

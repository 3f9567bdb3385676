import { region } from "./demo-people.ts";
import type { World } from "./invented-world.ts";

/** What invented people of the region reported to be missing: instrument, reason, how often, how many days ago. */
const reported = [
  ["lks", "uwv_uitkering_geen_lks", 9, 40],
  ["ips_gemeente", "geen_ips_budget", 14, 60],
  ["ips_gemeente", "geen_ips_budget", 6, 12],
  ["jobcoach_uwv_extern", "contract_te_klein", 7, 20],
  ["ips_zvw", "zorgverzekeraar_vergoedt_niet", 3, 5],
] as const;

export const fillGaps = async (world: World): Promise<void> => {
  for (const [instrument, reason, times, daysAgo] of reported) {
    await world.daysAgo(daysAgo);
    await world.run("select instruments.report_gap($1, $2, $3) from generate_series(1, $4)", [
      region,
      instrument,
      reason,
      times,
    ]);
  }
};

/** npm run --silent vliegwiel -- seed --size demo --seed 1: invented data, the same for the same seed and day. */
import type pg from "pg";
import { withClient } from "../platform/server/embedded-postgres.ts";
import { tell, UnusableArguments } from "./house.ts";
import { fillDemo } from "./seed/demo.ts";
import { inventedWorld } from "./seed/invented-world.ts";
import { seedNational } from "./seed/national.ts";
import type { NationalOptions } from "./seed/national-size.ts";

export type Size = "demo" | "national";

/** @returns false when this database holds invented data already */
export const seed = (ownerUrl: string, size: Size, number: number, national: NationalOptions = {}): Promise<boolean> =>
  withClient(ownerUrl, async (owner) => {
    if (size === "national") return seedCountry(owner, number, national);
    await owner.query("begin");
    try {
      await owner.query("lock table platform.demo in exclusive mode");
      if (await isInvented(owner)) {
        await owner.query("rollback");
        return false;
      }
      await refuseRealData(owner);
      await owner.query("insert into platform.demo (size, seed, seeded_at) values ($1, $2, platform.now())", [
        size,
        number,
      ]);
      // The clock goes back and forth while acts of the past are done; it stands as it stood at the end.
      await owner.query("create temporary table seed_clock on commit drop as select shift as base from platform.clock");
      await fillDemo(inventedWorld(owner, number));
      await owner.query("update platform.clock set shift = (select base from seed_clock)");
      await owner.query("commit");
      return true;
    } catch (error) {
      await owner.query("rollback");
      throw error;
    }
  });

/** Too large for one transaction; the mark comes last, so that a country half laid is never taken for a whole one. */
const seedCountry = async (owner: pg.Client, number: number, options: NationalOptions): Promise<boolean> => {
  if (await isInvented(owner)) return false;
  await refuseRealData(owner);
  await seedNational(owner, number, { onProgress: tell, ...options });
  await owner.query("insert into platform.demo (size, seed, seeded_at) values ('national', $1, platform.now())", [
    number,
  ]);
  return true;
};

const isInvented = async (owner: pg.Client): Promise<boolean> =>
  ((await owner.query("select from platform.demo")).rowCount ?? 0) > 0;

/** Invented people never come to stand between real ones. */
const refuseRealData = async (owner: pg.Client): Promise<void> => {
  const { rows } = await owner.query<{ real: boolean }>(
    "select exists (select from organisations.account) or exists (select from organisations.organisation) or exists (select from consent.person) as real",
  );
  if (rows[0]?.real)
    throw new UnusableArguments(
      "Deze database bevat al gegevens die niet verzonnen zijn. Verzonnen gegevens komen daar niet bij: neem een lege database.",
    );
};

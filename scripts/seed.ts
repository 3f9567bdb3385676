/** npm run --silent vliegwiel -- seed --size demo --seed 1: invented data, the same for the same seed and day. */
import type pg from "pg";
import { withClient } from "../platform/server/embedded-postgres.ts";
import { UnusableArguments } from "./house.ts";
import { fillDemo } from "./seed/demo.ts";
import { inventedWorld } from "./seed/invented-world.ts";

export type Size = "demo" | "national";

/** @returns false when this database holds invented data already */
export const seed = (ownerUrl: string, size: Size, number: number): Promise<boolean> =>
  withClient(ownerUrl, async (owner) => {
    if (size === "national") throw new UnusableArguments("De maat national is er nog niet; demo wel.");
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

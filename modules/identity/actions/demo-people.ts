import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { ownConfiguration } from "../../../platform/server/secrets.ts";
import type { Session } from "../../../platform/server/session.ts";
import { DemoPerson } from "../contract.ts";

const file = path.join(import.meta.dirname, "../../../demo/people.json");

/** The invented people one may log in as. In production there are none, whatever file stands there. */
export const demoPeople = async (_session: Session): Promise<{ people: DemoPerson[] }> =>
  ownConfiguration().production || !existsSync(file)
    ? { people: [] }
    : { people: z.array(DemoPerson).parse(JSON.parse(readFileSync(file, "utf8"))) };

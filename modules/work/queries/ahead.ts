import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import { aftercareAhead } from "../../aftercare/index.ts";
import { talksAhead } from "../../counselling/index.ts";
import { mediationAhead } from "../../mediation/index.ts";
import type { MyWork } from "../contract.ts";

type Ahead = Pick<MyWork, "talks" | "aftercare" | "mediation">;

/** What three modules have ahead for the reader. Each says how it is asked; it is asked together, in one statement. */
export const ahead = async (session: Session): Promise<Ahead> => {
  const { rows } =
    await sql<Ahead>`select ${talksAhead} as talks, ${aftercareAhead} as aftercare, ${mediationAhead} as mediation`.execute(
      tablesOf("work")(session),
    );
  return (
    rows[0] ?? {
      talks: { toPropose: 0, proposed: 0, agreed: [] },
      aftercare: { calls: 0, due: 0, toAnswer: 0, next: null },
      mediation: [],
    }
  );
};

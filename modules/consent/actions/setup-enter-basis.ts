import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { endOfDay, startOfDay } from "../../organisations/index.ts";
import { type Basis, type enterBasis as door, neverOnConsent } from "../contract/setup.ts";
import { inWords } from "../errors/region-setup.ts";
import { mayJudgeGround } from "../policy/region-setup.ts";
import { basesOf, enterBasisRow } from "../queries/setup.ts";

/** A basis for one purpose and one kind of organisation, from today or later. Nothing is proposed. */
export const enterBasis = async (
  session: ProfessionalSession,
  { from, until, ...input }: z.output<typeof door.input>,
): Promise<Basis> => {
  const { membership } = session.actor;
  const { regionCode } = membership;
  assertAllowed(mayJudgeGround(membership));
  if (input.article6 === "6-1-a" && neverOnConsent.includes(input.receiverKind))
    throw new Invalid([
      {
        pointer: "/article6",
        message:
          "Toestemming kan hier niet: wie een uitkering nodig heeft, kan niet vrij nee zeggen. Kies een ander artikel.",
      },
    ]);
  const starts = from ? startOfDay(from) : session.now;
  if (until && endOfDay(until) <= starts)
    throw new Invalid([{ pointer: "/until", message: "De einddatum ligt voor de begindatum." }]);
  const same = (await basesOf(session, regionCode)).find(
    (basis) =>
      basis.state !== "ended" &&
      basis.purpose === input.purpose &&
      basis.receiverKind === input.receiverKind &&
      (basis.until === null || new Date(basis.until) > starts),
  );
  if (same)
    throw new Invalid([
      {
        pointer: "/receiverKind",
        message: "Hier geldt al een grondslag voor dit doel en deze soort. Beëindig die eerst.",
      },
    ]);
  const basis = await enterBasisRow(session, {
    ...input,
    id: randomUUID(),
    regionCode,
    enteredBy: membership.id,
    from: starts > session.now ? starts : session.now,
    until: until ? endOfDay(until) : null,
  }).catch(inWords);
  if (!basis) throw new NotFound();
  return basis;
};

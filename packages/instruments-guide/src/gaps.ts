import type { Assessment } from "./assess.ts";
import { type InstrumentId, instruments } from "./instruments/index.ts";
import { type ReasonKey, reasons } from "./reasons.ts";

/** A shortfall worth reporting: the law leaves this person out. */
export const isGap = ({ status, reason }: Assessment): boolean =>
  status === "not_available" && reason !== undefined && reasons[reason].type === "gap";

/** @returns whether this instrument can be refused for this reason, and the reason is a shortfall */
export const canFallShort = (id: InstrumentId, reason: ReasonKey): boolean => {
  const spec = instruments.find((one) => one.id === id);
  const given = spec ? [spec.otherwise, ...spec.exclusions.map((exclusion) => exclusion.reason)] : [];
  return reasons[reason].type === "gap" && given.includes(reason);
};

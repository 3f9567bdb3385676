import type { InstrumentSpec } from "../instrument.ts";
import { dayActivities } from "./day-activities.ts";
import { employerBenefits } from "./employer-benefits.ts";
import { income } from "./income.ts";
import { ips } from "./ips.ts";
import { jobCoach } from "./job-coach.ts";
import { provisions } from "./provisions.ts";
import { register } from "./register.ts";
import { support } from "./support.ts";
import { trial } from "./trial.ts";
import { wageCostSubsidy } from "./wage-cost-subsidy.ts";

const table = [
  ...support,
  ...ips,
  ...trial,
  ...jobCoach,
  ...wageCostSubsidy,
  ...employerBenefits,
  ...register,
  ...provisions,
  ...dayActivities,
  ...income,
] as const;

export type InstrumentId = (typeof table)[number]["id"];

/** The 42 instruments, what someone meets first on top. */
export const instruments: readonly (InstrumentSpec & { readonly id: InstrumentId })[] = table;

import type { Rule } from "../rule.ts";
import { ioaw } from "./ioaw.ts";
import { sicknessBenefit } from "./sickness-benefit.ts";
import { exemptionMaximum, socialAssistance } from "./social-assistance.ts";
import { socialAssistanceCostSharing, socialAssistanceNorm } from "./social-assistance-norm.ts";
import { supplement } from "./supplement.ts";
import { wageCostSubsidy } from "./wage-cost-subsidy.ts";
import { wajong } from "./wajong.ts";
import { wao } from "./wao.ts";
import { iva } from "./wia-iva.ts";
import { wga } from "./wia-wga.ts";
import { ww } from "./ww.ts";

/** What municipality and UWV pay beside a wage. */
export const socialSecurity: readonly Rule[] = [
  socialAssistanceNorm,
  socialAssistanceCostSharing,
  exemptionMaximum,
  socialAssistance,
  wga,
  iva,
  ww,
  wajong,
  sicknessBenefit,
  wao,
  ioaw,
  supplement,
  wageCostSubsidy,
];

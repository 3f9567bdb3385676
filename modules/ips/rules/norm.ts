import { caseloadNorm, currentScale } from "../data/fidelity.ts";

/** How many people the norm gives to so much of a full-time coach. */
export const mostFor = (fte: number | null): number | null => (fte === null ? null : Math.floor(fte * caseloadNorm));
export const norm = caseloadNorm;
/** The scale a look is made with today. */
export const scaleNow = currentScale;

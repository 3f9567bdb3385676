export { codesWithin, offersForRanking, pointsOf, type RankedOffer, withMotives } from "./queries/ranking.ts";
export { toKeep } from "./rules/work.ts";

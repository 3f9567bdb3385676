export { codesWithin, offersForRanking, pointsOf, type RankedOffer } from "./queries/ranking.ts";
export { toKeep } from "./rules/work.ts";

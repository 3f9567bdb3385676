export { offersForRanking, type RankedOffer } from "./queries/ranking.ts";
export { toKeep } from "./rules/work.ts";

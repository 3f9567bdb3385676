export { offersForRanking, type RankedOffer } from "./queries/ranking.ts";

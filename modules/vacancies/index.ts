export { offersForRanking } from "./queries/ranking.ts";
export { toKeep } from "./rules/work.ts";

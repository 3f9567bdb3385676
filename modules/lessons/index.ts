export { type LearnedByGroup, learnedByGroup } from "./queries/of-a-group.ts";

export { namesOf } from "./queries.ts";

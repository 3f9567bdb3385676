export { listMyPlaces } from "./actions/list-my-places.ts";
export { type ParkedLine, parkedInGroup } from "./queries/parked.ts";

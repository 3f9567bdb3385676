/** What of the talks about income waits for the person, for the page they arrive at. */
export { TalksWaiting } from "../TalksWaiting.tsx";

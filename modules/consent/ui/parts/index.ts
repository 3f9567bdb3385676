/** A permission for one thing to one person, given where someone needs it. */
export { GiveToOne } from "./GiveToOne.tsx";
/** Whom one can choose. */
export { useReceivers } from "./use-receivers.ts";

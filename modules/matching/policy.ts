import { allow, type Decision, refuse } from "../../platform/shared/decision.ts";

/** Taking up a question is for who helps someone to work; a peer reads along. */
export const mayPickUp = (task: string | undefined): Decision =>
  task === "begeleiding" || task === "bemiddeling" || task === "ervaringsdeskundigheid"
    ? allow
    : refuse("helps-to-work", "Alleen wie mensen naar werk helpt, pakt vragen over werk op.");

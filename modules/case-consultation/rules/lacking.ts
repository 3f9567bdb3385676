import { Invalid } from "../../../platform/shared/errors.ts";
import { lackingAt, NoPlainText } from "../../../platform/shared/one-text.ts";

/** What the asker lacks, in the letters of the contract. */
export const lacking = (state: Uint8Array, since: string): { update: string; vector: string } => {
  try {
    const { update, vector } = lackingAt(state, since === "" ? new Uint8Array([0]) : Buffer.from(since, "base64url"));
    return { update: Buffer.from(update).toString("base64url"), vector: Buffer.from(vector).toString("base64url") };
  } catch (error) {
    if (error instanceof NoPlainText) throw new Invalid([{ pointer: "/since", message: "Dit is geen stand." }]);
    throw error;
  }
};

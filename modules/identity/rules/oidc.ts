import { z } from "zod";

const Going = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** What a browser that went to its organisation must come back with. */
export const HalfWayThere = z.object({
  providerId: z.uuid(),
  going: Going,
  back: z.string().default(""),
  invitation: z.string().optional(),
});

export const returnAddress = (baseUrl: string): string => `${baseUrl}/api/v1/session/organisation-return`;

/** Good enough when the organisation answers for its own second factor, or named one of the levels we asked for. */
export const levelIsEnough = (asked: readonly string[], acr: unknown): boolean =>
  asked.length === 0 || (typeof acr === "string" && asked.includes(acr));

export const subjectIn = (claims: Readonly<Record<string, unknown>>, claim: string): string | null => {
  const subject = claims[claim];
  return typeof subject === "string" && subject !== "" && subject.length <= 255 ? subject : null;
};

/** The name the organisation gives; what it does not give, the person fills in later. */
export const nameIn = (claims: Readonly<Record<string, unknown>>): string =>
  typeof claims.name === "string" && claims.name.trim() !== "" ? claims.name.trim().slice(0, 120) : "Nieuwe collega";

/** Only an address inside this site. */
export const inside = (address: string | undefined): string => (address && /^\/(?![/\\])/.test(address) ? address : "");

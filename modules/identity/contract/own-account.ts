import { z } from "zod";
import { done, endpoint } from "../../../platform/shared/endpoint.ts";
import { newPassword } from "./log-in.ts";

const own = { access: "anyone", operation: "write", activity: "log-in" } as const;
const currentPassword = z.string().min(1, "Vul uw wachtwoord in.").max(200, "Dit wachtwoord is te lang.");
const fromBrowser = z.record(z.string(), z.unknown());
const codes = z.array(z.string());

export const OwnLogIn = z.object({
  email: z.string().nullable(),
  hasPassword: z.boolean(),
  totp: z.boolean(),
  recoveryCodesLeft: z.int(),
  /** Works with other people's data: a second step or passkey must stay. */
  obliged: z.boolean(),
  /** Proved just now who they are: keys may be changed. */
  confirmed: z.boolean(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), since: z.string(), lastUsed: z.string().nullable() })),
  organisationLogIns: z.array(z.object({ organisation: z.string(), since: z.string() })),
  sessions: z.array(
    z.object({ id: z.uuid(), device: z.string(), since: z.string(), lastSeen: z.string(), current: z.boolean() }),
  ),
});
export type OwnLogIn = z.infer<typeof OwnLogIn>;

export const ownLogIn = endpoint({
  ...own,
  method: "GET",
  operation: "read",
  path: "/account/log-in",
  summary: "One's own ways to log in, and where one is logged in.",
  input: z.object({}),
  output: OwnLogIn,
});

export const confirmMe = endpoint({
  ...own,
  method: "POST",
  path: "/account/confirm",
  summary: "Give one's password again, before changing how one logs in.",
  input: z.object({ password: currentPassword }),
  output: done,
});

export const changePassword = endpoint({
  ...own,
  method: "PUT",
  path: "/account/password",
  summary: "Change one's password. Other sessions end.",
  input: z.object({ current: currentPassword, password: newPassword }),
  output: done,
});

export const beginTotp = endpoint({
  ...own,
  method: "POST",
  path: "/account/totp",
  summary: "A new secret for the code app, as text and as QR code. Counts once a code from it was given.",
  input: z.object({}),
  output: z.object({ secret: z.string(), address: z.string(), qr: z.string() }),
});

export const confirmTotp = endpoint({
  ...own,
  method: "POST",
  path: "/account/totp/confirm",
  summary: "The first code of the app: from now on it is the second step. Answers recovery codes, shown once.",
  input: z.object({ code: z.string().trim().min(6, "Vul de zes cijfers in.").max(12, "Vul de zes cijfers in.") }),
  output: z.object({ codes }),
});

export const removeTotp = endpoint({
  ...own,
  method: "DELETE",
  path: "/account/totp",
  summary: "Stop using the code app.",
  input: z.object({}),
  output: done,
});

export const newPasskeyOptions = endpoint({
  ...own,
  method: "POST",
  path: "/account/passkeys/options",
  summary: "What the browser needs to make a passkey.",
  input: z.object({}),
  output: z.object({ options: fromBrowser }),
});

export const addPasskey = endpoint({
  ...own,
  method: "POST",
  path: "/account/passkeys",
  summary: "Keep the passkey the browser made. With the first key come recovery codes, shown once.",
  input: z.object({
    name: z
      .string()
      .trim()
      .min(1, "Geef de passkey een naam, bijvoorbeeld: mijn telefoon.")
      .max(60, "Gebruik hoogstens 60 tekens."),
    answer: fromBrowser,
  }),
  output: z.object({ codes }),
});

export const removePasskey = endpoint({
  ...own,
  method: "DELETE",
  path: "/account/passkeys/:id",
  summary: "Stop using a passkey.",
  input: z.object({ id: z.string().max(1400) }),
  output: done,
});

export const newRecoveryCodes = endpoint({
  ...own,
  method: "POST",
  path: "/account/recovery-codes",
  summary: "Ten new recovery codes, shown once. The old ones stop working.",
  input: z.object({}),
  output: z.object({ codes }),
});

export const endSession = endpoint({
  ...own,
  method: "DELETE",
  path: "/account/sessions/:id",
  summary: "Log out one of one's own sessions.",
  input: z.object({ id: z.uuid() }),
  output: done,
});

export const endOtherSessions = endpoint({
  ...own,
  method: "DELETE",
  path: "/account/sessions",
  summary: "Log out everywhere else.",
  input: z.object({}),
  output: done,
});

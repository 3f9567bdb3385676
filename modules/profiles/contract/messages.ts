import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";

const acting = { access: "person", operation: "write", activity: "profile-message" } as const;
const saved = z.object({ personId, done: z.literal(true) });

export const previewMessage = endpoint({
  ...acting,
  method: "GET",
  operation: "read",
  path: "/my/profile/message",
  summary:
    "The candidate message (VUM) of the version with the name, exactly as it would leave. Nothing leaves by looking.",
  input: z.object({}),
  output: z.object({ personId, message: z.record(z.string(), z.unknown()), digest: z.string() }),
});

export const sayYesToMessage = endpoint({
  ...acting,
  method: "POST",
  path: "/my/profile/messages",
  summary:
    "The person's yes to this very message for one receiver. Refused when it is no longer the one that was shown.",
  input: z.object({
    receiver: z.string().trim().min(2, "Vul in wie het krijgt.").max(120, "Gebruik hoogstens 120 tekens."),
    digest: z.string().max(64),
  }),
  output: z.object({ personId, messageId: z.uuid() }),
});

export const takeBackMessage = endpoint({
  ...acting,
  method: "DELETE",
  path: "/my/profile/messages/:messageId",
  summary: "Takes the yes back: the message can't be fetched any more. What was fetched before is with the receiver.",
  input: z.object({ messageId: z.uuid() }),
  output: saved,
});

export const fetchMessage = endpoint({
  method: "GET",
  path: "/profile-messages/:messageId",
  access: "anyone",
  operation: "export",
  activity: "profile-message",
  summary: "The message as a file, for the person and for who reads the profile by name.",
  input: z.object({ messageId: z.uuid() }),
  output: z.unknown(),
});

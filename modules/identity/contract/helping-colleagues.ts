import { z } from "zod";
import { done, endpoint } from "../../../platform/shared/endpoint.ts";

const helping = { access: "professional", activity: "log-in" } as const;

export const colleaguesToHelp = endpoint({
  ...helping,
  method: "GET",
  operation: "list",
  path: "/account/colleagues",
  summary: "Whose second step one may take away because they lost it; and whether one just proved who one is.",
  input: z.object({}),
  output: z.object({
    confirmed: z.boolean(),
    colleagues: z.array(
      z.object({
        membershipId: z.uuid(),
        name: z.string(),
        functionTitle: z.string(),
        task: z.string(),
        organisation: z.string(),
      }),
    ),
  }),
});

export const resetSecondStep = endpoint({
  ...helping,
  method: "POST",
  operation: "write",
  path: "/account/colleagues/:membershipId/second-step-reset",
  summary: "Take away the lost second step of a colleague, who sets up a new one; never one's own.",
  input: z.object({ membershipId: z.uuid() }),
  output: done,
});

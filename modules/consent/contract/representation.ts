import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { moment } from "./parts.ts";

export const representationGrounds = ["ouderlijk-gezag", "curator", "mentor", "bewindvoerder", "gemachtigde"] as const;
export type RepresentationGround = (typeof representationGrounds)[number];

const guiding = { access: "professional", activity: "permissions" } as const;

export const representatives = endpoint({
  ...guiding,
  method: "GET",
  operation: "read",
  path: "/persons/:personId/representatives",
  summary: "Who speaks for someone, as written down at the own organisation.",
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    personId,
    representatives: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        ground: z.enum(representationGrounds),
        proof: z.string(),
        startsAt: moment,
        endsAt: moment.nullable(),
        objected: z.boolean(),
      }),
    ),
  }),
});

export const registerRepresentation = endpoint({
  ...guiding,
  method: "POST",
  operation: "write",
  path: "/persons/:personId/representatives",
  summary: "Write down who speaks for someone, on what ground and what was shown. The person sees it and can object.",
  input: z.object({
    personId: z.uuid(),
    name: z.string().trim().min(1, "Vul de naam in.").max(120, "Maak de naam korter."),
    email: z.email("Vul een e-mailadres in, zoals naam@voorbeeld.nl.").trim().toLowerCase(),
    ground: z.enum(representationGrounds, { error: "Kies op welke grond." }),
    proof: z.string().trim().min(3, "Schrijf op wat u is getoond.").max(400, "Maak het korter: hoogstens 400 tekens."),
    until: z.iso.date("Vul een datum in, bijvoorbeeld 12-3-2027.").nullable(),
    childHeard: z.boolean(),
    personTold: z.literal(true, { error: "Vertel het eerst aan de persoon zelf." }),
  }),
  output: z.object({ personId, representationId: z.uuid() }),
});

import { z } from "zod";
import { day, done, endpoint, may, page, pageOf } from "../../platform/shared/endpoint.ts";
import { organisationKinds, roles, tasks } from "./contract/words.ts";

export {
  kindOf,
  type OrganisationKind,
  organisationKinds,
  type Role,
  roleOf,
  roles,
  type Task,
  taskOf,
  tasks,
} from "./contract/words.ts";

const read = { method: "GET", operation: "read", activity: "organisations" } as const;
const write = { method: "POST", operation: "write", activity: "organisations" } as const;
const regionCode = z.string().regex(/^AM\d{2}$/, "Kies een regio.");
const task = z.enum(tasks, { error: "Kies een taak." });
const role = z.enum(roles, { error: "Kies een rol." });
const name = z.string().trim().min(1, "Vul een naam in.").max(120, "Een naam van hoogstens 120 tekens.");

const WorksIn = z.object({ code: regionCode, subRegion: z.string().max(80).default("") });

/** A role of someone who works at the organisation. Which account it belongs to stays hidden, from colleagues too. */
export const Colleague = z.object({
  membershipId: z.uuid(),
  name: z.string(),
  functionTitle: z.string(),
  staffNumber: z.string(),
  task: z.enum(tasks),
  role: z.enum(roles),
  regionCode: z.string(),
  regionName: z.string(),
  from: z.iso.datetime(),
  /** Null: without an end. */
  until: z.iso.datetime().nullable(),
  me: z.boolean(),
  may: z.object({ end: may, arrangeSubstitute: may, edit: may }),
});
export type Colleague = z.infer<typeof Colleague>;

export const Substitution = z.object({
  id: z.uuid(),
  absentId: z.uuid(),
  absent: z.string(),
  substituteId: z.uuid(),
  substitute: z.string(),
  task: z.enum(tasks),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  current: z.boolean(),
  may: z.object({ end: may }),
});
export type Substitution = z.infer<typeof Substitution>;

export const Organisation = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  showsStaffAs: z.enum(["name", "function"]),
  tasks: z.array(z.enum(tasks)),
  regions: z.array(z.object({ code: z.string(), name: z.string(), subRegion: z.string() })),
  version: z.int(),
  ended: z.boolean(),
});
export type Organisation = z.infer<typeof Organisation>;

export const OrganisationPage = z.object({
  organisation: Organisation,
  people: z.array(Colleague),
  left: z.array(Colleague),
  substitutions: z.array(Substitution),
  /** In words: what threatens the keys of the organisation, such as an only admin whose role ends. */
  warnings: z.array(z.string()),
  may: z.object({ changeSettings: may, rename: may, invite: may, seeWhoLeft: may }),
});
export type OrganisationPage = z.infer<typeof OrganisationPage>;

export const myOrganisation = endpoint({
  ...read,
  access: "professional",
  path: "/my-organisation",
  summary: "The organisation one works for in the current role: its people by task, substitutes, and who left.",
  input: z.object({}),
  output: OrganisationPage,
});

export const getOrganisation = endpoint({
  ...read,
  access: "professional",
  path: "/organisations/:organisationId",
  summary: "One organisation, for who keeps it: its people, substitutes and settings.",
  input: z.object({ organisationId: z.uuid() }),
  output: OrganisationPage,
});

export const listOrganisations = endpoint({
  ...read,
  operation: "list",
  access: "professional",
  path: "/organisations",
  summary: "Organisations, optionally of one region or with these letters in their name.",
  input: z.object({ region: regionCode.optional(), name: z.string().trim().max(120).optional(), ...page }),
  output: pageOf(Organisation),
});

export const createOrganisation = endpoint({
  ...write,
  access: "professional",
  path: "/organisations",
  summary: "Add an organisation; by the administrator only.",
  input: z.object({
    name,
    kind: z.enum(organisationKinds, { error: "Kies een soort organisatie." }),
    tasks: z.array(task).min(1, "Kies ten minste één taak.").max(8),
    regions: z.array(regionCode).min(1, "Kies ten minste één regio.").max(35),
  }),
  output: z.object({ id: z.uuid() }),
});

export const changeOrganisation = endpoint({
  ...write,
  method: "PUT",
  access: "professional",
  path: "/organisations/:organisationId",
  summary: "Change how staff is shown, the tasks and the regions of an organisation.",
  input: z.object({
    organisationId: z.uuid(),
    version: z.int(),
    name,
    showsStaffAs: z.enum(["name", "function"], { error: "Kies hoe de persoon je collega's ziet." }),
    tasks: z.array(task).min(1, "Kies ten minste één taak.").max(8),
    regions: z.array(WorksIn).min(1, "Kies ten minste één regio.").max(70),
  }),
  output: Organisation,
});

export const endOrganisation = endpoint({
  ...write,
  method: "POST",
  access: "professional",
  path: "/organisations/:organisationId/ending",
  summary: "End an organisation: everyone's role there ends in the same moment.",
  input: z.object({ organisationId: z.uuid() }),
  output: done,
});

export const endMembership = endpoint({
  ...write,
  access: "anyone",
  path: "/memberships/:membershipId/ending",
  summary: "End a role: today, at once, or on a later day. Never later than it said.",
  input: z.object({ membershipId: z.uuid(), on: day.optional() }),
  output: z.object({ endedAt: z.iso.datetime() }),
});

export const addRole = endpoint({
  ...write,
  access: "professional",
  path: "/memberships/:membershipId/further-roles",
  summary: "Give a colleague another role, for a task and a region, from today or later.",
  input: z.object({ membershipId: z.uuid(), task, role, regionCode, from: day.optional(), until: day.optional() }),
  output: z.object({ membershipId: z.uuid() }),
});

export const changeShownName = endpoint({
  ...write,
  method: "PUT",
  access: "professional",
  path: "/memberships/:membershipId/shown",
  summary: "The name, function and number by which a colleague is shown to the person concerned.",
  input: z.object({
    membershipId: z.uuid(),
    name,
    functionTitle: z.string().trim().max(120),
    staffNumber: z.string().trim().max(40),
  }),
  output: done,
});

export const setSubstitute = endpoint({
  ...write,
  access: "professional",
  path: "/memberships/:membershipId/substitutes",
  summary: "Name who stands in, in the same organisation and task, from when until when.",
  input: z.object({
    membershipId: z.uuid({ error: "Kies wie er weg is." }),
    substituteId: z.uuid({ error: "Kies wie waarneemt." }),
    from: day,
    until: day,
  }),
  output: z.object({ id: z.uuid() }),
});

export const endSubstitution = endpoint({
  ...write,
  access: "professional",
  path: "/substitutions/:substitutionId/ending",
  summary: "End a substitution now.",
  input: z.object({ substitutionId: z.uuid() }),
  output: done,
});

/** Who keeps the keys of a region, for the first set-up of the house. */
export const houseOverview = endpoint({
  ...read,
  access: "professional",
  path: "/house",
  summary: "For the administrator: per region with organisations, who keeps it and what is still missing.",
  input: z.object({}),
  output: z.object({
    administrators: z.int(),
    regions: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        organisations: z.int(),
        withoutAdmin: z.array(z.object({ id: z.uuid(), name: z.string() })),
        regionAdmins: z.array(z.string()),
        privacyOfficers: z.array(z.string()),
      }),
    ),
  }),
});
export type HouseOverview = z.output<(typeof houseOverview)["output"]>;

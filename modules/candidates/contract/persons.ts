import { z } from "zod";
import { endpoint, may, page, pageOf, personId } from "../../../platform/shared/endpoint.ts";
import { categoryNames } from "./categories.ts";

const category = z.enum(categoryNames);

/** A row of a category: who wrote it (or "een andere organisatie"), which edit it is, and its fields. */
export const Row = z.object({
  id: z.uuid(),
  category,
  fields: z.record(z.string(), z.string()),
  version: z.number().int(),
  changedOn: z.iso.date(),
  author: z.string(),
  /** Written by the reader's own side: the person, or the own organisation. */
  own: z.boolean(),
});
export type Row = z.infer<typeof Row>;

/** What opens a category to the reader. */
export const Why = z.object({
  category: z.string(),
  purpose: z.string(),
  ownWorkOnly: z.boolean(),
  endsAt: z.string().nullable(),
  law: z.string().nullable(),
});
export type Why = z.infer<typeof Why>;

const values = z.record(z.string().max(40), z.string().max(4000, "Maak het korter."));

export const myPersons = endpoint({
  method: "GET",
  path: "/persons",
  access: "professional",
  operation: "list",
  activity: "guidance",
  summary: "The people the acting professional works with or who chose them, newest first.",
  input: z.object(page),
  output: pageOf(z.object({ personId, name: z.string(), via: z.enum(["own-work", "permission"]) })).extend({
    may: z.object({ register: may }),
  }),
});

export const registerPerson = endpoint({
  method: "POST",
  path: "/persons",
  access: "professional",
  operation: "write",
  activity: "guidance",
  summary: "Register someone at one's own organisation. Nobody learns whether another organisation knows them.",
  input: z.object({
    name: z.string().trim().min(1, "Vul de naam in.").max(120, "Maak de naam korter."),
    reach: z.string().trim().max(600, "Maak het korter: hoogstens 600 tekens.").default(""),
    /** Only for who is under 16 now. */
    sixteenOn: z.iso.date("Vul een datum in, bijvoorbeeld 12-3-2027.").nullable().default(null),
    told: z.literal(true, { error: "Vertel eerst aan de persoon dat je dit doet." }),
  }),
  output: z.object({ personId, reference: z.string() }),
});

export const showPerson = endpoint({
  method: "GET",
  path: "/persons/:personId",
  access: "professional",
  operation: "read",
  activity: "guidance",
  summary: "One person, as far as access goes today, with why each category is open.",
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    personId,
    name: z.string().nullable(),
    rows: z.array(Row),
    why: z.array(Why),
    ownWork: z.boolean(),
    may: z.object({ write: may, copy: may }),
  }),
});

export const writeForPerson = endpoint({
  method: "PUT",
  path: "/persons/:personId/data/:category",
  access: "professional",
  operation: "write",
  activity: "guidance",
  summary: "Write the own organisation's part of a category; a second editor is refused with both texts.",
  input: z.object({ personId: z.uuid(), category, fields: values, version: z.number().int().nullable() }),
  output: z.object({ personId, row: Row }),
});

export const copyForOwnFile = endpoint({
  method: "POST",
  path: "/persons/:personId/copy",
  access: "professional",
  operation: "export",
  activity: "guidance",
  summary: "Plain text of the own organisation's part and its agreements, for the organisation's own file.",
  input: z.object({ personId: z.uuid() }),
  output: z.object({ personId, text: z.string() }),
});

export const myData = endpoint({
  method: "GET",
  path: "/my/data",
  access: "anyone",
  operation: "read",
  activity: "own-data",
  summary: "What is known about the person, per category, with who wrote it.",
  input: z.object({}),
  output: z.object({ personId, rows: z.array(Row), closed: z.array(category) }),
});

export const writeMine = endpoint({
  method: "PUT",
  path: "/my/data/:category",
  access: "anyone",
  operation: "write",
  activity: "own-data",
  summary: "The person writes their own part of a category; nobody sees it without their permission.",
  input: z.object({ category, fields: values, version: z.number().int().nullable() }),
  output: z.object({ personId, row: Row }),
});

export const downloadEverything = endpoint({
  method: "GET",
  path: "/my/download",
  access: "person",
  operation: "export",
  activity: "own-data",
  summary: "Everything about the person, as JSON or as readable text.",
  input: z.object({ format: z.enum(["json", "text"]).default("text") }),
  output: z.unknown(),
});

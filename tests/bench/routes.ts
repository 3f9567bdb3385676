/** The routes people use most, as whom. */
import type { Request } from "./load.ts";
import type { findSubjects, Subject } from "./subjects.ts";

export type Measured = {
  readonly name: string;
  /** The door, as `GET /persons/:personId`. */
  readonly door: string;
  readonly request: (subject: Subject) => Request;
  readonly input: (subject: Subject) => Record<string, unknown>;
};

const get = (
  name: string,
  pattern: string,
  fields: (subject: Subject) => Record<string, string> = () => ({}),
): Measured => ({
  name,
  door: `GET ${pattern}`,
  request: (subject) => ({
    method: "GET",
    path: pattern.replace(/:(\w+)/g, (_, field: string) => fields(subject)[field] ?? ""),
  }),
  input: fields,
});

export const ofProfessionals: readonly Measured[] = [
  get("my people", "/persons"),
  get("a person", "/persons/:personId", ({ person }) => ({ personId: person })),
  get("my groups", "/case-groups"),
  get("a group", "/case-groups/:groupId", ({ group }) => ({ groupId: group })),
  get("cases of a group", "/case-groups/:groupId/cases", ({ group }) => ({ groupId: group })),
  get("a case", "/cases/:caseId", (subject) => ({ caseId: subject.case })),
  get("a meeting", "/meetings/:meetingId", (subject) => ({ meetingId: subject.meeting })),
  get("look back first", "/meetings/:meetingId/look-back-first", (subject) => ({ meetingId: subject.meeting })),
  get("who was there", "/meetings/:meetingId/attendance", (subject) => ({ meetingId: subject.meeting })),
  get("catching up", "/case-groups/:groupId/catch-up", ({ group }) => ({ groupId: group })),
  get("rules of play", "/case-groups/:groupId/rules", ({ group }) => ({ groupId: group })),
  get("my own cases", "/my-cases"),
  get("open things", "/open-things"),
  get("handovers", "/handovers"),
  get("lessons", "/lessons"),
  get("working agreements", "/working-agreements"),
  get("group questions", "/group-questions"),
  get("my work", "/my-work"),
  get("notices", "/notices"),
  get("unread notices", "/notices/unread"),
];

export const ofPersons: readonly Measured[] = [
  get("my permissions", "/my/permissions"),
  get("who looked", "/my/log"),
  get("my people (person)", "/my/people"),
  get("my data", "/my/data"),
];

export const ofEveryone: readonly Measured[] = [get("regions", "/regions")];

export type Subjects = Awaited<ReturnType<typeof findSubjects>>;

import { z } from "zod";
import { day, endpoint } from "../../platform/shared/endpoint.ts";

/** A paper is a copy that leaves the house: the person it is about reads that one was made. */
const paper = {
  method: "GET",
  access: "professional",
  operation: "export",
  activity: "case-consultation",
  output: z.unknown(),
} as const;
const meetingId = z.uuid();
const groupId = z.uuid();
const caseId = z.uuid();

export const getInvitation = endpoint({
  ...paper,
  path: "/papers/meetings/:meetingId/invitation",
  summary: "The invitation to a meeting with its agenda, as a tagged PDF of what the reader's own screen shows.",
  input: z.object({ meetingId }),
});

export const getReport = endpoint({
  ...paper,
  path: "/papers/meetings/:meetingId/report",
  summary: "The report of a meeting, as a tagged PDF of what the reader's own screen shows.",
  input: z.object({ meetingId }),
});

export const getCasePaper = endpoint({
  ...paper,
  path: "/papers/cases/:caseId",
  summary: "One case as a tagged PDF, with a name only for whom the person chose.",
  input: z.object({ caseId }),
});

export const getOwnConsultationPaper = endpoint({
  ...paper,
  access: "person",
  path: "/papers/my-consultations/:caseId",
  summary: "What was asked, advised and agreed about oneself, as a tagged PDF.",
  input: z.object({ caseId }),
});

export const getRulesOfPlayPaper = endpoint({
  ...paper,
  path: "/papers/case-groups/:groupId/rules-of-play",
  summary: "What a group is for and how it works together, as a tagged PDF.",
  input: z.object({ groupId }),
});

export const getCatchingUpPaper = endpoint({
  ...paper,
  path: "/papers/case-groups/:groupId/catch-up",
  summary: "What a group decided, agreed, learned and still owes, as a tagged PDF of five minutes.",
  input: z.object({ groupId, since: z.union([day, z.literal("start")]).optional() }),
});

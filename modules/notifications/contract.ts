import { z } from "zod";
import { done, endpoint, page, pageOf, personId } from "../../platform/shared/endpoint.ts";

const shared = { access: "anyone", activity: "notifications" } as const;

/** Something that happened. The sentence names nobody; who follows the link sees what they may see there. */
export const Notice = z.object({
  noticeId: z.uuid(),
  sentence: z.string(),
  /** Null when there is no page for it. */
  href: z.string().nullable(),
  /** Tells two of a kind apart, as far as the reader may know it now. Never in a mail, never for a person concerned. */
  about: z
    .object({ title: z.string().nullable(), groupName: z.string().nullable(), day: z.string().nullable() })
    .nullable(),
  shownAt: z.string(),
  isRead: z.boolean(),
  /** The person concerned it was told to, or for; null for who works here. */
  person: z.object({ personId }).nullable(),
});
export type Notice = z.infer<typeof Notice>;

export const listNotices = endpoint({
  ...shared,
  method: "GET",
  path: "/notices",
  operation: "list",
  summary: "What was told to me in the role I work in now, newest first.",
  input: z.object(page),
  output: pageOf(Notice),
});

export const countNotices = endpoint({
  ...shared,
  method: "GET",
  path: "/notices/unread",
  operation: "list",
  summary: "How many notices I did not read yet, up to one hundred.",
  input: z.object({}),
  output: z.object({ unread: z.int() }),
});

export const readNotices = endpoint({
  ...shared,
  method: "POST",
  path: "/notices/read",
  operation: "write",
  summary: "Marks these notices as read, or all of them when none is named.",
  input: z.object({ noticeIds: z.array(z.uuid()).max(100).optional() }),
  output: done,
});

export const Choice = z.enum(["app", "mail", "off"]);
export type Choice = z.infer<typeof Choice>;

const choices = {
  /** The mail of the day as a whole. */
  mail: z.boolean(),
  onlyWorkingHours: z.boolean(),
  /** For the person concerned: also what may be bad news, at any moment. */
  badNewsAnyTime: z.boolean(),
};

export const NoticeSettings = z.object({
  ...choices,
  forWhom: z.enum(["professional", "person"]),
  topics: z.array(
    z.object({ topic: z.string(), title: z.string(), hint: z.string(), mayBeOff: z.boolean(), choice: Choice }),
  ),
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;

export const getNoticeSettings = endpoint({
  ...shared,
  method: "GET",
  path: "/notices/settings",
  operation: "read",
  summary: "What I want to hear about and how, with what holds where I chose nothing.",
  input: z.object({}),
  output: NoticeSettings,
});

export const saveNoticeSettings = endpoint({
  ...shared,
  method: "PUT",
  path: "/notices/settings",
  operation: "write",
  summary: "Keeps what I want to hear about and how. What must be answered is not switched off.",
  input: z.object({ ...choices, topics: z.record(z.string().max(40), Choice) }),
  output: done,
});

export const stopMail = endpoint({
  method: "POST",
  path: "/notices/mail-stop",
  access: "link",
  operation: "write",
  activity: "notifications",
  summary: "Ends the mail of the day, with the link that stands in it.",
  input: z.object({ secret: z.uuid({ error: "Deze link is niet heel. Open de link in de mail nog eens." }) }),
  output: done,
});

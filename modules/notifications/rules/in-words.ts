import type { Notice, NoticeSettings } from "../contract.ts";
import { kinds, pageAbout, type Topic, topics } from "../data/kinds.ts";

type Stored = {
  readonly id: string;
  readonly kind: string;
  readonly aboutKind: string;
  readonly aboutId: string;
  readonly personId: string | null;
  readonly shownAt: Date;
  readonly isRead: boolean;
  readonly about: Notice["about"];
};

/** A kind that left the house may still have notices: those say only that something happened. */
const somethingHappened = "Er is iets veranderd.";

export const inWords = ({ id, kind, aboutKind, aboutId, personId, shownAt, isRead, about }: Stored): Notice => ({
  noticeId: id,
  sentence: kinds[kind]?.sentence ?? somethingHappened,
  href: pageAbout[aboutKind]?.replace(":id", aboutId) ?? null,
  about,
  shownAt: shownAt.toISOString(),
  isRead,
  person: personId === null ? null : { personId },
});

/** The topics of one kind of receiver, with what was chosen or else what holds. */
export const topicsFor = (
  forWhom: NoticeSettings["forWhom"],
  chosen: Readonly<Record<string, NoticeSettings["topics"][number]["choice"]>>,
): NoticeSettings["topics"] =>
  Object.entries<Topic>(topics)
    .filter(([, topic]) => topic.forWhom === forWhom)
    .map(([topic, { title, hint, mayBeOff, standard }]) => ({
      topic,
      title,
      hint,
      mayBeOff,
      choice: chosen[topic] ?? standard,
    }));

import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { Content, Looking, OwnNo, Section, Subject, Version } from "../contract.ts";
import { ask } from "./calls.ts";

const done = async (session: Session, call: Parameters<typeof ask>[1]): Promise<void> =>
  void (await ask(session, call));

export const insertProfile = (session: Session, id: string) => done(session, sql`profiles.start_profile(${id})`);
/** @returns the id of the profile that is gone */
export const removeProfile = (session: Session) => ask<string | null>(session, sql`profiles.stop_profile()`);
/** @returns false when someone else was first */
export const updateLooking = (session: Session, version: number, called: string, looking: Looking) =>
  ask<boolean>(session, sql`profiles.put_looking(${version}::integer, ${called}, ${JSON.stringify(looking)}::jsonb)`);
export const updateOwnNo = (session: Session, no: OwnNo) =>
  done(session, sql`profiles.put_own_no(${JSON.stringify(no)}::jsonb)`);

export const insertSentence = (
  session: Session,
  { sentenceId, personId, section, text }: { sentenceId: string; personId: string; section: Section; text: string },
) => done(session, sql`profiles.put_sentence(${sentenceId}, ${personId}, ${section}, ${text})`);
/** @returns false when someone else was first */
export const updateSentence = (session: Session, sentenceId: string, version: number, text: string) =>
  ask<boolean>(session, sql`profiles.change_sentence(${sentenceId}, ${version}::integer, ${text})`);
export const markApproved = (session: Session, sentenceId: string, version: number) =>
  ask<boolean>(session, sql`profiles.approve_sentence(${sentenceId}, ${version}::integer)`);
export const removeSentence = (session: Session, sentenceId: string) =>
  ask<boolean>(session, sql`profiles.remove_sentence(${sentenceId})`);

type Arranged = {
  readonly personId: string;
  readonly section: Section;
  readonly seen: readonly string[];
  readonly wanted: readonly string[];
};
/** @returns false when the order was another one already */
export const updateOrder = (session: Session, { personId, section, seen, wanted }: Arranged) =>
  ask<boolean>(session, sql`profiles.arrange(${personId}, ${section}, ${seen}::uuid[], ${wanted}::uuid[])`);

type Brought = {
  readonly broughtId: string;
  readonly personId: string;
  readonly sentences: readonly { readonly id: string; readonly section: Section; readonly text: string }[];
  readonly looking: Partial<Looking>;
};
export const insertBrought = (session: Session, { broughtId, personId, sentences, looking }: Brought) =>
  done(
    session,
    sql`profiles.bring(${broughtId}, ${personId}, ${JSON.stringify(sentences)}::jsonb, ${JSON.stringify(looking)}::jsonb)`,
  );
type Answer = {
  readonly broughtId: string;
  readonly version: number;
  readonly subject: Subject;
  readonly profileVersion: number;
  /** Null: no. */
  readonly becomes: Looking | null;
};
/** @returns false when the proposal or the profile changed meanwhile */
export const updateBrought = (session: Session, { broughtId, version, subject, profileVersion, becomes }: Answer) =>
  ask<boolean>(
    session,
    sql`profiles.answer_brought(${broughtId}, ${version}::integer, ${subject}, ${profileVersion}::integer, ${becomes && JSON.stringify(becomes)}::jsonb)`,
  );
export const removeBrought = (session: Session, personId: string) =>
  ask<boolean>(session, sql`profiles.take_back_brought(${personId})`);

type Released = {
  readonly versionId: string;
  readonly kind: Version["kind"];
  readonly chosen: readonly string[];
  /** For a version without a name: the words of each, in the same order. */
  readonly retold: readonly string[];
  readonly facts: Omit<Content, "sentences">;
  readonly listsVersion: string;
};
export const insertVersion = (session: Session, { versionId, kind, chosen, retold, facts, listsVersion }: Released) =>
  done(
    session,
    sql`profiles.release(${versionId}, ${kind}, ${chosen}::uuid[], ${retold}::text[], ${JSON.stringify(facts)}::jsonb, ${listsVersion})`,
  );
export const removeVersion = (session: Session, versionId: string) =>
  ask<boolean>(session, sql`profiles.withdraw_version(${versionId})`);
export const insertNamedSharing = (session: Session, sharingId: string, versionId: string, membershipId: string) =>
  done(session, sql`profiles.share_by_name(${sharingId}, ${versionId}, ${membershipId})`);
export const insertAnonymousSharing = (
  session: Session,
  sharingId: string,
  versionId: string,
  organisationId: string | null,
) => done(session, sql`profiles.share_without_name(${sharingId}, ${versionId}, ${organisationId}::uuid)`);
export const removeSharing = (session: Session, sharingId: string) =>
  ask<boolean>(session, sql`profiles.stop_sharing(${sharingId})`);

type NewLink = {
  readonly linkId: string;
  readonly versionId: string;
  readonly hash: Buffer;
  readonly forWhom: string;
  readonly senderId: string | null;
  readonly until: string;
  readonly reach: string;
};
export const insertLink = (session: Session, { linkId, versionId, hash, forWhom, senderId, until, reach }: NewLink) =>
  done(
    session,
    sql`profiles.make_link(${linkId}, ${versionId}, ${hash}, ${forWhom}, ${senderId}::uuid, ${until}::date, ${reach})`,
  );
export const endLink = (session: Session, linkId: string) => ask<boolean>(session, sql`profiles.close_link(${linkId})`);

export type Opened = {
  readonly person: string;
  readonly content: Content;
  readonly sender: string;
  readonly reach: string;
  readonly forWhom: string;
  readonly until: string;
  readonly demo: boolean;
};
/** Counts the look. Null: wrong, over or closed. */
export const openLink = (session: Session, hash: Buffer) =>
  ask<Opened | null>(session, sql`profiles.open_link(${hash})`);

export const insertMessage = (session: Session, messageId: string, receiver: string, message: unknown) =>
  done(session, sql`profiles.say_yes(${messageId}, ${receiver}, ${JSON.stringify(message)}::jsonb)`);
export const removeMessage = (session: Session, messageId: string) =>
  ask<boolean>(session, sql`profiles.take_back_yes(${messageId})`);
export const takeMessage = (session: Session, messageId: string) =>
  ask<{ person: string; receiver: string; message: unknown } | null>(session, sql`profiles.take_message(${messageId})`);

export const putScreening = (session: Session, month: string, screened: number, candidates: number) =>
  done(session, sql`profiles.put_screening(${`${month}-01`}::date, ${screened}::integer, ${candidates}::integer)`);
export const deletePassed = (session: Session) => done(session, sql`profiles.delete_passed()`);

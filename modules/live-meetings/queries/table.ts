import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Clock, Colleague, GuestView, PersonView, Told } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("live_meetings");

export const insertGuest = (
  session: Session,
  { id, meetingId, caseId, membershipId }: { id: string; meetingId: string; caseId: string; membershipId: string },
) => sql`select live_meetings.invite_guest(${id}, ${meetingId}, ${caseId}, ${membershipId})`.execute(tables(session));

export const insertPerson = (
  session: Session,
  { id, meetingId, caseId }: { id: string; meetingId: string; caseId: string },
) => sql`select live_meetings.invite_person(${id}, ${meetingId}, ${caseId})`.execute(tables(session));

export const knowsName = async (session: Session, meetingId: string, caseId: string): Promise<boolean> =>
  (
    await sql<{ knows: boolean }>`select live_meetings.knows_name(${meetingId}, ${caseId}) as knows`.execute(
      tables(session),
    )
  ).rows[0]?.knows ?? false;

export const removePlace = async (session: Session, placeId: string): Promise<boolean> =>
  (await sql<{ gone: boolean }>`select live_meetings.take_place_away(${placeId}) as gone`.execute(tables(session)))
    .rows[0]?.gone ?? false;

export type SeenRow = {
  placeId: string;
  caseId: string;
  state: "before" | "now" | "after";
  day: string;
  startTime: string;
  endTime: string;
  place: string;
  method: string | null;
  clock: Clock | null;
  case: Told | null;
};

type GuestRow = SeenRow & {
  named: string | null;
  newly: string | null;
  promises: GuestView["promises"];
};
export const findGuestView = async (session: Session, placeId: string): Promise<GuestRow | undefined> =>
  (
    await sql<{ view: GuestRow | null }>`
      select live_meetings.guest_view(${placeId}) as view`.execute(tables(session))
  ).rows[0]?.view ?? undefined;

type AskedBy = { groupName: string; invitedBy: Colleague };
/** By which group and by whom one was asked; the colleague as far as the guest may know them. */
export const findAskedBy = async (session: Session, placeId: string): Promise<AskedBy | undefined> =>
  (
    await sql<AskedBy>`
      select a.asked ->> 'groupName' as "groupName", ${colleague(sql`(a.asked ->> 'invitedBy')::uuid`)} as "invitedBy"
      from (select live_meetings.asked_by(${placeId}) as asked) a where a.asked is not null`.execute(tables(session))
  ).rows[0];

type Waiting = AskedBy & { placeId: string; day: string; startTime: string; endTime: string; place: string };
export const myPlaces = async (session: Session): Promise<Waiting[]> =>
  (
    await sql<{ place: Waiting }>`
      select p.place || jsonb_build_object('invitedBy', ${colleague(sql`(p.place ->> 'invitedBy')::uuid`)}) as place
      from jsonb_array_elements(live_meetings.my_places()) with ordinality p (place, position) order by p.position`.execute(
      tables(session),
    )
  ).rows.map(({ place }) => place);

export const findPersonView = async (
  session: Session,
  caseId: string,
): Promise<(SeenRow & Pick<PersonView, "links">) | undefined> =>
  (
    await sql<{ view: (SeenRow & Pick<PersonView, "links">) | null }>`
      select live_meetings.person_view(${caseId}) as view`.execute(tables(session))
  ).rows[0]?.view ?? undefined;

/** @returns the moment the link ends */
export const insertLink = async (
  session: Session,
  { id, caseId, opening }: { id: string; caseId: string; opening: Buffer },
): Promise<Date | undefined> =>
  (
    await sql<{ until: Date }>`select live_meetings.make_companion_link(${id}, ${caseId}, ${opening}) as until`.execute(
      tables(session),
    )
  ).rows[0]?.until;

export const removeLink = async (session: Session, linkId: string): Promise<boolean> =>
  (await sql<{ gone: boolean }>`select live_meetings.end_companion_link(${linkId}) as gone`.execute(tables(session)))
    .rows[0]?.gone ?? false;

export const openLink = async (
  session: Session,
  { opening, secret }: { opening: Buffer; secret: Buffer },
): Promise<boolean> =>
  (
    await sql<{ opened: boolean }>`select live_meetings.open_companion_link(${opening}, ${secret}) as opened`.execute(
      tables(session),
    )
  ).rows[0]?.opened ?? false;

export const findCompanionView = async (
  session: Session,
  secret: Buffer,
): Promise<(SeenRow & { newly: string | null }) | undefined> =>
  (
    await sql<{ view: (SeenRow & { newly: string | null }) | null }>`
      select live_meetings.companion_view(${secret}) as view`.execute(tables(session))
  ).rows[0]?.view ?? undefined;

import type { Session } from "../../../platform/server/session.ts";
import { lookAfterEvents } from "../queries/events.ts";

/** Who is to be called is told; what is late is told to who owns the event; what is two years old goes. */
export const lookAfter = async (session: Session): Promise<void> => {
  await lookAfterEvents(session);
};

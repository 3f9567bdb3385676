import type { Session } from "../../../platform/server/session.ts";
import { forgetErased as forget } from "../queries.ts";

/** The lines of who was erased stay, nameless: their key goes. */
export const forgetErased = (session: Session): Promise<number> => forget(session);

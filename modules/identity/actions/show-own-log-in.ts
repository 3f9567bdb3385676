import type { AnySession } from "../../../platform/server/session.ts";
import type { OwnLogIn } from "../contract.ts";
import { myLogIn } from "../queries/own.ts";

export const showOwnLogIn = (session: AnySession): Promise<OwnLogIn> => myLogIn(session);

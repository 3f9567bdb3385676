import { ownConfiguration } from "../../../platform/server/secrets.ts";
import type { Session } from "../../../platform/server/session.ts";

/** What the shell needs before anyone logs in. */
export const configuration = async (_session: Session): Promise<{ theme: string; demo: boolean }> => ({
  theme: "vliegwiel",
  demo: !ownConfiguration().production,
});

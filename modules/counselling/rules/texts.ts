import { checkText, mustBeRefused } from "@vliegwiel/text-check";
import { Invalid } from "../../../platform/shared/errors.ts";

/** @throws {Invalid} beside each text with a citizen service number in it (UAVG art. 46) */
export const assertNoNumber = (texts: Readonly<Record<string, string>>): void => {
  const wrong = Object.entries(texts).filter(([, text]) => mustBeRefused(checkText(text)));
  if (wrong.length > 0)
    throw new Invalid(
      wrong.map(([pointer]) => ({
        pointer,
        message: "Hier staat een BSN. Haal het weg: een BSN komt nooit in Vliegwiel.",
      })),
    );
};

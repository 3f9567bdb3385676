import { checkText } from "@vliegwiel/text-check";
import { Invalid } from "../../../platform/shared/errors.ts";
import { type FoundInField, TextNeedsALook, TextRefused } from "../errors.ts";
import { dayOf } from "./days.ts";

/** Fields by the name they have in the contract. */
type Texts = Readonly<Record<string, string | undefined>>;

const looked = (texts: Texts) =>
  Object.entries(texts).flatMap(([name, text]) =>
    checkText(text ?? "").map(({ start, end, kind, message, certain }) => ({
      pointer: `/${name}`,
      start,
      end,
      kind,
      message,
      certain,
    })),
  );

/**
 * Every text is looked at before a group sees it. What surely is a name or number is refused; what may be one goes
 * when the writer has looked. It does not see everything, so the writer reads it through as well.
 *
 * @param confirmed the writer saw what was pointed at, and it may stay
 * @throws {TextRefused} @throws {TextNeedsALook}
 */
export const assertTextsMayGo = (texts: Texts, confirmed: boolean): void => {
  const found = looked(texts);
  const refused = found.filter(({ certain }) => certain);
  if (refused.length > 0) throw new TextRefused(refused.map(({ pointer, message }) => ({ pointer, message })));
  const doubtful: FoundInField[] = found.map(({ certain: _, ...finding }) => finding);
  if (doubtful.length > 0 && !confirmed) throw new TextNeedsALook(doubtful);
};

type Shape = {
  safeParse: (value: unknown) => {
    success: boolean;
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
  };
};

/** @throws {Invalid} with a sentence beside each field that is still empty */
export const assertComplete = (shape: Shape, value: unknown): void => {
  const { error } = shape.safeParse(value);
  if (error)
    throw new Invalid(
      error.issues.map(({ path, message }) => ({ pointer: `/${path.map(String).join("/")}`, message })),
    );
};

/** @throws {Invalid} for a day that has yet to come */
export const assertPast = (days: Readonly<Record<string, string | null>>, now: Date): void => {
  const ahead = Object.entries(days).filter(([, day]) => day !== null && day > dayOf(now));
  if (ahead.length > 0)
    throw new Invalid(ahead.map(([name]) => ({ pointer: `/${name}`, message: "Deze dag moet nog komen." })));
};

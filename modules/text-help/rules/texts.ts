import { deidentify, mayNeverStand, newSpans, type Span } from "@vliegwiel/deid";
import type { Session } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import { answerTo, asksOf, type Left, type Mark } from "../contract.ts";
import { TextNeedsALook, TextRefused } from "../errors.ts";

/** Texts by the name of their field in the contract. */
type Texts = Readonly<Record<string, string | undefined>>;
/** What was left is counted for the audit line of the act; nothing else of the session is asked. */
type Counting = Pick<Session, "counts">;
type Found = { readonly pointer: string; readonly mark: Mark };

const asMark = (text: string, span: Span): Mark => ({
  ...span,
  words: text.slice(span.start, span.end),
  never: mayNeverStand([span]).length > 0,
});

const foundIn = (pointer: string, text: string, spans: readonly Span[]): Found[] =>
  spans.map((span) => ({ pointer, mark: asMark(text, span) }));

const inTexts = (texts: Texts): Found[] =>
  Object.entries(texts).flatMap(([name, text]) => (text ? foundIn(`/${name}`, text, deidentify(text)) : []));

const assertNever = (found: readonly Found[]): void => {
  const never = found.filter(({ mark }) => mark.never);
  if (never.length > 0) throw new TextRefused(never.map(({ pointer, mark }) => ({ pointer, message: mark.reason })));
};

/** "person/sure/not-personal": what kind, how sure, why it stayed. Never the words. */
const count = ({ counts }: Counting, found: readonly Found[], left: readonly Left[]): void => {
  for (const { mark } of found) {
    const answer = answerTo(mark, left);
    if (!answer) continue;
    const what = [mark.category, mark.certainty, answer.why].filter(Boolean).join("/");
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
};

const assertAnswered = (session: Counting, found: readonly Found[], left: readonly Left[]): void => {
  assertNever(found);
  const open = found.filter(({ mark }) => asksOf(mark, left) !== "nothing");
  if (open.length > 0)
    throw new TextNeedsALook(open.map(({ pointer, mark: { words: _, never: __, ...mark } }) => ({ pointer, ...mark })));
  count(session, found, left);
};

/**
 * Every text is looked at again before others see it, whatever a browser did. The helper does not see everything, so
 * the writer reads it through as well.
 *
 * @param left what the writer looked at, and that may stay
 * @throws {TextRefused} @throws {TextNeedsALook}
 */
export const assertTextsMayGo = (session: Counting, texts: Texts, left: readonly Left[]): void =>
  assertAnswered(session, inTexts(texts), left);

/**
 * The same for a text of several hands: what others wrote and looked at is not asked of who writes now.
 *
 * @throws {TextRefused} @throws {TextNeedsALook}
 */
export const assertAddedMayGo = (
  session: Counting,
  name: string,
  { before, after }: { before: string; after: string },
  left: readonly Left[],
): void => assertAnswered(session, foundIn(`/${name}`, after, newSpans(before, after)), left);

/** Beside a field with such a number in it. */
export const forbiddenNumber =
  "Hier staat een BSN of een rekeningnummer. Haal het weg: die nummers komen nooit in Vliegwiel.";

/** Someone's own words are their own: only the numbers that never stand anywhere are refused (UAVG art. 46). */
export const holdsForbiddenNumber = (text: string): boolean => mayNeverStand(deidentify(text)).length > 0;

/** @param texts by the pointer of their field @throws {Invalid} beside each text with such a number in it */
export const assertNoForbiddenNumber = (texts: Texts): void => {
  const wrong = Object.entries(texts).filter(([, text]) => text && holdsForbiddenNumber(text));
  if (wrong.length > 0) throw new Invalid(wrong.map(([pointer]) => ({ pointer, message: forbiddenNumber })));
};

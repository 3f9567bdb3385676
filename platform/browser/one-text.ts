import * as Y from "yjs";
import { textOf } from "../shared/one-text.ts";

export type Edits = { readonly update: string; readonly vector: string };
/** `Along`: what goes with the edits of one sending, and is no part of the text. */
export type Transport<Along = unknown> = {
  /** What the house has beyond `since`. */
  readonly read: (since: string) => Promise<Edits>;
  /** Sends edits; hears what the house has beyond `since`. */
  readonly write: (edits: { since: string; update: string }, along: Along) => Promise<Edits>;
};

const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/**
 * What one stroke of the keyboard did: from where, how much went, what came. The caret tells which of several equal
 * letters it was; a letter of two halves (an emoji) is never cut.
 */
export const strokeBetween = (
  before: string,
  after: string,
  caret: number,
): { at: number; gone: number; added: string } => {
  const most = Math.min(before.length, after.length);
  const common = (limit: number) => {
    let n = 0;
    while (n < limit && before[before.length - 1 - n] === after[after.length - 1 - n]) n += 1;
    return n;
  };
  let tail = common(Math.min(most, Math.max(0, after.length - caret)));
  let at = 0;
  while (at < most - tail && before[at] === after[at]) at += 1;
  tail = Math.max(tail, common(most - at));
  if (at > 0 && (isHigh(before, at - 1) || isHigh(after, at - 1))) at -= 1;
  if (tail > 0 && (isLow(before, before.length - tail) || isLow(after, after.length - tail))) tail -= 1;
  return { at, gone: before.length - tail - at, added: after.slice(at, after.length - tail) };
};

/**
 * One hand at a text of several. What is typed is kept here and sent when it may go; what others typed comes in
 * between. Sending twice, late or in another order changes nothing. Lives in memory only: the computer may be shared.
 */
export const oneText = <Along>(transport: Transport<Along>) => {
  const doc = new Y.Doc();
  const text = textOf(doc);
  /** What the house is known to have. */
  let house = new Y.Doc();
  let typed = 0;
  let sent = 0;
  let underway: Promise<void> | undefined;
  let held: Edits[] | undefined;
  let onRemote: ((apply: () => void) => void) | undefined;

  const since = () => toBase64(Y.encodeStateVector(house));
  const take = (edits: Edits) => {
    if (held) {
      held.push(edits);
      return;
    }
    const update = fromBase64(edits.update);
    Y.applyUpdate(house, update);
    const apply = () => Y.applyUpdate(doc, update, "house");
    if (onRemote) onRemote(apply);
    else apply();
  };

  return {
    /** The text as it stands here. */
    read: () => text.toString(),
    /** The text as the house is known to have it: what the check already let through. */
    atHouse: () => textOf(house).toString(),
    waits: () => typed > sent,
    /** Called around each edit of others, so that a screen keeps its caret. */
    whenRemote: (around: typeof onRemote) => {
      onRemote = around;
    },
    /** A place in the text that moves along with what others type before it. */
    mark: (at: number) => {
      const place = Y.createRelativePositionFromTypeIndex(text, at, -1);
      return () => Y.createAbsolutePositionFromRelativePosition(place, doc)?.index ?? 0;
    },
    type: (after: string, caret: number) => {
      const { at, gone, added } = strokeBetween(text.toString(), after, caret);
      if (gone === 0 && added === "") return;
      typed += 1;
      doc.transact(() => {
        if (gone > 0) text.delete(at, gone);
        if (added) text.insert(at, added);
      });
    },
    /** While a letter is being composed (accents, other scripts) the others wait a moment. */
    hold: () => {
      held ??= [];
    },
    release: () => {
      const waiting = held ?? [];
      held = undefined;
      for (const edits of waiting) take(edits);
    },
    /** Hears what the others did. */
    pull: async () => take(await transport.read(since())),
    /** Sends what waits; one at a time, in order. Throws what the house refuses with, and then it still waits. */
    push: async (along: Along): Promise<void> => {
      while (underway) await underway.catch(() => undefined);
      if (typed === sent) return;
      const until = typed;
      const update = toBase64(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(house)));
      underway = transport.write({ since: since(), update }, along).then((edits) => {
        sent = until;
        take(edits);
      });
      try {
        await underway;
      } finally {
        underway = undefined;
      }
    },
    /** The house misses something: next time everything goes along. */
    startOver: () => {
      house = new Y.Doc();
    },
  };
};
export type OneText<Along = unknown> = ReturnType<typeof oneText<Along>>;

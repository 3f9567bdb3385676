import * as Y from "yjs";

/**
 * One text by several hands. Browser and server use the same few functions, so that what merges here merges there.
 * Letters keep a place of their own: edits may come in any order and more than once, and the text is the same.
 */
const name = "notes";

/** Nothing was written yet. */
export const nothingWritten: Uint8Array = Y.encodeStateAsUpdate(new Y.Doc());

export const textOf = (doc: Y.Doc): Y.Text => doc.getText(name);

/** What was sent is no edit of a plain text. */
export class NoPlainText extends Error {}

/** Something has to come before this: edits this side never had. */
export class SomethingBefore extends Error {}

/** Text with marks, pictures or another text hidden beside it is not ours, and can't be checked. */
const assertPlain = (doc: Y.Doc): void => {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new SomethingBefore();
  const others = [...doc.share.keys()].filter((key) => key !== name);
  const parts = textOf(doc).toDelta() as { insert?: unknown; attributes?: unknown }[];
  if (others.length > 0 || parts.some(({ insert, attributes }) => typeof insert !== "string" || attributes))
    throw new NoPlainText();
};

const docOf = (state: Uint8Array): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
};

export type Merged = {
  readonly state: Uint8Array;
  readonly text: string;
  /** Where this side stands: the other sends what is beyond it. */
  readonly vector: Uint8Array;
};

/** @throws {NoPlainText} @throws {SomethingBefore} */
export const mergeEdits = (state: Uint8Array, update: Uint8Array): Merged => {
  const doc = docOf(state);
  try {
    textOf(doc);
    Y.applyUpdate(doc, update);
  } catch {
    throw new NoPlainText();
  }
  assertPlain(doc);
  return { state: Y.encodeStateAsUpdate(doc), text: textOf(doc).toString(), vector: Y.encodeStateVector(doc) };
};

/** What the other side lacks, and where this side stands. */
export const lackingAt = (state: Uint8Array, vector: Uint8Array): { update: Uint8Array; vector: Uint8Array } => {
  const doc = docOf(state);
  try {
    return { update: Y.encodeStateAsUpdate(doc, vector), vector: Y.encodeStateVector(doc) };
  } catch {
    throw new NoPlainText();
  }
};

import type { Session } from "./session.ts";

/** An answer that is a file to keep, such as "kopieer voor eigen dossier". Never kept by us, never cached. */
export class File {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Buffer;
  /** Shown in the browser instead of saved. */
  readonly inline: boolean;
  /** What the file was made from: the door finds the people in it, and each can read that a copy was made. */
  readonly madeFrom: unknown;

  constructor({
    name,
    mediaType,
    content,
    inline = false,
    madeFrom,
  }: {
    name: string;
    mediaType: string;
    content: string | Buffer;
    inline?: boolean;
    madeFrom?: unknown;
  }) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content;
    this.inline = inline;
    this.madeFrom = madeFrom;
  }
}

export const isFile = (answer: unknown): answer is File => answer instanceof File;

/** Reads on where the last piece ended; a null cursor ends it. */
export type NextPiece = (
  session: Session,
  cursor: string | undefined,
) => Promise<{ readonly text: string; readonly cursor: string | null }>;

/**
 * A long list to take along, sent while it is read. Each piece has a short transaction of its own with the key of who
 * asked, so that what is no longer theirs to see is not in the next piece. Never about people: the door cannot count
 * them in what it has not read yet.
 */
export class Pieces {
  readonly name: string;
  readonly mediaType: string;
  readonly next: NextPiece;

  constructor({ name, mediaType, next }: { name: string; mediaType: string; next: NextPiece }) {
    this.name = name;
    this.mediaType = mediaType;
    this.next = next;
  }
}

export const isPieces = (answer: unknown): answer is Pieces => answer instanceof Pieces;

/** The pieces as they come, ready to send. */
export class Sending {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: AsyncIterable<string>;

  constructor(name: string, mediaType: string, pieces: AsyncIterable<string>) {
    this.name = name;
    this.mediaType = mediaType;
    this.pieces = pieces;
  }
}

export const isSending = (answer: unknown): answer is Sending => answer instanceof Sending;

/** An answer that sends the browser on, for the way to and from an organisation's own log-in. */
export class Redirect {
  readonly to: string;

  constructor(to: string) {
    this.to = to;
  }
}

export const isRedirect = (answer: unknown): answer is Redirect => answer instanceof Redirect;

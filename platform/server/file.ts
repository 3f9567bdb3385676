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

/** An answer that sends the browser on, for the way to and from an organisation's own log-in. */
export class Redirect {
  readonly to: string;

  constructor(to: string) {
    this.to = to;
  }
}

export const isRedirect = (answer: unknown): answer is Redirect => answer instanceof Redirect;

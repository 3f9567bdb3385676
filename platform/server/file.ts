/** An answer that is a file to keep, such as "kopieer voor eigen dossier". Never kept by us, never cached. */
export class File {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Buffer;
  /** Shown in the browser instead of saved. */
  readonly inline: boolean;

  constructor({
    name,
    mediaType,
    content,
    inline = false,
  }: {
    name: string;
    mediaType: string;
    content: string | Buffer;
    inline?: boolean;
  }) {
    this.name = name;
    this.mediaType = mediaType;
    this.content = content;
    this.inline = inline;
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

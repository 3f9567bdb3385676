/** A stretch of text; `strong` stands out in weight, so that it also does in black and white. */
export type Text = string | readonly (string | { readonly strong: string })[];

/** One thing on a paper. What a reader hears is the same order and the same words as what one sees. */
export type Block =
  /** Level 1 is the title, which `print` sets itself. */
  | { readonly is: "heading"; readonly level: 2 | 3; readonly text: string }
  /** A blank line in the text begins a new paragraph, a single line break a new line. */
  | { readonly is: "paragraph"; readonly text: Text; readonly tone?: "quiet" }
  /** What someone asked, or what the reader must not miss: with a bar beside it. */
  | { readonly is: "quote"; readonly text: string }
  /** What someone wrote, and in small who that was, on the same page. */
  | { readonly is: "writing"; readonly text: string; readonly by: string }
  | { readonly is: "list"; readonly items: readonly Text[] }
  /** Short facts with a word before each, such as the day and the place. Empty facts are left out. */
  | { readonly is: "facts"; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly is: "table";
      readonly columns: readonly { readonly title: string; readonly share: number }[];
      readonly rows: readonly (readonly string[])[];
    }
  /** What follows starts on a page of its own. */
  | { readonly is: "new-page" };

/** @property colour as #rrggbb, dark enough to read on white: at least 4.5 to 1 */
export type Letterhead = { readonly name: string; readonly colour: string };

export type Paper = {
  /**
   * Title of the document: the first heading, and the only thing said about it in the file's properties.
   * Never a name of a person: properties are shown in lists of files and travel along unseen.
   */
  readonly title: string;
  /** What stands above it all on the paper, where that is not the title: a name may stand there. */
  readonly heading?: string;
  /** What the paper belongs to, above the title. */
  readonly above?: string;
  /** Under whose name and in whose colour it goes out; absent: our own. Nothing is told by the colour alone. */
  readonly letterhead?: Letterhead;
  /** One line at the foot of every page. */
  readonly foot: string;
  /** The moment it was made. The same paper of the same moment is the same file, byte for byte. */
  readonly madeAt: Date;
  readonly blocks: readonly Block[];
};

/** What a screen needs to know about a refusal or failure (RFC 9457); platform/browser throws exactly this. */
export type ProblemShape = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly fieldErrors: readonly { readonly pointer: string; readonly message: string }[];
};

/** Said by the field that is wrong; `name` is the name of that field. */
export type FieldError = { readonly name: string; readonly message: string };

/** Where the field with this name stands on the page; the error summary links to it. */
export const fieldId = (name: string): string => `veld-${name}`;

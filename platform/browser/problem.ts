import { z } from "zod";

const ProblemDocument = z.looseObject({
  code: z.string().default("platform/unknown"),
  title: z.string().default("Er ging iets mis"),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).default([]),
});

type ProblemParts = {
  status: number;
  code: string;
  title: string;
  detail?: string | undefined;
  fieldErrors?: readonly { pointer: string; message: string }[] | undefined;
  body?: Readonly<Record<string, unknown>> | undefined;
};

/** A refusal or failure as the server told it (RFC 9457), or as we tell it when no answer came. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly fieldErrors: readonly { readonly pointer: string; readonly message: string }[];
  /** The whole document, for what only one screen needs, such as both versions of a refused edit. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor({ status, code, title, detail, fieldErrors = [], body = {} }: ProblemParts) {
    super(title);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.fieldErrors = fieldErrors;
    this.body = body;
  }
}

/** Reads the problem from an answer that is not ok, whatever stands in it. */
export const problemFrom = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => ({}));
  const parsed = ProblemDocument.safeParse(body);
  const document = parsed.success ? parsed.data : ProblemDocument.parse({});
  const { code, title, detail, errors } = document;
  return new Problem({ status: response.status, code, title, detail, fieldErrors: errors, body: document });
};

export const unreachable = (): Problem =>
  new Problem({
    status: 0,
    code: "network/unreachable",
    title: "Geen verbinding",
    detail: "Vliegwiel is nu niet te bereiken. Controleer de verbinding en probeer het opnieuw.",
  });

export const unreadable = (): Problem =>
  new Problem({
    status: 0,
    code: "platform/unreadable-answer",
    title: "Het antwoord klopt niet",
    detail: "Deze pagina is ouder dan de server. Laad de pagina opnieuw.",
  });

/** Anything thrown, as a problem a screen can show. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem
    ? thrown
    : new Problem({ status: 0, code: "platform/unknown", title: "Er ging iets mis in deze pagina" });

/** The server's pointers as the names of fields in a form. */
export const fieldErrorsOf = (problem: Problem | undefined): { name: string; message: string }[] =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: pointer.replace(/^\//, "").replaceAll("/", "."),
    message,
  }));
/** Field errors are shown beside their fields; what is left is said above the button. */
export const wholeProblem = (problem: Problem | undefined): Problem | undefined =>
  problem && problem.fieldErrors.length === 0 ? problem : undefined;

import type { z } from "zod";

/** What stands in the way of reading a message: where (JSON pointer) and why, in Dutch. */
export interface MessageProblem {
  readonly pointer: string;
  readonly message: string;
}

export type Read<T> = { readonly read: T } | { readonly problems: readonly MessageProblem[] };

const worded = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "invalid_type")
    return issue.input === undefined ? "Dit ontbreekt." : "Dit is niet het juiste soort gegeven.";
  return issue.message;
};

/** @returns the message, or every place where it is not one */
export const read = <T extends z.ZodType>(shape: T, value: unknown): Read<z.output<T>> => {
  const found = shape.safeParse(value, { reportInput: true });
  if (found.success) return { read: found.data };
  return {
    problems: found.error.issues.map((issue) => ({
      pointer: issue.path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
      message: worded(issue),
    })),
  };
};

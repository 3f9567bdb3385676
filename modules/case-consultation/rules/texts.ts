import { Invalid } from "../../../platform/shared/errors.ts";
import { dayOf } from "./days.ts";

type Shape = {
  safeParse: (value: unknown) => {
    success: boolean;
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
  };
};

/** @throws {Invalid} with a sentence beside each field that is still empty */
export const assertComplete = (shape: Shape, value: unknown): void => {
  const { error } = shape.safeParse(value);
  if (error)
    throw new Invalid(
      error.issues.map(({ path, message }) => ({ pointer: `/${path.map(String).join("/")}`, message })),
    );
};

/** @throws {Invalid} for a day that has yet to come */
export const assertPast = (days: Readonly<Record<string, string | null>>, now: Date): void => {
  const ahead = Object.entries(days).filter(([, day]) => day !== null && day > dayOf(now));
  if (ahead.length > 0)
    throw new Invalid(ahead.map(([name]) => ({ pointer: `/${name}`, message: "Deze dag moet nog komen." })));
};

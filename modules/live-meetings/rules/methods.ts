import { methods } from "../data/methods.ts";
import { UnknownMethod, UnknownStep } from "../errors.ts";

type Method = (typeof methods)[number];

/** The way every meeting begins, until the chair chooses another. */
export const firstMethod = methods[0]?.key ?? "";

/** @throws {UnknownMethod} */
const methodCalled = (key: string): Method => {
  const found = methods.find((method) => method.key === key);
  if (!found) throw new UnknownMethod();
  return found;
};

/** How many seconds a step takes. @throws {UnknownStep} */
export const secondsOf = (method: string, step: number): number => {
  const found = methodCalled(method).steps[step - 1];
  if (!found) throw new UnknownStep();
  return found.minutes * 60;
};

/** To choose from, with how long each takes. */
export const allMethods = () =>
  methods.map(({ key, title, about, steps }) => ({
    key,
    title,
    about,
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
  }));

/** The steps as the group reads them. */
export const forGroup = (key: string) => {
  const { title, steps } = methodCalled(key);
  return { key, title, steps: steps.map(({ title: step, what, minutes }) => ({ title: step, what, minutes })) };
};

/** One step as the person concerned reads it. */
export const stepForPerson = (key: string, step: number) => {
  const found = methodCalled(key).steps[step - 1];
  return { title: found?.title ?? "", what: found?.forPerson ?? "" };
};

/** One step as everyone in the room reads it. */
export const stepOnWall = (key: string, step: number) => {
  const { steps } = methodCalled(key);
  const found = steps[step - 1];
  return { title: found?.title ?? "", what: found?.what ?? "", number: step, of: steps.length };
};

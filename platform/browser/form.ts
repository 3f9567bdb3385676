import { zodResolver } from "@hookform/resolvers/zod";
import { type DefaultValues, type FieldErrors, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";
import { asProblem, type Problem } from "./problem.ts";

const messages = (errors: FieldErrors, prefix = ""): { name: string; message: string }[] =>
  Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === "root") return [];
    const name = `${prefix}${key}`;
    if (typeof error.message === "string" && error.message) return [{ name, message: error.message }];
    return typeof error === "object" && !("type" in error && typeof error.type === "string")
      ? messages(error as FieldErrors, `${name}.`)
      : [];
  });

/** "/agreements/0/what" in the server's words is "agreements.0.what" in the form's. */
const fieldOf = (pointer: string): string => pointer.replace(/^\//, "").replaceAll("/", ".");

type ContractForm<Values extends FieldValues> = Omit<UseFormReturn<Values>, "handleSubmit"> & {
  /** For FormShell and ErrorSummary: every error with the field it belongs to. */
  fieldErrors: { name: string; message: string }[];
  /** The error of one field, for Field. */
  errorOf: (name: string) => string | undefined;
  /** What the server refused as a whole, for FormShell. */
  submitError: Problem | undefined;
  /** Checks against the contract, then sends; a refusal comes back beside the fields it is about. */
  submit: (send: (values: Values) => Promise<unknown>) => () => Promise<void>;
};

/**
 * A form with the contract's own schema: form and server refuse the same things in the same words. What was typed
 * stays, whatever the answer is.
 */
export const useContractForm = <Values extends FieldValues>(
  schema: z.ZodType<Values, Values>,
  defaultValues: DefaultValues<Values>,
): ContractForm<Values> => {
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues,
    // The summary takes focus and leads to the fields; two things fighting over focus help nobody.
    shouldFocusError: false,
    reValidateMode: "onBlur",
  });
  const { errors } = form.formState;
  const root = errors.root as { problem?: Problem } | undefined;
  const fieldErrors = messages(errors);
  const refuse = (thrown: unknown) => {
    const problem = asProblem(thrown);
    for (const { pointer, message } of problem.fieldErrors)
      form.setError(fieldOf(pointer) as never, { type: "server", message });
    form.setError("root", { type: "server", message: problem.title, problem } as never);
  };
  return {
    ...form,
    fieldErrors,
    errorOf: (name) => fieldErrors.find((error) => error.name === name)?.message,
    submitError: root?.problem,
    submit: (send) => () => form.handleSubmit((values) => send(values).then(() => undefined, refuse))(),
  };
};

type Form = Readonly<Record<string, string>>;

/** How the form is read: numbers as people write them, and what is missing said beside its question. */
type Reading = {
  readonly form: Form;
  readonly number: (name: string) => number | undefined;
  readonly numbers: (from: string, names: readonly string[]) => object;
  readonly needed: (name: string, message: string) => number;
  readonly answered: (from: string, name: string) => object;
};

/** A supplement of UWV goes beside a benefit of UWV. */
export const goesWithSupplement = (kind: string): boolean => !["", "social-assistance", "ioaw"].includes(kind);

/** One benefit as the contract asks it, with only what the law asks about that one. */
export const benefitOf = ({ form, number, numbers, needed, answered }: Reading, at: string): object => {
  const kind = form[`${at}.kind`] ?? "";
  const wage =
    goesWithSupplement(kind) && kind !== "wajong"
      ? { monthlyWage: needed(`${at}.monthlyWage`, "Vul het maandloon in. Het staat in de brief van UWV.") }
      : {};
  const phase = form[`${at}.phase`] ?? "";
  if (kind === "social-assistance")
    return {
      kind,
      exemption: {
        kind: form[`${at}.exemption.kind`] ?? "none",
        ...numbers(`${at}.exemption`, ["monthsUsed"]),
        ...answered(`${at}.exemption`, "limitedHours"),
        ...answered(`${at}.exemption`, "extended"),
      },
    };
  if (kind === "wga")
    return {
      kind,
      ...wage,
      phase,
      disability: form[`${at}.disability`] ?? "",
      ...numbers(at, ["earningCapacity", "monthsLeft"]),
    };
  if (kind === "ww") return { kind, ...wage, phase, ...numbers(at, ["monthsLeft"]) };
  if (kind === "wajong")
    return {
      kind,
      noCapacity: form[`${at}.noCapacity`] === "true",
      ...(form[`${at}.wageDispensation.wageValue`]
        ? { wageDispensation: { wageValue: number(`${at}.wageDispensation.wageValue`) ?? 1 } }
        : {}),
    };
  if (kind === "wao")
    return {
      kind,
      ...wage,
      disabilityClass: form[`${at}.disabilityClass`] ?? "",
      comparableWage: needed(
        `${at}.comparableWage`,
        "Vul in wat iemand nu zou verdienen in het oude werk. Vraag het bij UWV.",
      ),
    };
  if (kind === "ioaw") {
    const exemption = form[`${at}.exemption.kind`];
    return {
      kind,
      base: needed(`${at}.base`, "Vul de grondslag in. Die staat in de beslissing van de gemeente."),
      ...(exemption
        ? {
            exemption: {
              kind: exemption,
              ...numbers(`${at}.exemption`, ["monthsUsed"]),
              ...answered(`${at}.exemption`, "extended"),
            },
          }
        : {}),
    };
  }
  return { kind, ...wage, ...(kind === "zw" ? numbers(at, ["percentage"]) : {}) };
};

import { RadioGroup } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { EmployerNamed, useStill } from "../../vacancies/ui/parts/index.ts";
import { offersOf } from "../contract.ts";
import { hoursInWords } from "./wording.ts";

type Typed = { readonly employerId: string | null; readonly employerName: string; readonly offerId: string | null };
type Chosen = { readonly title: string; readonly hours: string };
type EmployerAndOfferProps = {
  readonly typed: Typed;
  readonly put: (changed: Partial<Typed>) => void;
  readonly errorOf: (name: string) => string | undefined;
  /** The work and its hours, as they stand with the vacancy. */
  readonly onChosen?: (chosen: Chosen) => void;
};

/** With whom, and which of their vacancies or possibilities it is about: what stands there is not typed again. */
export function EmployerAndOffer({ typed, put, errorOf, onChosen }: EmployerAndOfferProps) {
  const { employerId, offerId } = typed;
  const employerName = useStill(typed.employerName.trim()).slice(0, 120);
  const { data } = useEndpoint(
    offersOf,
    { employerName, ...(employerId && { employerId }), ...(offerId && { offerId }) },
    { enabled: employerName.length >= 2 },
  );
  const found = employerName.length >= 2 ? (data?.items ?? []) : [];
  return (
    <>
      <EmployerNamed
        typed={typed}
        // Another employer: the vacancy of the one before is not theirs.
        put={(changed) =>
          put(
            "employerName" in changed && changed.employerName !== typed.employerName
              ? { ...changed, offerId: null }
              : changed,
          )
        }
        errorOf={errorOf}
      />
      {found.length > 0 && (
        <RadioGroup
          name="offerId"
          label="Gaat het om een van deze plekken?"
          hint="Dan hoef je het werk en de uren niet over te typen. Verbeteren mag."
          error={errorOf("offerId")}
          optional
          choices={[
            ...found.map(({ offerId: value, title, town, hoursFrom, hoursTo, closed }) => ({
              value,
              label: [title, town].filter(Boolean).join(", "),
              hint: [hoursFrom && between(hoursFrom, hoursTo), closed && "Deze plek is al vervuld of gesloten"]
                .filter(Boolean)
                .join(". "),
            })),
            { value: "", label: "Nee, ander werk" },
          ]}
          input={({ value }) => ({
            checked: (offerId ?? "") === value,
            onChange: () => {
              const chosen = found.find((one) => one.offerId === value);
              put({ offerId: chosen?.offerId ?? null });
              if (chosen) onChosen?.({ title: chosen.title, hours: chosen.hoursFrom ? String(chosen.hoursFrom) : "" });
            },
          })}
        />
      )}
    </>
  );
}

const between = (from: number, to: number | null): string =>
  to && to !== from ? `${from} tot ${hoursInWords(to)}` : hoursInWords(from);

import { ErrorState, Field, LoadingPart, Select } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listRegions } from "../contract.ts";

/** One of the labour market regions, by name. Asks for the list when it is shown, not before. */
export function RegionSelect({
  value,
  onChange,
  label,
  error,
}: {
  value: string;
  onChange: (code: string) => void;
  label: string;
  error: string | undefined;
}) {
  const regions = useEndpoint(listRegions, { limit: 100 });
  if (regions.problem)
    return (
      <ErrorState problem={regions.problem} kept="Wat u koos, staat er nog." onRetry={() => void regions.refetch()} />
    );
  if (!regions.data) return <LoadingPart lines={1} />;
  return (
    <Field name="regionCode" label={label} error={error}>
      {(wiring) => (
        <Select
          {...wiring}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          placeholder="Kies een regio"
          options={regions.data?.items.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        />
      )}
    </Field>
  );
}

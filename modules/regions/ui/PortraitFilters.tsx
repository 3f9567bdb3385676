import { Button, Cluster, Field, Select } from "@vliegwiel/ui-kit";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { comparePortraits } from "../contract.ts";
import { sentence } from "./wording.ts";

export type Chosen = { theme?: number; focus?: string; intervention?: string };

/** What was chosen, from the address: a filtered page can be sent to a colleague. */
export const useChosen = (): { chosen: Chosen; some: boolean } => {
  const [theme] = useFilter("thema");
  const [focus] = useFilter("begin");
  const [intervention] = useFilter("aanpak");
  const chosen = {
    ...(/^[1-8]$/.test(theme) && { theme: Number(theme) }),
    ...(focus && { focus }),
    ...(intervention && { intervention }),
  };
  return { chosen, some: Object.keys(chosen).length > 0 };
};

export function PortraitFilters() {
  const { data } = useEndpoint(comparePortraits, {});
  const [theme, setTheme] = useFilter("thema");
  const [focus, setFocus] = useFilter("begin");
  const [intervention, setIntervention] = useFilter("aanpak");
  const { some } = useChosen();
  const goTo = useGoTo();
  const fields = [
    {
      name: "thema",
      label: "Thema",
      value: theme,
      set: setTheme,
      options: (data?.themes ?? []).map(({ number, title }) => ({ value: String(number), label: title })),
    },
    {
      name: "begin",
      label: "Waar begon de regio?",
      value: focus,
      set: setFocus,
      options: (data?.focus ?? []).map(({ value, label, count }) => ({
        value,
        label: `${sentence(label)} (${count})`,
      })),
    },
    {
      name: "aanpak",
      label: "Aanpak of methode",
      value: intervention,
      set: setIntervention,
      options: (data?.interventions ?? []).map(({ value, label, count }) => ({ value, label: `${label} (${count})` })),
    },
  ];
  return (
    <search className="vw-filters vw-no-print" aria-label="Portretten kiezen">
      {fields.map(({ name, label, value, set, options }) => (
        <Field key={name} name={name} label={label} error={undefined}>
          {({ "aria-required": _required, ...control }) => (
            <Select
              {...control}
              value={value}
              onChange={(event) => set(event.target.value)}
              placeholder="Alles"
              options={options}
            />
          )}
        </Field>
      ))}
      {some && (
        <Cluster>
          <Button kind="subtle" onClick={() => goTo(window.location.pathname, { replace: true })}>
            Alles weer tonen
          </Button>
        </Cluster>
      )}
    </search>
  );
}

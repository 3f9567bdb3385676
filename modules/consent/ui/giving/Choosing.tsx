import { CheckboxGroup, Field, RadioGroup, Select, Stack, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import {
  type Category,
  categories,
  categoryWords,
  type PossibleReceiver,
  type Purpose,
  purposes,
  purposeWords,
  type ReceiverInWords,
  type ReceiverTask,
  taskWords,
} from "../../contract.ts";

/** What was chosen so far; a receiver by its key, with one named professional or everyone of that task. */
export type Chosen = {
  readonly purpose: Purpose | "";
  readonly categories: readonly Category[];
  readonly receivers: readonly { readonly key: string; readonly membershipId: string | null }[];
};
export const nothingChosen: Chosen = { purpose: "", categories: [], receivers: [] };
export const keyOf = ({ organisationId, task }: { organisationId: string; task: string }): string =>
  `${organisationId}.${task}`;

type Part = { chosen: Chosen; onChange: (next: Chosen) => void; error: string | undefined };

export function ChoosePurpose({ chosen, onChange, error }: Part) {
  return (
    <RadioGroup
      name="purpose"
      label="Waarvoor"
      error={error}
      choices={purposeWords.map((value) => ({ value, label: purposes[value].title, hint: purposes[value].meaning }))}
      input={({ value }) => ({
        checked: chosen.purpose === value,
        onChange: () => onChange({ ...chosen, purpose: purposeWords.find((each) => each === value) ?? "" }),
      })}
    />
  );
}

export function ChooseCategories({ chosen, onChange, error }: Part) {
  const toggle = (word: string, on: boolean) => {
    const category = categoryWords.find((each) => each === word);
    if (category)
      onChange({
        ...chosen,
        categories: categoryWords.filter((each) => (each === category ? on : chosen.categories.includes(each))),
      });
  };
  return (
    <CheckboxGroup
      name="categories"
      label="Welke gegevens"
      hint="Kies alleen wat nodig is. Meer kan later altijd nog."
      error={error}
      choices={categoryWords.map((value) => ({
        value,
        label: categories[value].title,
        hint: categories[value].meaning,
      }))}
      input={({ value }) => ({
        checked: chosen.categories.some((each) => each === value),
        onChange: (event) => toggle(value, event.currentTarget.checked),
      })}
    />
  );
}

type ReceiversPart = Part & { receivers: readonly PossibleReceiver[] };

export function ChooseReceivers({ chosen, onChange, error, receivers }: ReceiversPart) {
  const [filter, setFilter] = useState("");
  const isChosen = (key: string) => chosen.receivers.some((each) => each.key === key);
  const wanted = receivers.filter(
    (each) => isChosen(keyOf(each)) || each.organisation.toLowerCase().includes(filter.trim().toLowerCase()),
  );
  const toggle = (key: string, on: boolean) =>
    onChange({
      ...chosen,
      receivers: [...chosen.receivers.filter((each) => each.key !== key), ...(on ? [{ key, membershipId: null }] : [])],
    });
  const choosePerson = (key: string, membershipId: string) =>
    onChange({
      ...chosen,
      receivers: chosen.receivers.map((each) =>
        each.key === key ? { key, membershipId: membershipId || null } : each,
      ),
    });
  return (
    <Stack gap={3}>
      {receivers.length > 8 && (
        <Field name="zoek" label="Zoek een organisatie" error={undefined} optional>
          {(wiring) => <TextInput {...wiring} value={filter} onChange={(event) => setFilter(event.target.value)} />}
        </Field>
      )}
      <CheckboxGroup
        name="receivers"
        label="Met wie"
        hint="Wie over uw uitkering beslist of controleert, staat er niet bij."
        error={error}
        choices={wanted.map((each) => ({
          value: keyOf(each),
          label: each.organisation,
          hint: `Voor ${taskWords[each.task] ?? each.task}`,
        }))}
        input={({ value }) => ({
          checked: isChosen(value),
          onChange: (event) => toggle(value, event.currentTarget.checked),
        })}
      />
      {chosen.receivers.map(({ key, membershipId }) => {
        const receiver = receivers.find((each) => keyOf(each) === key);
        return receiver ? (
          <Field
            key={key}
            name={`persoon-${key}`}
            label={`Wie bij ${receiver.organisation}, ${taskWords[receiver.task] ?? receiver.task}`}
            hint="Iedereen die daar met u werkt, of één persoon. Werkt daar nog niemand met u? Kies dan één persoon: anders ziet nog niemand iets."
            error={undefined}
          >
            {(wiring) => (
              <Select
                {...wiring}
                value={membershipId ?? ""}
                onChange={(event) => choosePerson(key, event.target.value)}
                placeholder={`Wie mij helpt bij ${taskWords[receiver.task] ?? receiver.task}`}
                options={receiver.professionals.map(({ membershipId: value, name, functionTitle }) => ({
                  value,
                  label: functionTitle ? `${name}, ${functionTitle}` : name,
                }))}
              />
            )}
          </Field>
        ) : null;
      })}
    </Stack>
  );
}

/** The chosen receivers in the words of the explanation, and as the server takes them. */
export const inWords = (chosen: Chosen, receivers: readonly PossibleReceiver[]): ReceiverInWords[] =>
  chosen.receivers.flatMap(({ key, membershipId }) => {
    const found = receivers.find((each) => keyOf(each) === key);
    if (!found) return [];
    const professional = found.professionals.find((each) => each.membershipId === membershipId)?.name ?? null;
    return [{ organisation: found.organisation, kind: found.kind, task: found.task, professional }];
  });

export const asSent = ({ receivers }: Chosen) =>
  receivers.map(({ key, membershipId }) => {
    const [organisationId = "", task = ""] = key.split(".");
    return { organisationId, task: task as ReceiverTask, membershipId };
  });

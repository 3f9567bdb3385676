import { Field, Select } from "@vliegwiel/ui-kit";
import type { z } from "zod";
import type { getAgreementChoices } from "../contract.ts";
import { byLine } from "./wording.ts";

export type Choices = z.output<typeof getAgreementChoices.output>;
type Props = { choices: Choices; value: string; onChange: (value: string) => void; error: string | undefined };

export function GroupField({ choices, value, onChange, error }: Props) {
  return (
    <Field
      name="groupId"
      label="Welke groep stelt de afspraak vast?"
      hint="De stuurgroep als het over geld of beleid gaat, anders de groep die ermee werkt."
      error={error}
    >
      {(wiring) => (
        <Select
          {...wiring}
          options={choices.groups.map((group) => ({ value: group.groupId, label: group.name }))}
          placeholder="Kies een groep"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export function OwnerField({ choices, value, onChange, error }: Props) {
  return (
    <Field
      name="ownerMembershipId"
      label="Wie is de eigenaar?"
      hint="Die houdt bij of de afspraak werkt, en brengt hem op tijd terug in de groep."
      error={error}
    >
      {(wiring) => (
        <Select
          {...wiring}
          options={choices.colleagues.map((colleague) => ({ value: colleague.membershipId, label: byLine(colleague) }))}
          placeholder="Kies een collega"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

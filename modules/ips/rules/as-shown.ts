import type { Job, Trajectory } from "../contract.ts";
import { talksBefore } from "../data/fidelity.ts";
import { firstContact } from "./first-contact.ts";

/** What is kept, with the clock of the first contact worked out for today. */
export const asShown = <Row extends Omit<Trajectory, "firstContact" | "usualTalks">>(row: Row, today: string) => ({
  ...row,
  usualTalks: talksBefore,
  firstContact: firstContact(row.phases, row.activities, today),
});

type Noted = {
  readonly employerName: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly hours: readonly { readonly hours: number }[];
  readonly kinds: readonly { readonly kind: string }[];
};
/** A job in one line: as it was last. */
export const asListed = ({ employerName, title, startsOn, endsOn, hours, kinds }: Noted): Job => ({
  employer: employerName,
  title,
  startsOn,
  endsOn,
  paid: kinds.at(-1)?.kind === "paid",
  hours: hours.at(-1)?.hours ?? null,
});

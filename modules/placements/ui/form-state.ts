import { Facts, type Interview, NewPlacement, type Placement } from "../contract.ts";
import { asNumber } from "./wording.ts";

/** As it stands in the fields: numbers and days are what was typed. */
export type Typed = {
  readonly employerId: string | null;
  readonly employerName: string;
  readonly offerId: string | null;
  readonly title: string;
  readonly tasks: string;
  readonly contractForm: string;
  readonly startsOn: string;
  readonly travelPayer: string;
  readonly travel: string;
  readonly realised: readonly { readonly role: string; readonly organisationId: string | null }[];
  readonly hours: string;
  readonly kind: string;
  readonly over: boolean;
  readonly endsOn: string;
  readonly endReason: string;
  /** The talk it comes from. */
  readonly interviewId: string | null;
};
export const nothingTyped: Typed = {
  employerId: null,
  employerName: "",
  offerId: null,
  title: "",
  tasks: "",
  contractForm: "",
  startsOn: "",
  travelPayer: "unknown",
  travel: "",
  realised: [],
  hours: "",
  kind: "",
  over: false,
  endsOn: "",
  endReason: "",
  interviewId: null,
};

/** What was written down at a talk stands there already. */
export const typedFromTalk = (
  { interviewId, employerId, employerName, offerId }: Interview,
  offer: { readonly title: string; readonly hoursFrom: number | null } | undefined,
): Typed => ({
  ...nothingTyped,
  ...{ interviewId, employerId, employerName, offerId: offer ? offerId : null },
  title: offer?.title ?? "",
  hours: offer?.hoursFrom ? String(offer.hoursFrom) : "",
});

export const typedFrom = (placement: Placement): Typed => ({
  ...nothingTyped,
  employerId: placement.employerId,
  employerName: placement.employerName,
  offerId: placement.offerId,
  title: placement.title,
  tasks: placement.tasks,
  contractForm: placement.contractForm,
  startsOn: placement.startsOn,
  travelPayer: placement.travelPayer,
  travel: placement.travelCents === null ? "" : String(placement.travelCents / 100).replace(".", ","),
  realised: placement.realised
    .filter(({ hidden }) => !hidden)
    .map(({ role, organisationId }) => ({ role, organisationId })),
});

export type FieldProblem = { readonly name: string; readonly message: string };
type Read<T> = { readonly facts: T } | { readonly problems: FieldProblem[] };
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
const problemsOf = (issues: readonly Issue[]): FieldProblem[] =>
  issues.map(({ path, message }) => ({ name: path[0] === "travelCents" ? "travel" : String(path[0] ?? ""), message }));

const lasting = (typed: Typed) => ({
  ...typed,
  travelCents: typed.travel.trim() === "" ? null : Math.round(asNumber(typed.travel) * 100),
});

/** What was typed, checked in the words of the contract; or what is not right, by field. */
export const factsFrom = (typed: Typed): Read<Facts> => {
  const found = Facts.safeParse(lasting(typed));
  return found.success ? { facts: found.data } : { problems: problemsOf(found.error.issues) };
};
export const newFrom = (typed: Typed): Read<NewPlacement> => {
  const found = NewPlacement.safeParse({
    ...lasting(typed),
    hours: asNumber(typed.hours),
    kind: typed.kind || undefined,
    endsOn: typed.over ? typed.endsOn : null,
    endReason: typed.over ? typed.endReason : null,
  });
  return found.success ? { facts: found.data } : { problems: problemsOf(found.error.issues) };
};

/** What every part of the form gets. */
export type Part = {
  readonly typed: Typed;
  readonly put: (changed: Partial<Typed>) => void;
  readonly errorOf: (name: string) => string | undefined;
};

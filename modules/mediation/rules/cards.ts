import { inShort } from "../../profiles/index.ts";
import type { Candidate, Card, Decision, Possibility } from "../contract.ts";

type Names = ReadonlyMap<string, { readonly name: string }>;
type Known = { readonly personId: string | null; readonly called: string | null };
type Row = Omit<Card, "person" | "shown" | "clock"> &
  Known & {
    readonly shown: { readonly profileId: string; readonly content: unknown } | null;
    readonly dueOn: string | null;
  };

/** Whom a card is about, for who may know. How the person wants to be called comes first. */
const personOf = ({ personId, called }: Known, names: Names): Card["person"] =>
  personId === null ? null : { personId, name: called ?? names.get(personId)?.name ?? null };

/** One proposal on the screen: with its clock, and the version without a name in one line. */
export const toCard = (row: Row, names: Names, clock: (day: string | null) => Card["clock"]): Card => ({
  proposalId: row.proposalId,
  role: row.role,
  state: row.state,
  how: row.how,
  person: personOf(row, names),
  shown: row.shown && { profileId: row.shown.profileId, ...inShort(row.shown.content) },
  by: row.by,
  owner: row.owner,
  madeOn: row.madeOn,
  clock: clock(row.dueOn),
  answeredOn: row.answeredOn,
  reason: row.reason,
  reviewOn: row.reviewOn,
});

type OnTable = Omit<Candidate, "person" | "work" | "hours"> & Known & { readonly content: unknown };
export const toCandidate = ({ content, personId, called, ...row }: OnTable, names: Names): Candidate => ({
  ...row,
  person: personOf({ personId, called }, names),
  ...(content ? inShort(content) : { work: "", hours: "" }),
});

type About = { readonly candidateId: string | null; readonly offerId: string | null };
/** What was agreed is about a person or a possibility on the board, or about neither. */
export const aboutOf = (
  { candidateId, offerId }: About,
  candidates: readonly Candidate[],
  possibilities: readonly Possibility[],
): string => {
  const who = candidates.find((one) => one.candidateId === candidateId);
  const offer = possibilities.find((one) => one.offerId === offerId);
  return [
    who && (who.person?.name ?? `Kandidaat: ${who.work || "werk nog niet ingevuld"}`),
    offer && `Plek: ${offer.title}, ${offer.employerName}`,
  ]
    .filter(Boolean)
    .join(". ");
};

/** What was agreed is to introduce somebody the reader knows: then a proposal can begin with it. */
export const toPropose = (
  kind: Decision["kind"],
  { candidateId, offerId }: About,
  candidates: readonly Candidate[],
): Decision["propose"] => {
  const who = candidates.find((one) => one.candidateId === candidateId)?.person;
  return kind === "introduce" && who ? { personId: who.personId, offerId } : null;
};

/**
 * What the law and the person say, written down once more, in the plainest way there is: lists of facts and one
 * question. It shares nothing with the database; where the two differ, one of them is wrong.
 */
export type Moment = number;
type Window = { readonly from: Moment; until: Moment };

export type Member = Window & {
  readonly id: string;
  readonly account: string;
  readonly organisation: string;
  readonly kind: string;
  readonly task: string;
};
export type Facts = {
  readonly members: Member[];
  readonly regionOf: Map<string, string>;
  readonly substitutions: (Window & { readonly absent: string; readonly substitute: string })[];
  readonly involvements: (Window & {
    readonly id: string;
    readonly person: string;
    readonly member: string;
    readonly how: string;
  })[];
  readonly records: { readonly person: string; readonly organisation: string; open: boolean }[];
  readonly bases: (Window & {
    readonly id: string;
    readonly region: string;
    readonly purpose: string;
    readonly kind: string;
    readonly health: boolean;
  })[];
  readonly permissions: (Window & {
    readonly id: string;
    readonly person: string;
    readonly purpose: string;
    readonly categories: readonly string[];
    readonly receivers: readonly {
      readonly organisation: string;
      readonly task: string;
      readonly member: string | null;
    }[];
    withdrawn: boolean;
  })[];
  readonly shutOut: { readonly id: string; readonly person: string; readonly account: string; ended: boolean }[];
  readonly steppedOut: { readonly person: string; readonly account: string }[];
  readonly emergencies: (Window & { readonly person: string; readonly member: string })[];
};

export const categories = [
  "contact",
  "work-profile",
  "abilities",
  "benefit",
  "plan",
  "progress",
  "crisis",
  "care-link",
] as const;
const aboutHealth = ["abilities", "crisis", "care-link"];
const closedToIncome = ["benefit", "progress", "crisis", "care-link"];
const decidesOnBenefit = (task: string) => task === "inkomen" || task === "handhaving";
const government = ["gemeente", "uwv", "wsp"];

const holds = ({ from, until }: Window, t: Moment) => from <= t && t < until;

/** May this member, at this moment, see what `author` wrote about this person in this category? */
export const maySee = (
  facts: Facts,
  member: Member,
  person: string,
  category: string,
  author: string,
  t: Moment,
): boolean => {
  if (!holds(member, t)) return false;
  const secondRole = facts.members.some(
    (m) => m.account === member.account && decidesOnBenefit(m.task) && m.task !== member.task && holds(m, t),
  );
  if (secondRole) return false;
  if (facts.shutOut.some((s) => s.person === person && s.account === member.account && !s.ended)) return false;
  if (facts.steppedOut.some((s) => s.person === person && s.account === member.account)) return false;
  return ownWork() || permitted() || emergency();

  function involved(hows: readonly string[]): boolean {
    return facts.involvements.some((i) => {
      if (i.person !== person || !hows.includes(i.how) || !holds(i, t)) return false;
      const worker = facts.members.find((m) => m.id === i.member);
      if (!worker || !holds(worker, t)) return false;
      return (
        worker.id === member.id ||
        facts.substitutions.some((s) => s.absent === worker.id && s.substitute === member.id && holds(s, t))
      );
    });
  }

  function ownWork(): boolean {
    return (
      category !== "care-link" &&
      author === member.organisation &&
      !decidesOnBenefit(member.task) &&
      facts.records.some((r) => r.person === person && r.organisation === member.organisation && r.open) &&
      involved(["registered", "assigned"])
    );
  }

  function permitted(): boolean {
    if (member.task === "handhaving") return false;
    if (member.task === "inkomen" && closedToIncome.includes(category)) return false;
    return facts.permissions.some((p) => {
      if (p.person !== person || p.withdrawn || !holds(p, t) || !p.categories.includes(category)) return false;
      const basis = facts.bases.some(
        (b) =>
          b.region === facts.regionOf.get(person) &&
          b.purpose === p.purpose &&
          b.kind === member.kind &&
          holds(b, t) &&
          (b.health || !aboutHealth.includes(category)),
      );
      return (
        basis &&
        p.receivers.some(
          (r) =>
            r.organisation === member.organisation &&
            r.task === member.task &&
            (r.member === member.id || (r.member === null && involved(["registered", "assigned", "seat"]))),
        )
      );
    });
  }

  function emergency(): boolean {
    return (
      ["contact", "crisis"].includes(category) &&
      !government.includes(member.kind) &&
      !decidesOnBenefit(member.task) &&
      facts.emergencies.some((e) => e.person === person && e.member === member.id && holds(e, t))
    );
  }
};

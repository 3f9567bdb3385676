import type { Episode, Path } from "../contract.ts";

type Standing = Path["now"][number]["where"];

const worksOn = (one: Episode, day: string, paid: boolean): boolean =>
  one.workKnown &&
  one.jobs.some(({ kinds }) =>
    kinds.some(
      ({ kind, from, until }) => (kind === "paid") === paid && from <= day && (until === null || until >= day),
    ),
  );

/** Where someone is today: in one place, and work comes before the rest. */
const standing = (one: Episode, today: string): Standing => {
  if (worksOn(one, today, true)) return "paid";
  if (worksOn(one, today, false)) return "unpaid";
  if (one.closedOn !== null && one.closedOn <= today) return "stopped";
  return one.workKnown ? "searching" : "unknown";
};
const order: readonly Standing[] = ["paid", "unpaid", "searching", "stopped", "unknown"];

/** The way to work as counts: how far people came, and where they are today. */
export const pathOf = (episodes: readonly Episode[], today: string): Path => ({
  candidates: episodes.length,
  spoke: episodes.filter(({ activities }) => activities.some(({ kind, inPerson }) => kind === "employer" && inPerson))
    .length,
  started: episodes.filter(
    ({ workKnown, jobs, referredOn }) =>
      workKnown && jobs.some((job) => job.startsOn >= referredOn && job.startsOn <= today),
  ).length,
  now: order.map((where) => ({ where, count: episodes.filter((one) => standing(one, today) === where).length })),
});

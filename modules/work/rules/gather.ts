import type { WorkCase, WorkItem } from "../contract.ts";

type Waiting = {
  readonly kind: WorkItem["kind"];
  readonly id: string;
  readonly what: string;
  readonly dueOn: string | null;
  readonly caseId: string;
  readonly title: string;
  readonly groupName: string;
  readonly seen: boolean;
  readonly personId: string | null;
};

/** Within this many working days a promise shows up; what is later stands under "Later". */
const soon = 10;

const asksSomething = ({ kind, workingDays }: WorkItem): boolean => {
  if (["accept", "draft", "sharpen", "direct", "decide"].includes(kind)) return true;
  if (kind === "brought") return false;
  return workingDays !== null && (kind === "look-back" ? workingDays <= 0 : workingDays <= soon);
};

const urgency = ({ items }: WorkCase): number => Math.min(...items.map((item) => item.workingDays ?? soon));

/**
 * Gathers what waits at what it is about, most urgent first. A case goes to "later" as a whole when nothing in it
 * asks something now, so that one case is never in two places.
 */
export const gather = (
  rows: readonly Waiting[],
  names: ReadonlyMap<string, { name: string }>,
  workingDaysTo: (day: string) => number | null,
): { waits: WorkCase[]; later: WorkCase[] } => {
  const cases = new Map<string, WorkCase>();
  for (const { caseId, title, groupName, seen, personId, kind, id, what, dueOn } of rows) {
    // Of a case one does not see, each promise is a thing of its own, with a page of its own.
    const at = seen || kind === "decide" ? caseId : id;
    const found = cases.get(at) ?? {
      caseId,
      title,
      groupName,
      seen,
      person: personId === null ? null : { personId, name: names.get(personId)?.name ?? null },
      items: [],
    };
    found.items.push({ kind, id, what, dueOn, workingDays: dueOn === null ? null : workingDaysTo(dueOn) });
    cases.set(at, found);
  }
  const all = [...cases.values()].sort((a, b) => urgency(a) - urgency(b));
  return {
    waits: all.filter(({ items }) => items.some(asksSomething)),
    later: all.filter(({ items }) => !items.some(asksSomething)),
  };
};

/** A way of working that helps people towards work, as regions described it between 2016 and 2020. */
export type Intervention = {
  readonly id: string;
  readonly name: string;
  readonly alsoCalled?: readonly string[];
  readonly kind:
    | "trajectory"
    | "support"
    | "lead"
    | "advice"
    | "talk"
    | "online"
    | "activity"
    | "fitting-work"
    | "aid"
    | "method"
    | "care"
    | "standard"
    | "stigma"
    | "training"
    | "meeting"
    | "scheme";
  readonly aim: string;
  /** In the words of the source: EPA, CMD, "breed" (everyone), or who else it is for. */
  readonly targetGroups: readonly string[];
  readonly deliveredBy: string;
  /** What makes it what it is; of IPS these are the nine elements. */
  readonly elements?: readonly string[];
  readonly duration?: string;
  /** What the sources say about how well it works; absent when they say nothing. */
  readonly evidence?: string;
  readonly preconditions?: readonly string[];
  readonly note?: string;
  readonly sources: readonly string[];
};

import { jobs as retention } from "../../modules/consent/jobs/retention.ts";
import type { Job } from "../../platform/server/job.ts";

/** Every job of the house, collected. Composition only: a module with jobs is one line. */
export const jobs: readonly Job[] = [...retention];

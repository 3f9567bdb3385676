import { jobs as aftercare } from "../../modules/aftercare/jobs.ts";
import { jobs as audit } from "../../modules/audit/jobs.ts";
import { jobs as cases } from "../../modules/case-consultation/jobs.ts";
import { jobs as retention } from "../../modules/consent/jobs/retention.ts";
import { jobs as permissions } from "../../modules/consent/jobs.ts";
import { jobs as continuity } from "../../modules/continuity/jobs.ts";
import { jobs as counselling } from "../../modules/counselling/jobs.ts";
import { jobs as employerEvents } from "../../modules/employer-events/jobs.ts";
import { jobs as employers } from "../../modules/employers/jobs.ts";
import { jobs as identity } from "../../modules/identity/jobs.ts";
import { jobs as ips } from "../../modules/ips/jobs.ts";
import { jobs as lessons } from "../../modules/lessons/jobs.ts";
import { jobs as liveMeetings } from "../../modules/live-meetings/jobs.ts";
import { jobs as matching } from "../../modules/matching/jobs.ts";
import { jobs as mediation } from "../../modules/mediation/jobs.ts";
import { jobs as notifications } from "../../modules/notifications/jobs.ts";
import { jobs as placements } from "../../modules/placements/jobs.ts";
import { jobs as profiles } from "../../modules/profiles/jobs.ts";
import { jobs as rereading } from "../../modules/rereading/jobs.ts";
import { jobs as vacancies } from "../../modules/vacancies/jobs.ts";
import type { Job } from "../../platform/server/job.ts";
import { jobs as streams } from "../../platform/server/streams-job.ts";

/** Every job of the house, collected. Composition only: a module with jobs is one line. */
export const jobs: readonly Job[] = [
  // A line each, so that two who add one do not meet.
  ...permissions,
  ...audit,
  ...retention,
  ...cases,
  ...identity,
  ...streams,
  ...notifications,
  ...liveMeetings,
  ...lessons,
  ...continuity,
  ...counselling,
  ...employers,
  ...employerEvents,
  ...placements,
  ...ips,
  ...profiles,
  ...mediation,
  ...rereading,
  ...vacancies,
  ...aftercare,
  ...matching,
];

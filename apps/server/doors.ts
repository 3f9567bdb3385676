import { doors as aftercare } from "../../modules/aftercare/api.ts";
import { doors as audit } from "../../modules/audit/api.ts";
import { doors as benefits } from "../../modules/benefits/api.ts";
import { doors as candidates } from "../../modules/candidates/api.ts";
import { doors as caseConsultation } from "../../modules/case-consultation/api.ts";
import { doors as regionSetup } from "../../modules/consent/api/setup.ts";
import { doors as consent } from "../../modules/consent/api.ts";
import { doors as continuity } from "../../modules/continuity/api.ts";
import { doors as counselling } from "../../modules/counselling/api.ts";
import { doors as employerEvents } from "../../modules/employer-events/api.ts";
import { doors as employers } from "../../modules/employers/api.ts";
import { doors as identity } from "../../modules/identity/api.ts";
import { doors as instruments } from "../../modules/instruments/api.ts";
import { doors as ips } from "../../modules/ips/api.ts";
import { doors as lessons } from "../../modules/lessons/api.ts";
import { doors as liveMeetings } from "../../modules/live-meetings/api.ts";
import { doors as matching } from "../../modules/matching/api.ts";
import { doors as mediation } from "../../modules/mediation/api.ts";
import { doors as notifications } from "../../modules/notifications/api.ts";
import { doors as organisations } from "../../modules/organisations/api.ts";
import { doors as papers } from "../../modules/papers/api.ts";
import { doors as placements } from "../../modules/placements/api.ts";
import { doors as profiles } from "../../modules/profiles/api.ts";
import { doors as regions } from "../../modules/regions/api.ts";
import { doors as vacancies } from "../../modules/vacancies/api.ts";
import { doors as work } from "../../modules/work/api.ts";
import type { Door } from "../../platform/server/door.ts";

/** Every door of the house, collected. Composition only: adding a module is one line. */
export const doors: readonly Door[] = [
  ...consent,
  ...candidates,
  ...audit,
  ...identity,
  ...organisations,
  ...regionSetup,
  ...regions,
  ...notifications,
  ...caseConsultation,
  ...papers,
  ...liveMeetings,
  ...lessons,
  ...continuity,
  ...instruments,
  ...benefits,
  ...counselling,
  ...employers,
  ...employerEvents,
  ...placements,
  ...ips,
  ...mediation,
  ...profiles,
  ...vacancies,
  ...matching,
  ...work,
  ...aftercare,
];

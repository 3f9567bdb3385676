import { routes as aftercare } from "../../modules/aftercare/ui/index.ts";
import { routes as audit } from "../../modules/audit/ui/index.ts";
import { routes as benefits } from "../../modules/benefits/ui/index.ts";
import { routes as candidates } from "../../modules/candidates/ui/index.ts";
import { routes as caseConsultation } from "../../modules/case-consultation/ui/index.ts";
import { routes as consent } from "../../modules/consent/ui/index.ts";
import { routes as regionSetup } from "../../modules/consent/ui/setup/index.ts";
import { routes as continuity } from "../../modules/continuity/ui/index.ts";
import { routes as counselling } from "../../modules/counselling/ui/index.ts";
import { routes as employerEvents } from "../../modules/employer-events/ui/index.ts";
import { routes as employers } from "../../modules/employers/ui/index.ts";
import { routes as forEmployers } from "../../modules/for-employers/ui/index.ts";
import { routes as identity } from "../../modules/identity/ui/index.ts";
import { routes as instruments } from "../../modules/instruments/ui/index.ts";
import { routes as ips } from "../../modules/ips/ui/index.ts";
import { routes as lessons } from "../../modules/lessons/ui/index.ts";
import { routes as liveMeetings } from "../../modules/live-meetings/ui/index.ts";
import { routes as matching } from "../../modules/matching/ui/index.ts";
import { routes as mediation } from "../../modules/mediation/ui/index.ts";
import { routes as notifications } from "../../modules/notifications/ui/index.ts";
import { routes as organisations } from "../../modules/organisations/ui/index.ts";
import { routes as placements } from "../../modules/placements/ui/index.ts";
import { routes as profiles } from "../../modules/profiles/ui/index.ts";
import { routes as regions } from "../../modules/regions/ui/index.ts";
import { routes as textHelp } from "../../modules/text-help/ui/index.ts";
import { routes as vacancies } from "../../modules/vacancies/ui/index.ts";
import { routes as work } from "../../modules/work/ui/index.ts";
import type { PageRoute } from "../../platform/browser/page.ts";
import { routes as about } from "./about/index.ts";
import { routes as apiPage } from "./api-page/index.ts";
import { routes as frontPage } from "./front-page/index.ts";
import { routes as settings } from "./settings/index.ts";

/**
 * Every page there is. To add a module's pages: import `routes` from its ui/index.ts and add it to the list.
 * This file only composes; a page lives in its module.
 */
export const pages: readonly PageRoute[] = [
  ...frontPage,
  ...about,
  ...apiPage,
  ...settings,
  ...identity,
  ...organisations,
  ...regionSetup,
  ...regions,
  ...instruments,
  ...forEmployers,
  ...benefits,
  ...textHelp,
  ...caseConsultation,
  ...lessons,
  ...continuity,
  ...liveMeetings,
  ...notifications,
  ...work,
  ...vacancies,
  ...counselling,
  ...placements,
  ...profiles,
  ...matching,
  ...mediation,
  ...ips,
  ...employers,
  ...employerEvents,
  ...aftercare,
  ...audit,
  ...candidates,
  ...consent,
];

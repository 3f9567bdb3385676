/** A region in which everything already happened: arranged, registered, permitted, discussed, looked back. */
import { fillAftercare } from "./demo-aftercare.ts";
import { fillBringing } from "./demo-bringing.ts";
import { fillCases } from "./demo-cases-acts.ts";
import { fillCounselling } from "./demo-counselling.ts";
import { fillEmployerEvents } from "./demo-employer-events.ts";
import { fillEmployers } from "./demo-employers.ts";
import { fillGaps } from "./demo-gaps.ts";
import { fillGroups } from "./demo-groups.ts";
import { fillIps } from "./demo-ips.ts";
import { fillLessons } from "./demo-lessons.ts";
import { askGuests } from "./demo-live.ts";
import { fillMatching } from "./demo-matching.ts";
import { fillMediation } from "./demo-mediation.ts";
import { fillPersons } from "./demo-persons.ts";
import { fillPlacements } from "./demo-placements.ts";
import { fillProfiles } from "./demo-profiles.ts";
import { addWorkers, arrangeRegion, type Cast } from "./demo-region.ts";
import { fillRhythm } from "./demo-rhythm.ts";
import { writeSharedNotes } from "./demo-shared-notes.ts";
import { fillVacancies } from "./demo-vacancies.ts";
import type { World } from "./invented-world.ts";

export const fillDemo = async (world: World): Promise<void> => {
  // Months that lie behind us get their own drawer in the audit before anything is written in them.
  await world.run(
    "select audit.make_month((date_trunc('month', now()) - make_interval(months => m))::date) from generate_series(2, 14) m",
  );
  const cast: Cast = await addWorkers(world);
  await arrangeRegion(world, cast);
  const persons = await fillPersons(world, cast);
  await fillCases(world, cast, persons);
  await fillBringing(world, cast);
  await fillLessons(world, cast);
  await fillGaps(world);
  await fillRhythm(world, cast);
  await askGuests(world, cast);
  await writeSharedNotes(world, cast);
  await fillGroups(world, cast);
  await fillCounselling(world, cast, persons);
  await fillEmployers(world, cast);
  await fillEmployerEvents(world, cast);
  await fillVacancies(world, cast);
  await fillProfiles(world, cast, persons);
  await fillMatching(world, cast, persons);
  await fillMediation(world, cast, persons);
  await fillIps(world, cast, persons);
  await fillPlacements(world, cast, persons);
  await fillAftercare(world, cast, persons);
  await world.closeSessions();
};

import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { NewInterview, NewPlacement } from "../contract.ts";
import { assertEnds } from "./periods.ts";

type Talk = Pick<NewInterview, "employerName" | "place">;
type Work = Pick<NewPlacement, "startsOn" | "endsOn" | "endReason" | "employerName" | "title" | "tasks">;

/** What may stand in work that is written down. @throws {Invalid} beside the fields */
export const assertWork = (facts: Work): void => {
  assertEnds(facts);
  assertNoForbiddenNumber({ "/employerName": facts.employerName, "/title": facts.title, "/tasks": facts.tasks });
};
/** What may stand in a talk with an employer. @throws {Invalid} beside the fields */
export const assertTalk = ({ employerName, place }: Talk): void =>
  assertNoForbiddenNumber({ "/employerName": employerName, "/place": place });

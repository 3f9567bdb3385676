import { open } from "../../platform/server/door.ts";
import { markCaughtUp } from "./actions/mark-caught-up.ts";
import { showCatchUp } from "./actions/show-catch-up.ts";
import * as contract from "./contract.ts";

const aboutGroup = { object: ({ groupId }: { groupId: string }) => groupId };

export const doors = [
  open(contract.getCatchUp, showCatchUp, aboutGroup),
  open(contract.markCaughtUp, markCaughtUp, aboutGroup),
];

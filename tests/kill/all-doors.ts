import { doors as houseDoors } from "../../apps/server/doors.ts";
import type { Door } from "../../platform/server/door.ts";
import { killDoors } from "./doors.ts";

export const doors: readonly Door[] = [...houseDoors, ...killDoors];

import { open } from "../../platform/server/door.ts";
import { showMyWork } from "./actions/show-my-work.ts";
import { getMyWork } from "./contract.ts";

export const doors = [open(getMyWork, showMyWork)];

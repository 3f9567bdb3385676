import { open } from "../../platform/server/door.ts";
import { checkInstruments } from "./actions/check-instruments.ts";
import * as contract from "./contract.ts";

export const doors = [open(contract.checkInstruments, checkInstruments)];

import { open } from "../../platform/server/door.ts";
import { checkInstruments } from "./actions/check-instruments.ts";
import { listGaps } from "./actions/list-gaps.ts";
import { reportGap } from "./actions/report-gap.ts";
import * as contract from "./contract.ts";

export const doors = [
  open(contract.checkInstruments, checkInstruments),
  open(contract.reportGap, reportGap),
  open(contract.listGaps, listGaps),
];

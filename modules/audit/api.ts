import { type Door, open } from "../../platform/server/door.ts";
import { downloadLog } from "./actions/download-log.ts";
import { whoLooked } from "./actions/who-looked.ts";
import * as contract from "./contract.ts";

export const doors: readonly Door[] = [open(contract.whoLooked, whoLooked), open(contract.downloadLog, downloadLog)];

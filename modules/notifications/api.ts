import { open } from "../../platform/server/door.ts";
import { countNotices } from "./actions/count-notices.ts";
import { listNotices } from "./actions/list-notices.ts";
import { readNotices } from "./actions/read-notices.ts";
import { saveSettings } from "./actions/save-settings.ts";
import { showSettings } from "./actions/show-settings.ts";
import { stopMail } from "./actions/stop-mail.ts";
import * as contract from "./contract.ts";

export const doors = [
  open(contract.countNotices, countNotices),
  open(contract.listNotices, listNotices),
  open(contract.readNotices, readNotices),
  open(contract.getNoticeSettings, showSettings),
  open(contract.saveNoticeSettings, saveSettings),
  open(contract.stopMail, stopMail),
];

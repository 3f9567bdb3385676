import { type Door, open } from "../../platform/server/door.ts";
import { chooseRole } from "./actions/choose-role.ts";
import { configuration } from "./actions/configuration.ts";
import { demoPeople } from "./actions/demo-people.ts";
import { logIn } from "./actions/log-in.ts";
import { logOut } from "./actions/log-out.ts";
import { whoAmI } from "./actions/who-am-i.ts";
import * as contract from "./contract.ts";

export const doors: Door[] = [
  open(contract.logIn, logIn),
  open(contract.logOut, logOut),
  open(contract.currentSession, whoAmI),
  open(contract.chooseRole, chooseRole),
  open(contract.configuration, configuration),
  open(contract.demoPeople, demoPeople),
];

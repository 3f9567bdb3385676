import { type Door, open } from "../../platform/server/door.ts";
import { copyForOwnFile } from "./actions/copy-for-own-file.ts";
import { downloadEverything } from "./actions/download-everything.ts";
import { myData } from "./actions/my-data.ts";
import { myPersons } from "./actions/my-persons.ts";
import { registerPerson } from "./actions/register-person.ts";
import { showPerson } from "./actions/show-person.ts";
import { writeForPerson } from "./actions/write-for-person.ts";
import { writeMine } from "./actions/write-mine.ts";
import * as contract from "./contract.ts";

export const doors: readonly Door[] = [
  open(contract.myPersons, myPersons),
  open(contract.registerPerson, registerPerson),
  open(contract.showPerson, showPerson),
  open(contract.writeForPerson, writeForPerson),
  open(contract.copyForOwnFile, copyForOwnFile),
  open(contract.myData, myData),
  open(contract.writeMine, writeMine),
  open(contract.downloadEverything, downloadEverything),
];

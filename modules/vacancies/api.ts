import { type Door, open } from "../../platform/server/door.ts";
import { addOffer } from "./actions/add-offer.ts";
import { addTask } from "./actions/add-task.ts";
import { cancelImport } from "./actions/cancel-import.ts";
import { carveOffer } from "./actions/carve-offer.ts";
import { changeOffer } from "./actions/change-offer.ts";
import { changeTask } from "./actions/change-task.ts";
import { checkImport } from "./actions/check-import.ts";
import { closeOffer } from "./actions/close-offer.ts";
import { confirmImport } from "./actions/confirm-import.ts";
import { exportMessage } from "./actions/export-message.ts";
import { exportOffers } from "./actions/export-offers.ts";
import { exportProblems } from "./actions/export-problems.ts";
import { listEmployersNamed } from "./actions/list-employers-named.ts";
import { listImportRows } from "./actions/list-import-rows.ts";
import { listImports } from "./actions/list-imports.ts";
import { listOffers } from "./actions/list-offers.ts";
import { listOwnTasks } from "./actions/list-own-tasks.ts";
import { listTasks } from "./actions/list-tasks.ts";
import { removeTask } from "./actions/remove-task.ts";
import { sayStillStands } from "./actions/say-still-stands.ts";
import { showChoices } from "./actions/show-choices.ts";
import { showImport } from "./actions/show-import.ts";
import { showOffer } from "./actions/show-offer.ts";
import { startImport } from "./actions/start-import.ts";
import * as contract from "./contract.ts";

const aboutOffer = { object: ({ offerId }: { offerId: string }) => offerId };
const aboutImport = { object: ({ importId }: { importId: string }) => importId };
const atEmployer = { object: ({ employerId }: { employerId: string }) => employerId };
const aboutTask = { object: ({ taskId }: { taskId: string }) => taskId };

export const doors: readonly Door[] = [
  open(contract.listOffers, listOffers),
  open(contract.offerChoices, showChoices),
  open(contract.employersNamed, listEmployersNamed),
  open(contract.exportOffers, exportOffers),
  open(contract.getOffer, showOffer, aboutOffer),
  open(contract.addOffer, addOffer),
  open(contract.changeOffer, changeOffer, aboutOffer),
  open(contract.stillStands, sayStillStands, aboutOffer),
  open(contract.closeOffer, closeOffer, aboutOffer),
  open(contract.offerMessage, exportMessage, aboutOffer),
  open(contract.listImports, listImports),
  open(contract.startImport, startImport),
  open(contract.getImport, showImport, aboutImport),
  open(contract.checkImport, checkImport, aboutImport),
  open(contract.confirmImport, confirmImport, aboutImport),
  open(contract.cancelImport, cancelImport, aboutImport),
  open(contract.listImportRows, listImportRows, aboutImport),
  open(contract.importProblems, exportProblems, aboutImport),
  open(contract.listTasks, listTasks, atEmployer),
  open(contract.addTask, addTask, atEmployer),
  open(contract.changeTask, changeTask, aboutTask),
  open(contract.removeTask, removeTask, aboutTask),
  open(contract.carveOffer, carveOffer, atEmployer),
  open(contract.listOwnTasks, listOwnTasks),
];

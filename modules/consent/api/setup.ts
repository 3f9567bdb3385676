import { open } from "../../../platform/server/door.ts";
import { breakTheGlass } from "../actions/break-glass-break.ts";
import { listEmergencies, listMyEmergencies } from "../actions/break-glass-list.ts";
import { showBreakGlass } from "../actions/break-glass-show.ts";
import { listAnnouncedDeletions } from "../actions/retention-announcements.ts";
import { closeBasis } from "../actions/setup-close-basis.ts";
import { enterBasis } from "../actions/setup-enter-basis.ts";
import { saveArrangement } from "../actions/setup-save-arrangement.ts";
import { saveOfficer } from "../actions/setup-save-officer.ts";
import { showSetup } from "../actions/setup-show.ts";
import { downloadDocument, showDocument } from "../actions/setup-show-document.ts";
import { downloadRegister, showRegister } from "../actions/setup-show-register.ts";
import { showResponsible } from "../actions/setup-show-responsible.ts";
import * as contract from "../contract/setup.ts";

export const doors = [
  open(contract.getSetup, showSetup),
  open(contract.saveArrangement, saveArrangement),
  open(contract.saveOfficer, saveOfficer, { object: ({ organisationId }) => organisationId }),
  open(contract.enterBasis, enterBasis),
  open(contract.closeBasis, closeBasis, { object: ({ basisId }) => basisId }),
  open(contract.whoIsResponsible, showResponsible),
  open(contract.getRegister, showRegister),
  open(contract.downloadRegister, downloadRegister),
  open(contract.getDocument, showDocument),
  open(contract.downloadDocument, downloadDocument),
  open(contract.breakGlassState, showBreakGlass),
  open(contract.breakTheGlass, breakTheGlass),
  open(contract.listEmergencies, listEmergencies),
  open(contract.myEmergencies, listMyEmergencies),
  open(contract.announcedDeletions, listAnnouncedDeletions),
];

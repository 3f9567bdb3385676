import { type Door, open } from "../../platform/server/door.ts";
import { acceptAsMe, acceptInvitation, showInvitation } from "./actions/accept-invitation.ts";
import { addPasskey } from "./actions/add-passkey.ts";
import { beginTotp } from "./actions/begin-totp.ts";
import { changePassword } from "./actions/change-password.ts";
import { chooseRole } from "./actions/choose-role.ts";
import { configuration } from "./actions/configuration.ts";
import { confirmMe } from "./actions/confirm-me.ts";
import { confirmTotp } from "./actions/confirm-totp.ts";
import { demoPeople } from "./actions/demo-people.ts";
import { endOtherSessions, endSession } from "./actions/end-sessions.ts";
import { forgotPassword } from "./actions/forgot-password.ts";
import { colleaguesToHelp, resetSecondStep } from "./actions/help-colleague.ts";
import { inviteMember, invitePerson } from "./actions/invite.ts";
import { listInvitations, withdrawInvitation } from "./actions/keep-invitations.ts";
import { beginOidcLink, setOidcProvider } from "./actions/keep-oidc.ts";
import { logIn } from "./actions/log-in.ts";
import { logOut } from "./actions/log-out.ts";
import { newPasskeyOptions } from "./actions/new-passkey-options.ts";
import { newRecoveryCodes } from "./actions/new-recovery-codes.ts";
import { oidcChoices, oidcLogIn } from "./actions/oidc-log-in.ts";
import { oidcReturn } from "./actions/oidc-return.ts";
import { passkeyLogIn } from "./actions/passkey-log-in.ts";
import { passkeyOptions } from "./actions/passkey-options.ts";
import { removePasskey, removeTotp } from "./actions/remove-key.ts";
import { resetPassword } from "./actions/reset-password.ts";
import { secondStep } from "./actions/second-step.ts";
import { showOwnLogIn } from "./actions/show-own-log-in.ts";
import { whoAmI } from "./actions/who-am-i.ts";
import * as contract from "./contract.ts";

export const doors: Door[] = [
  open(contract.logIn, logIn),
  open(contract.secondStep, secondStep),
  open(contract.passkeyOptions, passkeyOptions),
  open(contract.passkeyLogIn, passkeyLogIn),
  open(contract.logOut, logOut),
  open(contract.currentSession, whoAmI),
  open(contract.chooseRole, chooseRole),
  open(contract.configuration, configuration),
  open(contract.demoPeople, demoPeople),
  open(contract.forgotPassword, forgotPassword),
  open(contract.resetPassword, resetPassword),
  open(contract.ownLogIn, showOwnLogIn),
  open(contract.confirmMe, confirmMe),
  open(contract.changePassword, changePassword),
  open(contract.beginTotp, beginTotp),
  open(contract.confirmTotp, confirmTotp),
  open(contract.removeTotp, removeTotp),
  open(contract.newPasskeyOptions, newPasskeyOptions),
  open(contract.addPasskey, addPasskey),
  open(contract.removePasskey, removePasskey),
  open(contract.newRecoveryCodes, newRecoveryCodes),
  open(contract.endSession, endSession, { object: ({ id }) => id }),
  open(contract.endOtherSessions, endOtherSessions),
  open(contract.colleaguesToHelp, colleaguesToHelp),
  open(contract.resetSecondStep, resetSecondStep, { object: ({ membershipId }) => membershipId }),
  open(contract.inviteMember, inviteMember),
  open(contract.invitePerson, invitePerson),
  open(contract.listInvitations, listInvitations),
  open(contract.withdrawInvitation, withdrawInvitation, { object: ({ id }) => id }),
  open(contract.showInvitation, showInvitation),
  open(contract.acceptInvitation, acceptInvitation),
  open(contract.acceptAsMe, acceptAsMe),
  open(contract.oidcChoices, oidcChoices),
  open(contract.oidcLogIn, oidcLogIn),
  open(contract.oidcReturn, oidcReturn),
  open(contract.beginOidcLink, beginOidcLink),
  open(contract.setOidcProvider, setOidcProvider, { object: ({ organisationId }) => organisationId }),
];

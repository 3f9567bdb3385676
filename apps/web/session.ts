/** What the shell itself does with a session, in the words of the module that keeps it. */
export { chooseRole, configuration, logOut } from "../../modules/identity/ui/index.ts";

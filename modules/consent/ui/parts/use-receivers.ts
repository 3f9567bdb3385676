import { useEndpoint } from "../../../../platform/browser/query.ts";
import { choicesForMe } from "../../contract.ts";

/** Whom the person can choose in their own region; empty as long as that is not known. */
export const useReceivers = () => useEndpoint(choicesForMe, {}).data?.receivers ?? [];

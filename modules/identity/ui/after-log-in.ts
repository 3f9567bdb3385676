import { useQueryClient } from "@tanstack/react-query";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { call } from "../../../platform/browser/call.ts";
import type { NextStep } from "../contract.ts";
import * as contract from "../contract.ts";

/** Only an address inside this site: a link from elsewhere must not send someone on after logging in. */
const inside = (address: string): string =>
  /^\/(?![/\\])/.test(address) && !address.startsWith("/inloggen") ? address : "/";

/** Goes on after a step of logging in: the second step, the choice of a role, or where one wanted to be. */
export const useAfterLogIn = () => {
  const [back] = useFilter("terug");
  const goTo = useGoTo();
  const queryClient = useQueryClient();
  const onward = back && `?terug=${encodeURIComponent(back)}`;
  return async (step: NextStep): Promise<void> => {
    if (step.next === "second-step")
      return goTo(`/inloggen/tweede-stap${onward}${onward ? "&" : "?"}met=${step.ways.join("+")}`);
    await queryClient.resetQueries();
    const { actor } = await call(contract.currentSession, {});
    goTo(actor?.kind === "none" ? `/kies-rol${onward}` : inside(back));
  };
};

export { inside };

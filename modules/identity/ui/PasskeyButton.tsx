import { Button, ErrorState } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { asProblem, type Problem } from "../../../platform/browser/problem.ts";
import { useAfterLogIn } from "./after-log-in.ts";
import { canUsePasskeys, logInWithPasskey } from "./use-passkey.ts";

/** Shown only where the browser knows passkeys. */
export function PasskeyButton({ kind = "secondary" }: { kind?: "primary" | "secondary" }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const goOn = useAfterLogIn();
  if (!canUsePasskeys()) return null;
  const press = () => {
    setBusy(true);
    setProblem(undefined);
    logInWithPasskey()
      .then(goOn)
      .catch((thrown: unknown) => setProblem(asProblem(thrown)))
      .finally(() => setBusy(false));
  };
  return (
    <div className="vw-stack vw-gap-2">
      {problem && <ErrorState problem={problem} kept="U bent nog niet ingelogd." />}
      <div>
        <Button kind={kind} busy={busy} onClick={press}>
          Inloggen met een passkey
        </Button>
      </div>
    </div>
  );
}

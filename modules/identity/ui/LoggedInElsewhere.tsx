import { LoadingFrame } from "@vliegwiel/ui-kit";
import { useEffect, useRef } from "react";
import { useAfterLogIn } from "./after-log-in.ts";

/** Back from the organisation's own log-in: on to where one wanted to be. */
export default function LoggedInElsewhere() {
  const goOn = useAfterLogIn();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void goOn({ next: "in" });
  }, [goOn]);
  return <LoadingFrame title="Inloggen" />;
}

import { Link, Notice } from "@vliegwiel/ui-kit";
import { reportItYourself } from "../contract.ts";

/** Beside every field about work, pay or household: sharing is not reporting. */
export function ReportYourself() {
  return (
    <Notice title={reportItYourself}>
      <p>
        Verandert er iets in werk, inkomen of huishouden? Er staat een <Link href="/mijn/brief">brief klaar</Link> om
        over te nemen.
      </p>
    </Notice>
  );
}

import { announce, Button, Page, PrintButton } from "@vliegwiel/ui-kit";
import { reportingLetter } from "../contract.ts";

/** The ready letter: copied or printed by the person, never sent by us. */
export default function Letter() {
  const copy = () => void navigator.clipboard.writeText(reportingLetter).then(() => announce("De brief is gekopieerd"));
  return (
    <Page
      title="Zelf een verandering melden"
      lead="Vliegwiel geeft niets door aan gemeente of UWV. Met deze brief meldt u het zelf. Vul in wat tussen haken staat."
    >
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <Button onClick={copy}>Brief kopiëren</Button>
        <PrintButton>Brief afdrukken</PrintButton>
      </div>
      <div className="vw-card">
        <p className="vw-prewrap">{reportingLetter}</p>
      </div>
    </Page>
  );
}

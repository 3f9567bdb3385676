import { DocumentView } from "./DocumentPage.tsx";

/** The permission form to print, fill in by hand and take a photo of. */
export default function PaperForm() {
  return <DocumentView name="permission-form" />;
}

import "./vacancies.css";
import { Page } from "@vliegwiel/ui-kit";
import { SomeOffers } from "./SomeOffers.tsx";

/** What nobody heard of for six weeks, of the own organisation. */
export default function AskAgainPage() {
  return (
    <Page
      width="wide"
      title="Opnieuw navragen"
      lead="Hier hoorde je organisatie zes weken of langer niets van. Bel, en zeg of het nog staat. Na twaalf weken stilte sluit een plek vanzelf; je kunt haar dan weer openen."
      breadcrumb={[{ href: "/vacatures", label: "Vacatures en plekken" }]}
    >
      <SomeOffers
        which="ask-again"
        empty={{ title: "Niets om na te vragen", text: "Van elke plek is de laatste zes weken iets gehoord." }}
      />
    </Page>
  );
}

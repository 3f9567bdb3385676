import "./vacancies.css";
import { Page } from "@vliegwiel/ui-kit";
import { SomeOffers } from "./SomeOffers.tsx";

/** What came in the last seven days: the weekly list for who helps people to work. */
export default function WeekPage() {
  return (
    <Page
      width="wide"
      title="Nieuw deze week"
      lead="Wat er de afgelopen zeven dagen bij kwam. Denk bij elke plek: voor wie die ik ken zou dit iets zijn?"
      breadcrumb={[{ href: "/vacatures", label: "Vacatures en plekken" }]}
    >
      <SomeOffers
        which="week"
        empty={{ title: "Deze week kwam er niets bij", text: "Op maandag krijg je een melding als er iets nieuws is." }}
      />
    </Page>
  );
}

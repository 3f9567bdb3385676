import { usePathParam } from "../../../platform/browser/address.ts";
import { OrganisationView } from "./OrganisationPage.tsx";

/** Another organisation, for who keeps the house. */
export default function OneOrganisationPage() {
  return <OrganisationView organisationId={usePathParam("organisationId")} />;
}

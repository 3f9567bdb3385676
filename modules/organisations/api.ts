import { open } from "../../platform/server/door.ts";
import { addRole } from "./actions/add-role.ts";
import { changeOrganisation } from "./actions/change-organisation.ts";
import { changeShownName } from "./actions/change-shown-name.ts";
import { createOrganisation } from "./actions/create-organisation.ts";
import { endMembership } from "./actions/end-membership.ts";
import { endOrganisation } from "./actions/end-organisation.ts";
import { endSubstitution } from "./actions/end-substitution.ts";
import { listOrganisations } from "./actions/list-organisations.ts";
import { setSubstitute } from "./actions/set-substitute.ts";
import { showHouse } from "./actions/show-house.ts";
import { showOrganisation } from "./actions/show-organisation.ts";
import * as contract from "./contract.ts";

const organisation = { object: ({ organisationId }: { organisationId: string }) => organisationId };
const membership = { object: ({ membershipId }: { membershipId: string }) => membershipId };

export const doors = [
  open(contract.myOrganisation, showOrganisation),
  open(contract.getOrganisation, showOrganisation, organisation),
  open(contract.listOrganisations, listOrganisations),
  open(contract.createOrganisation, createOrganisation),
  open(contract.changeOrganisation, changeOrganisation, organisation),
  open(contract.endOrganisation, endOrganisation, organisation),
  open(contract.endMembership, endMembership, membership),
  open(contract.addRole, addRole, membership),
  open(contract.changeShownName, changeShownName, membership),
  open(contract.setSubstitute, setSubstitute, membership),
  open(contract.endSubstitution, endSubstitution, { object: ({ substitutionId }) => substitutionId }),
  open(contract.houseOverview, showHouse),
];

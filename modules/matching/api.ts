import { type Door, open } from "../../platform/server/door.ts";
import { addInterest } from "./actions/add-interest.ts";
import { endInterest } from "./actions/end-interest.ts";
import { listAsked } from "./actions/list-asked.ts";
import { listPeopleToLookAt } from "./actions/list-people-to-look-at.ts";
import { myInterests } from "./actions/my-interests.ts";
import { pickUp } from "./actions/pick-up.ts";
import { sayAnswer } from "./actions/say-answer.ts";
import { sayNo } from "./actions/say-no.ts";
import { showMyWork, showWorkForPerson } from "./actions/show-fitting-work.ts";
import { showInterest } from "./actions/show-interest.ts";
import { takeBackAnswer } from "./actions/take-back-answer.ts";
import { takeBackNo } from "./actions/take-back-no.ts";
import * as contract from "./contract.ts";

const onPerson = { object: ({ personId }: { personId: string }) => personId };

export const doors: readonly Door[] = [
  open(contract.myWork, showMyWork),
  open(contract.sayAnswer, sayAnswer),
  open(contract.takeBackAnswer, takeBackAnswer),
  open(contract.sayNo, sayNo),
  open(contract.takeBackNo, takeBackNo),
  open(contract.myInterests, myInterests),
  open(contract.addInterest, addInterest),
  open(contract.showInterest, showInterest),
  open(contract.endInterest, endInterest),
  open(contract.workForPerson, showWorkForPerson, onPerson),
  open(contract.pickUp, pickUp, onPerson),
  open(contract.peopleToLookAt, listPeopleToLookAt),
  open(contract.askedAbout, listAsked, { object: ({ offerId }) => offerId }),
];

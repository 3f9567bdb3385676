import { open } from "../../platform/server/door.ts";
import { askWord } from "./actions/ask-word.ts";
import { beginMeeting } from "./actions/begin-meeting.ts";
import { closeScreens } from "./actions/close-screens.ts";
import { dismissNudge } from "./actions/dismiss-nudge.ts";
import { endCompanionLink } from "./actions/end-companion-link.ts";
import { endMeeting } from "./actions/end-meeting.ts";
import { giveWord } from "./actions/give-word.ts";
import { inviteGuest } from "./actions/invite-guest.ts";
import { invitePerson } from "./actions/invite-person.ts";
import { joinMeeting } from "./actions/join-meeting.ts";
import { leaveScreen } from "./actions/leave-screen.ts";
import { listMyPlaces } from "./actions/list-my-places.ts";
import { listPossibleGuests } from "./actions/list-possible-guests.ts";
import { lookAtParked } from "./actions/look-at-parked.ts";
import { makeCompanionLink } from "./actions/make-companion-link.ts";
import { makeScreen } from "./actions/make-screen.ts";
import { openCompanionLink } from "./actions/open-companion-link.ts";
import { openScreen } from "./actions/open-screen.ts";
import { park } from "./actions/park.ts";
import { showCompanionView } from "./actions/show-companion-view.ts";
import { showGuestView } from "./actions/show-guest-view.ts";
import { showLive } from "./actions/show-live.ts";
import { showPersonView } from "./actions/show-person-view.ts";
import { showWall } from "./actions/show-wall.ts";
import { steerMeeting } from "./actions/steer-meeting.ts";
import { takePlaceAway } from "./actions/take-place-away.ts";
import * as contract from "./contract.ts";

const aboutMeeting = { object: ({ meetingId }: { meetingId: string }) => meetingId };
const aboutPlace = { object: ({ placeId }: { placeId: string }) => placeId };

export const doors = [
  open(contract.getLive, showLive, aboutMeeting),
  open(contract.beginMeeting, beginMeeting, aboutMeeting),
  open(contract.joinMeeting, joinMeeting, aboutMeeting),
  open(contract.steerMeeting, steerMeeting, aboutMeeting),
  open(contract.endMeeting, endMeeting, aboutMeeting),
  open(contract.askWord, askWord, aboutMeeting),
  open(contract.giveWord, giveWord, aboutMeeting),
  open(contract.dismissNudge, dismissNudge, aboutMeeting),
  open(contract.park, park, aboutMeeting),
  open(contract.lookAtParked, lookAtParked, { object: ({ parkedId }) => parkedId }),
  open(contract.makeScreen, makeScreen, aboutMeeting),
  open(contract.closeScreens, closeScreens, aboutMeeting),
  open(contract.openScreen, openScreen),
  open(contract.getWall, showWall),
  open(contract.leaveScreen, leaveScreen),
  open(contract.listPossibleGuests, listPossibleGuests, aboutMeeting),
  open(contract.inviteGuest, inviteGuest, aboutMeeting),
  open(contract.invitePerson, invitePerson, aboutMeeting),
  open(contract.takePlaceAway, takePlaceAway, aboutPlace),
  open(contract.getGuestView, showGuestView, aboutPlace),
  open(contract.listMyPlaces, listMyPlaces),
  open(contract.getPersonView, showPersonView),
  open(contract.makeCompanionLink, makeCompanionLink),
  open(contract.endCompanionLink, endCompanionLink),
  open(contract.openCompanionLink, openCompanionLink),
  open(contract.getCompanionView, showCompanionView),
];

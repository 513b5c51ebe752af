/* eslint-disable */
export const possibleTypes = {
  "AcceptInvitationResult": [
    "InvitationGone",
    "Joined"
  ],
  "ApplyAttendanceResult": [
    "AttendanceAlreadyApplied",
    "AttendanceApplied",
    "AttendanceImportClosed",
    "AttendanceNotReady"
  ],
  "ClaimHandoffResult": [
    "AlreadyClaimed",
    "CapReached",
    "ClaimAccepted",
    "HandoffNotAvailable",
    "PersonClaimedElsewhere"
  ],
  "ClaimNextHandoffResult": [
    "CapReached",
    "ClaimAccepted",
    "QueueEmpty"
  ],
  "DiscardAttendanceResult": [
    "AttendanceImport",
    "AttendanceImportClosed"
  ],
  "EditEventResult": [
    "EventChangedMeanwhile",
    "EventEdited",
    "EventRefused"
  ],
  "EditProblemResult": [
    "ProblemChangedMeanwhile",
    "ProblemSaved"
  ],
  "EventResult": [
    "EventRefused",
    "EventSaved"
  ],
  "HandOffChangeResult": [
    "HandOffNotYours",
    "HandOffSaved"
  ],
  "InviteMemberResult": [
    "AlreadyMember",
    "MemberInvited"
  ],
  "Refusal": [
    "AlreadyClaimed",
    "AlreadyMember",
    "AttendanceAlreadyApplied",
    "AttendanceImportClosed",
    "AttendanceNotReady",
    "CapReached",
    "EventChangedMeanwhile",
    "EventRefused",
    "HandOffNotYours",
    "HandoffNotAvailable",
    "InvitationGone",
    "KeyOutdated",
    "PersonClaimedElsewhere",
    "ProblemChangedMeanwhile",
    "QueueEmpty",
    "SignInRefused",
    "TooManyAttempts"
  ],
  "SignInResult": [
    "SignInRefused",
    "SignedIn",
    "TooManyAttempts"
  ],
  "TurnKeyResult": [
    "EventRefused",
    "EventSaved",
    "KeyOutdated"
  ],
  "UndoAttendanceResult": [
    "AttendanceImportClosed",
    "AttendanceUndone"
  ]
};

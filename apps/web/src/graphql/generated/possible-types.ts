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
  "ApplyPeopleImportResult": [
    "FileAlreadyApplied",
    "NothingToImport",
    "PeopleImported"
  ],
  "AskFeedbackResult": [
    "FeedbackAsked",
    "FeedbackNotAsked"
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
  "LogTouchResult": [
    "HandOffNotYours",
    "NoPermission",
    "TouchLogged"
  ],
  "MoveOpportunityResult": [
    "OpportunityChangedMeanwhile",
    "OpportunityClosed",
    "OpportunitySaved"
  ],
  "OpenOpportunityResult": [
    "HandOffNotYours",
    "OpportunityExists",
    "OpportunitySaved"
  ],
  "Refusal": [
    "AlreadyClaimed",
    "AlreadyMember",
    "AlreadySetUp",
    "AttendanceAlreadyApplied",
    "AttendanceImportClosed",
    "AttendanceNotReady",
    "CapReached",
    "EventChangedMeanwhile",
    "EventNotPublished",
    "EventRefused",
    "FeedbackNotAsked",
    "FileAlreadyApplied",
    "HandOffNotYours",
    "HandoffNotAvailable",
    "InvitationGone",
    "KeyOutdated",
    "NoPermission",
    "NobodyToInvite",
    "NothingToImport",
    "OpportunityChangedMeanwhile",
    "OpportunityClosed",
    "OpportunityExists",
    "PersonClaimedElsewhere",
    "ProblemChangedMeanwhile",
    "QueueEmpty",
    "SignInRefused",
    "TooManyAttempts"
  ],
  "SendInvitationsResult": [
    "EventNotPublished",
    "InvitationsRequested",
    "NobodyToInvite"
  ],
  "SetUpResult": [
    "AlreadySetUp",
    "SetUp"
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

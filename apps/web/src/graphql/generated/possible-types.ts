/* eslint-disable */
export const possibleTypes = {
  "AcceptInvitationResult": [
    "InvitationGone",
    "Joined"
  ],
  "EditProblemResult": [
    "ProblemChangedMeanwhile",
    "ProblemSaved"
  ],
  "InviteMemberResult": [
    "AlreadyMember",
    "MemberInvited"
  ],
  "Refusal": [
    "AlreadyMember",
    "InvitationGone",
    "ProblemChangedMeanwhile",
    "SignInRefused",
    "TooManyAttempts"
  ],
  "SignInResult": [
    "SignInRefused",
    "SignedIn",
    "TooManyAttempts"
  ]
};

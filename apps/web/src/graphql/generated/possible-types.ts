/* eslint-disable */
export const possibleTypes = {
  "EditProblemResult": [
    "ProblemChangedMeanwhile",
    "ProblemSaved"
  ],
  "Refusal": [
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

/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DemoSignIns {\n    demoSignIns {\n      email\n      name\n      team\n      role\n    }\n  }\n": typeof types.DemoSignInsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemo($email: String!) {\n    signInAsDemo(email: $email) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": typeof types.SignInAsDemoDocument,
    "\n  subscription WorkspaceChanged {\n    workspaceChanged {\n      factId\n      kind\n      eventId\n      personId\n      memberId\n      at\n    }\n  }\n": typeof types.WorkspaceChangedDocument,
    "\n  query Viewer {\n    viewer {\n      demo\n      member {\n        id\n        name\n        email\n        team\n        role\n        timeZone\n      }\n      workspace {\n        id\n        name\n        timeZone\n        currency\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query DemoSignIns {\n    demoSignIns {\n      email\n      name\n      team\n      role\n    }\n  }\n": types.DemoSignInsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemo($email: String!) {\n    signInAsDemo(email: $email) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": types.SignInAsDemoDocument,
    "\n  subscription WorkspaceChanged {\n    workspaceChanged {\n      factId\n      kind\n      eventId\n      personId\n      memberId\n      at\n    }\n  }\n": types.WorkspaceChangedDocument,
    "\n  query Viewer {\n    viewer {\n      demo\n      member {\n        id\n        name\n        email\n        team\n        role\n        timeZone\n      }\n      workspace {\n        id\n        name\n        timeZone\n        currency\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoSignIns {\n    demoSignIns {\n      email\n      name\n      team\n      role\n    }\n  }\n"): (typeof documents)["\n  query DemoSignIns {\n    demoSignIns {\n      email\n      name\n      team\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemo($email: String!) {\n    signInAsDemo(email: $email) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsDemo($email: String!) {\n    signInAsDemo(email: $email) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkspaceChanged {\n    workspaceChanged {\n      factId\n      kind\n      eventId\n      personId\n      memberId\n      at\n    }\n  }\n"): (typeof documents)["\n  subscription WorkspaceChanged {\n    workspaceChanged {\n      factId\n      kind\n      eventId\n      personId\n      memberId\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      demo\n      member {\n        id\n        name\n        email\n        team\n        role\n        timeZone\n      }\n      workspace {\n        id\n        name\n        timeZone\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      demo\n      member {\n        id\n        name\n        email\n        team\n        role\n        timeZone\n      }\n      workspace {\n        id\n        name\n        timeZone\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
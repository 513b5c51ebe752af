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
    "\n  query NeedsSetUp {\n    needsSetUp\n  }\n": typeof types.NeedsSetUpDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      ... on SetUp {\n        member {\n          id\n        }\n      }\n      ... on AlreadySetUp {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  query DemoSignIns {\n    demoSignIns {\n      email\n      name\n      team\n      role\n    }\n  }\n": typeof types.DemoSignInsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemo($email: String!) {\n    signInAsDemo(email: $email) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": typeof types.SignInAsDemoDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    role\n    company\n    industry\n    ownerName\n    want\n    warmth\n    createdAt\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query People($first: Int!, $after: String, $q: String, $ownerId: ID) {\n    people(first: $first, after: $after, q: $q, ownerId: $ownerId) {\n      people {\n        ...PersonRow\n      }\n      nextCursor\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query PeopleCounts($q: String, $ownerId: ID, $me: ID!) {\n    shown: peopleCount(q: $q, ownerId: $ownerId) {\n      count\n      capped\n    }\n    all: peopleCount {\n      count\n      capped\n    }\n    mine: peopleCount(ownerId: $me) {\n      count\n      capped\n    }\n  }\n": typeof types.PeopleCountsDocument,
    "\n  query PersonAgain($id: ID!) {\n    person(id: $id) {\n      ...PersonRow\n    }\n  }\n": typeof types.PersonAgainDocument,
    "\n  query PeopleOwners {\n    members {\n      id\n      name\n      deactivatedAt\n    }\n  }\n": typeof types.PeopleOwnersDocument,
    "\n  fragment FunnelReportParts on FunnelReport {\n    asOf\n    stages {\n      stage\n      count\n      countBefore\n      rate {\n        value\n        low\n        high\n      }\n    }\n    value {\n      attended\n      answered\n      gotIt {\n        yes\n        partly\n        no\n      }\n      worthIt {\n        yes\n        partly\n        no\n      }\n    }\n    handoff {\n      waiting\n      late\n      systemMinutes\n      peopleMinutes\n    }\n    results {\n      open\n      openMinor\n      won\n      wonMinor\n      lost\n      currency\n    }\n  }\n": typeof types.FunnelReportPartsFragmentDoc,
    "\n  query Dashboard($filter: FunnelFilter) {\n    funnel(filter: $filter) {\n      ...FunnelReportParts\n    }\n    eventFigures(filter: $filter) {\n      eventId\n      promise\n      startsAt\n      gotIt\n      answered\n      stages {\n        stage\n        count\n      }\n    }\n  }\n": typeof types.DashboardDocument,
    "\n  query EventResults($eventId: ID!) {\n    funnel(filter: { eventId: $eventId }) {\n      ...FunnelReportParts\n    }\n    event(id: $eventId) {\n      id\n      goals {\n        invite\n        register\n        attend\n        warm\n        handoff\n        converse\n        outcome\n      }\n    }\n  }\n": typeof types.EventResultsDocument,
    "\n  fragment EventCard on Event {\n    id\n    stage\n    audience\n    promise\n    format\n    startsAt\n    createdAt\n    publishedAt\n    seatsTaken\n    proposedTeam\n    proposedBy {\n      id\n      name\n    }\n    problem {\n      id\n      statement\n    }\n    goals {\n      register\n    }\n    keys {\n      marketing {\n        turnedAt\n      }\n      sales {\n        turnedAt\n      }\n    }\n  }\n": typeof types.EventCardFragmentDoc,
    "\n  query Board($filter: EventFilter) {\n    board(filter: $filter) {\n      stage\n      count\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query EventList($filter: EventFilter, $sort: EventSort!, $first: Int!, $after: String) {\n    events(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nextCursor\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n": typeof types.EventListDocument,
    "\n  query ProposeProblems {\n    problems {\n      id\n      statement\n      personaRole\n      personaIndustry\n    }\n  }\n": typeof types.ProposeProblemsDocument,
    "\n  mutation ProposeEvent($input: ProposalInput!) {\n    proposeEvent(input: $input) {\n      id\n      ...EventCard\n    }\n  }\n": typeof types.ProposeEventDocument,
    "\n  query MyEvents($first: Int!) {\n    events(\n      filter: { mine: true, stages: [planning, ready, published, live] }\n      sort: start_asc\n      first: $first\n    ) {\n      events {\n        id\n        promise\n        startsAt\n      }\n    }\n  }\n": typeof types.MyEventsDocument,
    "\n  subscription WorkspaceChanged {\n    workspaceChanged {\n      factId\n      kind\n      eventId\n      personId\n      memberId\n      at\n    }\n  }\n": typeof types.WorkspaceChangedDocument,
    "\n  query Viewer {\n    viewer {\n      demo\n      member {\n        id\n        name\n        email\n        team\n        role\n        timeZone\n      }\n      workspace {\n        id\n        name\n        timeZone\n        currency\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query NeedsSetUp {\n    needsSetUp\n  }\n": types.NeedsSetUpDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      ... on SetUp {\n        member {\n          id\n        }\n      }\n      ... on AlreadySetUp {\n        code\n        message\n      }\n    }\n  }\n": types.SetUpDocument,
    "\n  query DemoSignIns {\n    demoSignIns {\n      email\n      name\n      team\n      role\n    }\n  }\n": types.DemoSignInsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemo($email: String!) {\n    signInAsDemo(email: $email) {\n      ... on SignedIn {\n        member {\n          id\n        }\n      }\n      ... on SignInRefused {\n        code\n        message\n      }\n      ... on TooManyAttempts {\n        code\n        message\n        waitSeconds\n      }\n    }\n  }\n": types.SignInAsDemoDocument,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    role\n    company\n    industry\n    ownerName\n    want\n    warmth\n    createdAt\n  }\n": types.PersonRowFragmentDoc,
    "\n  query People($first: Int!, $after: String, $q: String, $ownerId: ID) {\n    people(first: $first, after: $after, q: $q, ownerId: $ownerId) {\n      people {\n        ...PersonRow\n      }\n      nextCursor\n    }\n  }\n": types.PeopleDocument,
    "\n  query PeopleCounts($q: String, $ownerId: ID, $me: ID!) {\n    shown: peopleCount(q: $q, ownerId: $ownerId) {\n      count\n      capped\n    }\n    all: peopleCount {\n      count\n      capped\n    }\n    mine: peopleCount(ownerId: $me) {\n      count\n      capped\n    }\n  }\n": types.PeopleCountsDocument,
    "\n  query PersonAgain($id: ID!) {\n    person(id: $id) {\n      ...PersonRow\n    }\n  }\n": types.PersonAgainDocument,
    "\n  query PeopleOwners {\n    members {\n      id\n      name\n      deactivatedAt\n    }\n  }\n": types.PeopleOwnersDocument,
    "\n  fragment FunnelReportParts on FunnelReport {\n    asOf\n    stages {\n      stage\n      count\n      countBefore\n      rate {\n        value\n        low\n        high\n      }\n    }\n    value {\n      attended\n      answered\n      gotIt {\n        yes\n        partly\n        no\n      }\n      worthIt {\n        yes\n        partly\n        no\n      }\n    }\n    handoff {\n      waiting\n      late\n      systemMinutes\n      peopleMinutes\n    }\n    results {\n      open\n      openMinor\n      won\n      wonMinor\n      lost\n      currency\n    }\n  }\n": types.FunnelReportPartsFragmentDoc,
    "\n  query Dashboard($filter: FunnelFilter) {\n    funnel(filter: $filter) {\n      ...FunnelReportParts\n    }\n    eventFigures(filter: $filter) {\n      eventId\n      promise\n      startsAt\n      gotIt\n      answered\n      stages {\n        stage\n        count\n      }\n    }\n  }\n": types.DashboardDocument,
    "\n  query EventResults($eventId: ID!) {\n    funnel(filter: { eventId: $eventId }) {\n      ...FunnelReportParts\n    }\n    event(id: $eventId) {\n      id\n      goals {\n        invite\n        register\n        attend\n        warm\n        handoff\n        converse\n        outcome\n      }\n    }\n  }\n": types.EventResultsDocument,
    "\n  fragment EventCard on Event {\n    id\n    stage\n    audience\n    promise\n    format\n    startsAt\n    createdAt\n    publishedAt\n    seatsTaken\n    proposedTeam\n    proposedBy {\n      id\n      name\n    }\n    problem {\n      id\n      statement\n    }\n    goals {\n      register\n    }\n    keys {\n      marketing {\n        turnedAt\n      }\n      sales {\n        turnedAt\n      }\n    }\n  }\n": types.EventCardFragmentDoc,
    "\n  query Board($filter: EventFilter) {\n    board(filter: $filter) {\n      stage\n      count\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query EventList($filter: EventFilter, $sort: EventSort!, $first: Int!, $after: String) {\n    events(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nextCursor\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n": types.EventListDocument,
    "\n  query ProposeProblems {\n    problems {\n      id\n      statement\n      personaRole\n      personaIndustry\n    }\n  }\n": types.ProposeProblemsDocument,
    "\n  mutation ProposeEvent($input: ProposalInput!) {\n    proposeEvent(input: $input) {\n      id\n      ...EventCard\n    }\n  }\n": types.ProposeEventDocument,
    "\n  query MyEvents($first: Int!) {\n    events(\n      filter: { mine: true, stages: [planning, ready, published, live] }\n      sort: start_asc\n      first: $first\n    ) {\n      events {\n        id\n        promise\n        startsAt\n      }\n    }\n  }\n": types.MyEventsDocument,
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
export function graphql(source: "\n  query NeedsSetUp {\n    needsSetUp\n  }\n"): (typeof documents)["\n  query NeedsSetUp {\n    needsSetUp\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      ... on SetUp {\n        member {\n          id\n        }\n      }\n      ... on AlreadySetUp {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      ... on SetUp {\n        member {\n          id\n        }\n      }\n      ... on AlreadySetUp {\n        code\n        message\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    role\n    company\n    industry\n    ownerName\n    want\n    warmth\n    createdAt\n  }\n"): (typeof documents)["\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    role\n    company\n    industry\n    ownerName\n    want\n    warmth\n    createdAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $q: String, $ownerId: ID) {\n    people(first: $first, after: $after, q: $q, ownerId: $ownerId) {\n      people {\n        ...PersonRow\n      }\n      nextCursor\n    }\n  }\n"): (typeof documents)["\n  query People($first: Int!, $after: String, $q: String, $ownerId: ID) {\n    people(first: $first, after: $after, q: $q, ownerId: $ownerId) {\n      people {\n        ...PersonRow\n      }\n      nextCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleCounts($q: String, $ownerId: ID, $me: ID!) {\n    shown: peopleCount(q: $q, ownerId: $ownerId) {\n      count\n      capped\n    }\n    all: peopleCount {\n      count\n      capped\n    }\n    mine: peopleCount(ownerId: $me) {\n      count\n      capped\n    }\n  }\n"): (typeof documents)["\n  query PeopleCounts($q: String, $ownerId: ID, $me: ID!) {\n    shown: peopleCount(q: $q, ownerId: $ownerId) {\n      count\n      capped\n    }\n    all: peopleCount {\n      count\n      capped\n    }\n    mine: peopleCount(ownerId: $me) {\n      count\n      capped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonAgain($id: ID!) {\n    person(id: $id) {\n      ...PersonRow\n    }\n  }\n"): (typeof documents)["\n  query PersonAgain($id: ID!) {\n    person(id: $id) {\n      ...PersonRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOwners {\n    members {\n      id\n      name\n      deactivatedAt\n    }\n  }\n"): (typeof documents)["\n  query PeopleOwners {\n    members {\n      id\n      name\n      deactivatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FunnelReportParts on FunnelReport {\n    asOf\n    stages {\n      stage\n      count\n      countBefore\n      rate {\n        value\n        low\n        high\n      }\n    }\n    value {\n      attended\n      answered\n      gotIt {\n        yes\n        partly\n        no\n      }\n      worthIt {\n        yes\n        partly\n        no\n      }\n    }\n    handoff {\n      waiting\n      late\n      systemMinutes\n      peopleMinutes\n    }\n    results {\n      open\n      openMinor\n      won\n      wonMinor\n      lost\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment FunnelReportParts on FunnelReport {\n    asOf\n    stages {\n      stage\n      count\n      countBefore\n      rate {\n        value\n        low\n        high\n      }\n    }\n    value {\n      attended\n      answered\n      gotIt {\n        yes\n        partly\n        no\n      }\n      worthIt {\n        yes\n        partly\n        no\n      }\n    }\n    handoff {\n      waiting\n      late\n      systemMinutes\n      peopleMinutes\n    }\n    results {\n      open\n      openMinor\n      won\n      wonMinor\n      lost\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dashboard($filter: FunnelFilter) {\n    funnel(filter: $filter) {\n      ...FunnelReportParts\n    }\n    eventFigures(filter: $filter) {\n      eventId\n      promise\n      startsAt\n      gotIt\n      answered\n      stages {\n        stage\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Dashboard($filter: FunnelFilter) {\n    funnel(filter: $filter) {\n      ...FunnelReportParts\n    }\n    eventFigures(filter: $filter) {\n      eventId\n      promise\n      startsAt\n      gotIt\n      answered\n      stages {\n        stage\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventResults($eventId: ID!) {\n    funnel(filter: { eventId: $eventId }) {\n      ...FunnelReportParts\n    }\n    event(id: $eventId) {\n      id\n      goals {\n        invite\n        register\n        attend\n        warm\n        handoff\n        converse\n        outcome\n      }\n    }\n  }\n"): (typeof documents)["\n  query EventResults($eventId: ID!) {\n    funnel(filter: { eventId: $eventId }) {\n      ...FunnelReportParts\n    }\n    event(id: $eventId) {\n      id\n      goals {\n        invite\n        register\n        attend\n        warm\n        handoff\n        converse\n        outcome\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventCard on Event {\n    id\n    stage\n    audience\n    promise\n    format\n    startsAt\n    createdAt\n    publishedAt\n    seatsTaken\n    proposedTeam\n    proposedBy {\n      id\n      name\n    }\n    problem {\n      id\n      statement\n    }\n    goals {\n      register\n    }\n    keys {\n      marketing {\n        turnedAt\n      }\n      sales {\n        turnedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment EventCard on Event {\n    id\n    stage\n    audience\n    promise\n    format\n    startsAt\n    createdAt\n    publishedAt\n    seatsTaken\n    proposedTeam\n    proposedBy {\n      id\n      name\n    }\n    problem {\n      id\n      statement\n    }\n    goals {\n      register\n    }\n    keys {\n      marketing {\n        turnedAt\n      }\n      sales {\n        turnedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($filter: EventFilter) {\n    board(filter: $filter) {\n      stage\n      count\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($filter: EventFilter) {\n    board(filter: $filter) {\n      stage\n      count\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventList($filter: EventFilter, $sort: EventSort!, $first: Int!, $after: String) {\n    events(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nextCursor\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query EventList($filter: EventFilter, $sort: EventSort!, $first: Int!, $after: String) {\n    events(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nextCursor\n      events {\n        id\n        ...EventCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposeProblems {\n    problems {\n      id\n      statement\n      personaRole\n      personaIndustry\n    }\n  }\n"): (typeof documents)["\n  query ProposeProblems {\n    problems {\n      id\n      statement\n      personaRole\n      personaIndustry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeEvent($input: ProposalInput!) {\n    proposeEvent(input: $input) {\n      id\n      ...EventCard\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeEvent($input: ProposalInput!) {\n    proposeEvent(input: $input) {\n      id\n      ...EventCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEvents($first: Int!) {\n    events(\n      filter: { mine: true, stages: [planning, ready, published, live] }\n      sort: start_asc\n      first: $first\n    ) {\n      events {\n        id\n        promise\n        startsAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyEvents($first: Int!) {\n    events(\n      filter: { mine: true, stages: [planning, ready, published, live] }\n      sort: start_asc\n      first: $first\n    ) {\n      events {\n        id\n        promise\n        startsAt\n      }\n    }\n  }\n"];
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
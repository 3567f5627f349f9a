// Written by `npm run codegen` from schema/*.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
};

export type Actor = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  codes: Array<Scalars['String']['output']>;
  affiliations: Array<Affiliation>;
  affiliates: Array<Affiliation>;
  attributedEvents: AttributedEventConnection;
  participations: Array<Participation>;
  statements: Array<Statement>;
  statementsOnBehalf: Array<Statement>;
  says: Array<Assertion>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type ActorAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ActorConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type State = Actor & Subject & Node & {
  __typename?: 'State';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  codes: Array<Scalars['String']['output']>;
  affiliations: Array<Affiliation>;
  affiliates: Array<Affiliation>;
  attributedEvents: AttributedEventConnection;
  participations: Array<Participation>;
  statements: Array<Statement>;
  statementsOnBehalf: Array<Statement>;
  says: Array<Assertion>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type StateAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StateConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Organization = Actor & Subject & Node & {
  __typename?: 'Organization';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  codes: Array<Scalars['String']['output']>;
  affiliations: Array<Affiliation>;
  affiliates: Array<Affiliation>;
  attributedEvents: AttributedEventConnection;
  participations: Array<Participation>;
  statements: Array<Statement>;
  statementsOnBehalf: Array<Statement>;
  says: Array<Assertion>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
  published: Array<Document>;
};


export type OrganizationAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArmedGroup = Actor & Subject & Node & {
  __typename?: 'ArmedGroup';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  codes: Array<Scalars['String']['output']>;
  affiliations: Array<Affiliation>;
  affiliates: Array<Affiliation>;
  attributedEvents: AttributedEventConnection;
  participations: Array<Participation>;
  statements: Array<Statement>;
  statementsOnBehalf: Array<Statement>;
  says: Array<Assertion>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type ArmedGroupAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ArmedGroupConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Person = Actor & Subject & Node & {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  codes: Array<Scalars['String']['output']>;
  affiliations: Array<Affiliation>;
  affiliates: Array<Affiliation>;
  attributedEvents: AttributedEventConnection;
  participations: Array<Participation>;
  statements: Array<Statement>;
  statementsOnBehalf: Array<Statement>;
  says: Array<Assertion>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type PersonAffiliationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const AffiliationKind = {
  BACKED_BY: 'BACKED_BY',
  PART_OF: 'PART_OF',
  MEMBER_OF: 'MEMBER_OF',
  LEADS: 'LEADS',
  SPEAKS_FOR: 'SPEAKS_FOR',
  WORKS_FOR: 'WORKS_FOR',
  ALLIED_WITH: 'ALLIED_WITH',
  LINKED_TO: 'LINKED_TO'
} as const;

export type AffiliationKind = typeof AffiliationKind[keyof typeof AffiliationKind];
export type ActorConnection = {
  __typename?: 'ActorConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<ActorEdge>;
  pageInfo: PageInfo;
};

export type ActorEdge = {
  __typename?: 'ActorEdge';
  node: Actor;
};

export type Query = {
  __typename?: 'Query';
  responseLatency: Array<ResponseLatency>;
  escalationChains: Array<EscalationChain>;
  dyads: Array<Dyad>;
  actorNetwork: ActorNetwork;
  node?: Maybe<Node>;
  event?: Maybe<Event>;
  events: EventConnection;
  actor?: Maybe<Actor>;
  actors: ActorConnection;
  location?: Maybe<Location>;
  locations: LocationConnection;
  series?: Maybe<Series>;
  statement?: Maybe<Statement>;
  assertion?: Maybe<Assertion>;
  document?: Maybe<Document>;
  documents: DocumentConnection;
  conflicts: ConflictConnection;
  traceBack?: Maybe<Trace>;
  traceForward?: Maybe<Trace>;
  eventStatistics: Array<EventStatistics>;
  timeline: Timeline;
};


export type QueryResponseLatencyArgs = {
  where?: InputMaybe<EventWhere>;
  groupBy?: InputMaybe<Array<LatencyGrouping>>;
  statuses?: InputMaybe<Array<Status>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEscalationChainsArgs = {
  where?: InputMaybe<EventWhere>;
  minLength?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<Status>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDyadsArgs = {
  where?: InputMaybe<EventWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryActorNetworkArgs = {
  where?: InputMaybe<EventWhere>;
  over: ActorRelation;
  rankBy?: InputMaybe<CentralityMeasure>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTraceBackArgs = {
  event: Scalars['ID']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  statuses?: InputMaybe<Array<Status>>;
  types?: InputMaybe<Array<EventType>>;
  kinds?: InputMaybe<Array<ResponseKind>>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTraceForwardArgs = {
  event: Scalars['ID']['input'];
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  statuses?: InputMaybe<Array<Status>>;
  types?: InputMaybe<Array<EventType>>;
  kinds?: InputMaybe<Array<ResponseKind>>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEventStatisticsArgs = {
  where?: InputMaybe<EventWhere>;
  groupBy: Array<EventGrouping>;
  placeLevel?: InputMaybe<LocationKind>;
  rankBy?: InputMaybe<GroupRanking>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTimelineArgs = {
  where?: InputMaybe<EventWhere>;
  resolution: TimelineResolution;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  lowPrecision?: InputMaybe<LowPrecision>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const LatencyGrouping = {
  KIND: 'KIND',
  ACTOR: 'ACTOR'
} as const;

export type LatencyGrouping = typeof LatencyGrouping[keyof typeof LatencyGrouping];
export type ResponseLatency = {
  __typename?: 'ResponseLatency';
  group: LatencyGroup;
  count: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
  min?: Maybe<Scalars['Int']['output']>;
  lowerQuartile?: Maybe<Scalars['Float']['output']>;
  median?: Maybe<Scalars['Float']['output']>;
  upperQuartile?: Maybe<Scalars['Float']['output']>;
  max?: Maybe<Scalars['Int']['output']>;
};

export type LatencyGroup = {
  __typename?: 'LatencyGroup';
  kind?: Maybe<ResponseKind>;
  actor?: Maybe<Actor>;
};

export type EscalationChain = {
  __typename?: 'EscalationChain';
  length: Scalars['Int']['output'];
  events: Array<Event>;
  links: Array<Prompting>;
};

export type Dyad = {
  __typename?: 'Dyad';
  actor: Actor;
  toActor: Actor;
  count: Scalars['Int']['output'];
  kinds: Array<ResponseKind>;
  firstDate?: Maybe<Scalars['Date']['output']>;
  lastDate?: Maybe<Scalars['Date']['output']>;
};

export const ActorRelation = {
  CO_PARTICIPATION: 'CO_PARTICIPATION',
  RESPONDS_TO: 'RESPONDS_TO',
  AFFILIATION: 'AFFILIATION'
} as const;

export type ActorRelation = typeof ActorRelation[keyof typeof ActorRelation];
export type ActorNetwork = {
  __typename?: 'ActorNetwork';
  size: Scalars['Int']['output'];
  directed: Scalars['Boolean']['output'];
  links: Array<ActorLink>;
  centrality: Array<ActorCentrality>;
  communities: Array<ActorCommunity>;
  modularity?: Maybe<Scalars['Float']['output']>;
};

export type ActorLink = {
  __typename?: 'ActorLink';
  source: Actor;
  target: Actor;
  weight: Scalars['Int']['output'];
};

export const CentralityMeasure = {
  DEGREE: 'DEGREE',
  BETWEENNESS: 'BETWEENNESS',
  PAGE_RANK: 'PAGE_RANK'
} as const;

export type CentralityMeasure = typeof CentralityMeasure[keyof typeof CentralityMeasure];
export type ActorCentrality = {
  __typename?: 'ActorCentrality';
  actor: Actor;
  degree: Scalars['Int']['output'];
  degreeCentrality: Scalars['Float']['output'];
  betweenness: Scalars['Float']['output'];
  pageRank: Scalars['Float']['output'];
};

export type ActorCommunity = {
  __typename?: 'ActorCommunity';
  size: Scalars['Int']['output'];
  members: Array<Actor>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
};

export type DateRange = {
  __typename?: 'DateRange';
  start?: Maybe<Scalars['Date']['output']>;
  end?: Maybe<Scalars['Date']['output']>;
  precision: DatePrecision;
};

export const DatePrecision = {
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
  UNKNOWN: 'UNKNOWN'
} as const;

export type DatePrecision = typeof DatePrecision[keyof typeof DatePrecision];
export type Event = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  date: DateRange;
  codes: Array<Scalars['String']['output']>;
  knownSince: Scalars['Date']['output'];
  occurredIn: Array<Location>;
  occurrences: Array<Occurrence>;
  participants: Array<Participation>;
  attributions: Array<Attribution>;
  targets: Array<Target>;
  targetings: Array<Targeting>;
  promptedBy: Array<Prompting>;
  prompted: Array<Prompting>;
  casualties: Array<Casualties>;
  partOf: Array<Membership>;
  statements: Array<Statement>;
  sources: Array<Document>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type EventOccurredInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventPromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventPromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type EventConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Attack = Event & Subject & Node & {
  __typename?: 'Attack';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  date: DateRange;
  codes: Array<Scalars['String']['output']>;
  knownSince: Scalars['Date']['output'];
  occurredIn: Array<Location>;
  occurrences: Array<Occurrence>;
  participants: Array<Participation>;
  attributions: Array<Attribution>;
  targets: Array<Target>;
  targetings: Array<Targeting>;
  promptedBy: Array<Prompting>;
  prompted: Array<Prompting>;
  casualties: Array<Casualties>;
  partOf: Array<Membership>;
  statements: Array<Statement>;
  sources: Array<Document>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
  mode?: Maybe<Mode>;
};


export type AttackOccurredInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackPromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackPromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type AttackConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Response = Event & Subject & Node & {
  __typename?: 'Response';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  date: DateRange;
  codes: Array<Scalars['String']['output']>;
  knownSince: Scalars['Date']['output'];
  occurredIn: Array<Location>;
  occurrences: Array<Occurrence>;
  participants: Array<Participation>;
  attributions: Array<Attribution>;
  targets: Array<Target>;
  targetings: Array<Targeting>;
  promptedBy: Array<Prompting>;
  prompted: Array<Prompting>;
  casualties: Array<Casualties>;
  partOf: Array<Membership>;
  statements: Array<Statement>;
  sources: Array<Document>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
  kind: ResponseKind;
  mode?: Maybe<Mode>;
};


export type ResponseOccurredInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponsePromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponsePromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponsePartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type ResponseConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Incident = Event & Subject & Node & {
  __typename?: 'Incident';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  date: DateRange;
  codes: Array<Scalars['String']['output']>;
  knownSince: Scalars['Date']['output'];
  occurredIn: Array<Location>;
  occurrences: Array<Occurrence>;
  participants: Array<Participation>;
  attributions: Array<Attribution>;
  targets: Array<Target>;
  targetings: Array<Targeting>;
  promptedBy: Array<Prompting>;
  prompted: Array<Prompting>;
  casualties: Array<Casualties>;
  partOf: Array<Membership>;
  statements: Array<Statement>;
  sources: Array<Document>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type IncidentOccurredInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentPromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentPromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type IncidentConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const EventType = {
  ATTACK: 'ATTACK',
  RESPONSE: 'RESPONSE',
  INCIDENT: 'INCIDENT'
} as const;

export type EventType = typeof EventType[keyof typeof EventType];
export const Mode = {
  AIRSTRIKE: 'AIRSTRIKE',
  ROCKET: 'ROCKET',
  MISSILE: 'MISSILE',
  DRONE: 'DRONE',
  SHELLING: 'SHELLING',
  BOMBING: 'BOMBING',
  ARMED_ASSAULT: 'ARMED_ASSAULT',
  ASSASSINATION: 'ASSASSINATION',
  ABDUCTION: 'ABDUCTION',
  SABOTAGE: 'SABOTAGE',
  OTHER: 'OTHER'
} as const;

export type Mode = typeof Mode[keyof typeof Mode];
export const ResponseKind = {
  MILITARY: 'MILITARY',
  DIPLOMATIC: 'DIPLOMATIC',
  INVESTIGATION: 'INVESTIGATION',
  CONDEMNATION: 'CONDEMNATION',
  SANCTION: 'SANCTION',
  LEGAL: 'LEGAL',
  HUMANITARIAN: 'HUMANITARIAN',
  OTHER: 'OTHER'
} as const;

export type ResponseKind = typeof ResponseKind[keyof typeof ResponseKind];
export const ParticipantRole = {
  AGENT: 'AGENT',
  AUTHORISER: 'AUTHORISER',
  TARGET: 'TARGET',
  PARTNER: 'PARTNER',
  PARTICIPANT: 'PARTICIPANT'
} as const;

export type ParticipantRole = typeof ParticipantRole[keyof typeof ParticipantRole];
export type Casualties = Node & {
  __typename?: 'Casualties';
  id: Scalars['ID']['output'];
  outcome: Outcome;
  who?: Maybe<Scalars['String']['output']>;
  best?: Maybe<Scalars['Int']['output']>;
  low?: Maybe<Scalars['Int']['output']>;
  high?: Maybe<Scalars['Int']['output']>;
  nationality?: Maybe<State>;
  event: Event;
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type CasualtiesAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const Outcome = {
  KILLED: 'KILLED',
  WOUNDED: 'WOUNDED',
  MISSING: 'MISSING',
  CAPTURED: 'CAPTURED',
  DISPLACED: 'DISPLACED'
} as const;

export type Outcome = typeof Outcome[keyof typeof Outcome];
export type Series = Subject & Node & {
  __typename?: 'Series';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  size?: Maybe<Scalars['Int']['output']>;
  members: Array<Membership>;
  precededBy: Array<Event>;
  attributions: Array<SeriesAttribution>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type SeriesMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type SeriesPrecededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type SeriesAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type SeriesAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type SeriesConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type SeriesAttribution = Link & {
  __typename?: 'SeriesAttribution';
  actor: Actor;
  series: Series;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type SeriesAttributionAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  node: Event;
};

export type Link = {
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type LinkAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const Status = {
  ASSERTED: 'ASSERTED',
  CLAIMED: 'CLAIMED',
  CONFIRMED: 'CONFIRMED',
  DISPUTED: 'DISPUTED',
  DENIED: 'DENIED',
  UNDETERMINED: 'UNDETERMINED',
  INFERRED: 'INFERRED'
} as const;

export type Status = typeof Status[keyof typeof Status];
export type CausalLink = Link & {
  __typename?: 'CausalLink';
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type CausalLinkAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Prompting = {
  __typename?: 'Prompting';
  cause: Event;
  effect: Event;
  link: CausalLink;
};

export type Attribution = Link & {
  __typename?: 'Attribution';
  actor: Actor;
  event: Event;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type AttributionAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type AttributedEventConnection = {
  __typename?: 'AttributedEventConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<AttributedEventEdge>;
  pageInfo: PageInfo;
};

export type AttributedEventEdge = Link & {
  __typename?: 'AttributedEventEdge';
  node: Event;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type AttributedEventEdgeAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Participation = Link & {
  __typename?: 'Participation';
  actor: Actor;
  event: Event;
  role: ParticipantRole;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type ParticipationAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Targeting = Link & {
  __typename?: 'Targeting';
  target: Target;
  event: Event;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type TargetingAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Target = State | Organization | ArmedGroup | Person | Location;

export type Occurrence = Link & {
  __typename?: 'Occurrence';
  location: Location;
  event: Event;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type OccurrenceAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Affiliation = Link & {
  __typename?: 'Affiliation';
  actor: Actor;
  with: Actor;
  kind: AffiliationKind;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type AffiliationAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Placement = Link & {
  __typename?: 'Placement';
  location: Location;
  within: Location;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type PlacementAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Use = Link & {
  __typename?: 'Use';
  location: Location;
  actor: Actor;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type UseAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Membership = Link & {
  __typename?: 'Membership';
  series: Series;
  event: Event;
  ordinal?: Maybe<Scalars['Int']['output']>;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type MembershipAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Location = Subject & Node & {
  __typename?: 'Location';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  kind: LocationKind;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  geoPrecision?: Maybe<Scalars['Int']['output']>;
  within?: Maybe<Location>;
  placements: Array<Placement>;
  contains: Array<Location>;
  events: EventConnection;
  uses: Array<Use>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type LocationWithinArgs = {
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type LocationPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type LocationContainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type LocationEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type LocationUsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type LocationAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type LocationConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const LocationKind = {
  COUNTRY: 'COUNTRY',
  REGION: 'REGION',
  ADMIN1: 'ADMIN1',
  ADMIN2: 'ADMIN2',
  SETTLEMENT: 'SETTLEMENT',
  ZONE: 'ZONE',
  SITE: 'SITE'
} as const;

export type LocationKind = typeof LocationKind[keyof typeof LocationKind];
export type LocationConnection = {
  __typename?: 'LocationConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<LocationEdge>;
  pageInfo: PageInfo;
};

export type LocationEdge = {
  __typename?: 'LocationEdge';
  node: Location;
};

export type Subject = {
  id: Scalars['ID']['output'];
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type SubjectAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type SubjectConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Assertion = Node & {
  __typename?: 'Assertion';
  id: Scalars['ID']['output'];
  subject: Subject;
  predicate: Predicate;
  object?: Maybe<Node>;
  value?: Maybe<Scalars['String']['output']>;
  qualifier?: Maybe<Scalars['String']['output']>;
  stance: Stance;
  confidence: Scalars['Float']['output'];
  statedOn: Scalars['Date']['output'];
  by: Actor;
  evidence: Array<Passage>;
};


export type AssertionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export const Stance = {
  ASSERTED: 'ASSERTED',
  CLAIMED: 'CLAIMED',
  CONFIRMED: 'CONFIRMED',
  DENIED: 'DENIED',
  UNDETERMINED: 'UNDETERMINED',
  INFERRED: 'INFERRED'
} as const;

export type Stance = typeof Stance[keyof typeof Stance];
export const Predicate = {
  PROMPTED_BY: 'PROMPTED_BY',
  CARRIED_OUT_BY: 'CARRIED_OUT_BY',
  AUTHORISED_BY: 'AUTHORISED_BY',
  TARGETED: 'TARGETED',
  INVOLVED: 'INVOLVED',
  OCCURRED_IN: 'OCCURRED_IN',
  PART_OF: 'PART_OF',
  PRECEDED_BY: 'PRECEDED_BY',
  AFFILIATED_WITH: 'AFFILIATED_WITH',
  WITHIN: 'WITHIN',
  USED_BY: 'USED_BY',
  SPOKEN_BY: 'SPOKEN_BY',
  ON_BEHALF_OF: 'ON_BEHALF_OF',
  ABOUT: 'ABOUT',
  DATE: 'DATE',
  MUNITIONS_FIRED: 'MUNITIONS_FIRED',
  NATIONALITY_OF_VICTIM: 'NATIONALITY_OF_VICTIM',
  DAMAGE: 'DAMAGE',
  KILLED: 'KILLED',
  WOUNDED: 'WOUNDED',
  MISSING: 'MISSING',
  CAPTURED: 'CAPTURED',
  DISPLACED: 'DISPLACED'
} as const;

export type Predicate = typeof Predicate[keyof typeof Predicate];
export type Passage = {
  __typename?: 'Passage';
  locator: Scalars['String']['output'];
  summary: Scalars['String']['output'];
  document: Document;
};

export type Document = Node & {
  __typename?: 'Document';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  publisher?: Maybe<Actor>;
  publishedOn: Scalars['Date']['output'];
  url?: Maybe<Scalars['String']['output']>;
  passages: Array<Passage>;
};


export type DocumentPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<DocumentEdge>;
  pageInfo: PageInfo;
};

export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  node: Document;
};

export type Conflict = Node & {
  __typename?: 'Conflict';
  id: Scalars['ID']['output'];
  subject: Subject;
  predicate: Predicate;
  kind: ConflictKind;
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type ConflictAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const ConflictKind = {
  RIVAL_VALUES: 'RIVAL_VALUES',
  RIVAL_LINKS: 'RIVAL_LINKS',
  DISPUTED_LINK: 'DISPUTED_LINK'
} as const;

export type ConflictKind = typeof ConflictKind[keyof typeof ConflictKind];
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<ConflictEdge>;
  pageInfo: PageInfo;
};

export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  node: Conflict;
};

export type Statement = Subject & Node & {
  __typename?: 'Statement';
  id: Scalars['ID']['output'];
  summary: Scalars['String']['output'];
  quote?: Maybe<Scalars['String']['output']>;
  spokenOn?: Maybe<Scalars['Date']['output']>;
  knownSince: Scalars['Date']['output'];
  speaker?: Maybe<Actor>;
  onBehalfOf?: Maybe<Actor>;
  about: Array<Node>;
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type StatementSpeakerArgs = {
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StatementOnBehalfOfArgs = {
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StatementAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StatementAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type StatementConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};

export const EventGrouping = {
  TYPE: 'TYPE',
  MODE: 'MODE',
  KIND: 'KIND',
  ACTOR: 'ACTOR',
  STATUS: 'STATUS',
  COUNTRY: 'COUNTRY',
  PLACE: 'PLACE',
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  YEAR: 'YEAR'
} as const;

export type EventGrouping = typeof EventGrouping[keyof typeof EventGrouping];
export const GroupRanking = {
  GROUP: 'GROUP',
  COUNT: 'COUNT'
} as const;

export type GroupRanking = typeof GroupRanking[keyof typeof GroupRanking];
export type EventStatistics = {
  __typename?: 'EventStatistics';
  group: EventGroup;
  count: Scalars['Int']['output'];
  killed: CasualtySum;
  wounded: CasualtySum;
  missing: CasualtySum;
  captured: CasualtySum;
  displaced: CasualtySum;
  distinctActors: Scalars['Int']['output'];
  firstDate?: Maybe<Scalars['Date']['output']>;
  lastDate?: Maybe<Scalars['Date']['output']>;
};

export type EventGroup = {
  __typename?: 'EventGroup';
  type?: Maybe<EventType>;
  mode?: Maybe<Mode>;
  kind?: Maybe<ResponseKind>;
  actor?: Maybe<Actor>;
  status?: Maybe<Status>;
  country?: Maybe<Location>;
  place?: Maybe<Location>;
  day?: Maybe<Scalars['Date']['output']>;
  week?: Maybe<Scalars['String']['output']>;
  month?: Maybe<Scalars['String']['output']>;
  quarter?: Maybe<Scalars['String']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
};

export type CasualtySum = {
  __typename?: 'CasualtySum';
  low?: Maybe<Scalars['Int']['output']>;
  best?: Maybe<Scalars['Int']['output']>;
  high?: Maybe<Scalars['Int']['output']>;
  records: Scalars['Int']['output'];
  withoutBest: Scalars['Int']['output'];
  withoutHigh: Scalars['Int']['output'];
};

export const TimelineResolution = {
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR'
} as const;

export type TimelineResolution = typeof TimelineResolution[keyof typeof TimelineResolution];
export const LowPrecision = {
  SPREAD: 'SPREAD',
  APART: 'APART',
  BY_START: 'BY_START'
} as const;

export type LowPrecision = typeof LowPrecision[keyof typeof LowPrecision];
export type Timeline = {
  __typename?: 'Timeline';
  buckets: Array<TimelineBucket>;
  apart: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
  outside: Scalars['Float']['output'];
};

export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  start: Scalars['Date']['output'];
  end: Scalars['Date']['output'];
  count: Scalars['Float']['output'];
};

export type Trace = {
  __typename?: 'Trace';
  origin: Event;
  depth: Scalars['Int']['output'];
  truncated: Scalars['Boolean']['output'];
  truncatedBecause?: Maybe<Truncation>;
  hops: Array<Hop>;
  roots: Array<Event>;
};

export type Hop = {
  __typename?: 'Hop';
  depth: Scalars['Int']['output'];
  cause: Event;
  effect: Event;
  link: CausalLink;
};

export const Truncation = {
  MAX_DEPTH: 'MAX_DEPTH',
  MAX_HOPS: 'MAX_HOPS'
} as const;

export type Truncation = typeof Truncation[keyof typeof Truncation];
export type EventWhere = {
  date?: InputMaybe<DateWhere>;
};

export type DateWhere = {
  gte?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Target:
    | ( Omit<State, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts' | 'published'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']>, published: Array<_RefType['Document']> } )
    | ( Omit<ArmedGroup, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Person, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Location, 'within' | 'placements' | 'contains' | 'events' | 'uses' | 'assertions' | 'conflicts'> & { within?: Maybe<_RefType['Location']>, placements: Array<_RefType['Placement']>, contains: Array<_RefType['Location']>, events: _RefType['EventConnection'], uses: Array<_RefType['Use']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<State, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts' | 'published'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']>, published: Array<_RefType['Document']> } )
    | ( Omit<ArmedGroup, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Person, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
  ;
  Node:
    | ( Omit<State, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts' | 'published'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']>, published: Array<_RefType['Document']> } )
    | ( Omit<ArmedGroup, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Person, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Attack, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Response, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Incident, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Casualties, 'nationality' | 'event' | 'assertions'> & { nationality?: Maybe<_RefType['State']>, event: _RefType['Event'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Series, 'members' | 'precededBy' | 'attributions' | 'assertions' | 'conflicts'> & { members: Array<_RefType['Membership']>, precededBy: Array<_RefType['Event']>, attributions: Array<_RefType['SeriesAttribution']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Location, 'within' | 'placements' | 'contains' | 'events' | 'uses' | 'assertions' | 'conflicts'> & { within?: Maybe<_RefType['Location']>, placements: Array<_RefType['Placement']>, contains: Array<_RefType['Location']>, events: _RefType['EventConnection'], uses: Array<_RefType['Use']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Assertion, 'subject' | 'object' | 'by' | 'evidence'> & { subject: _RefType['Subject'], object?: Maybe<_RefType['Node']>, by: _RefType['Actor'], evidence: Array<_RefType['Passage']> } )
    | ( Omit<Document, 'publisher' | 'passages'> & { publisher?: Maybe<_RefType['Actor']>, passages: Array<_RefType['Passage']> } )
    | ( Omit<Conflict, 'subject' | 'assertions'> & { subject: _RefType['Subject'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Statement, 'speaker' | 'onBehalfOf' | 'about' | 'assertions' | 'conflicts'> & { speaker?: Maybe<_RefType['Actor']>, onBehalfOf?: Maybe<_RefType['Actor']>, about: Array<_RefType['Node']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
  ;
  Event:
    | ( Omit<Attack, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Response, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Incident, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
  ;
  Link:
    | ( Omit<SeriesAttribution, 'actor' | 'series' | 'assertions'> & { actor: _RefType['Actor'], series: _RefType['Series'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<CausalLink, 'assertions'> & { assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Attribution, 'actor' | 'event' | 'assertions'> & { actor: _RefType['Actor'], event: _RefType['Event'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<AttributedEventEdge, 'node' | 'assertions'> & { node: _RefType['Event'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Participation, 'actor' | 'event' | 'assertions'> & { actor: _RefType['Actor'], event: _RefType['Event'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Targeting, 'target' | 'event' | 'assertions'> & { target: _RefType['Target'], event: _RefType['Event'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Occurrence, 'location' | 'event' | 'assertions'> & { location: _RefType['Location'], event: _RefType['Event'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Affiliation, 'actor' | 'with' | 'assertions'> & { actor: _RefType['Actor'], with: _RefType['Actor'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Placement, 'location' | 'within' | 'assertions'> & { location: _RefType['Location'], within: _RefType['Location'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Use, 'location' | 'actor' | 'assertions'> & { location: _RefType['Location'], actor: _RefType['Actor'], assertions: Array<_RefType['Assertion']> } )
    | ( Omit<Membership, 'series' | 'event' | 'assertions'> & { series: _RefType['Series'], event: _RefType['Event'], assertions: Array<_RefType['Assertion']> } )
  ;
  Subject:
    | ( Omit<State, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Organization, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts' | 'published'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']>, published: Array<_RefType['Document']> } )
    | ( Omit<ArmedGroup, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Person, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<_RefType['Affiliation']>, affiliates: Array<_RefType['Affiliation']>, attributedEvents: _RefType['AttributedEventConnection'], participations: Array<_RefType['Participation']>, statements: Array<_RefType['Statement']>, statementsOnBehalf: Array<_RefType['Statement']>, says: Array<_RefType['Assertion']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Attack, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Response, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Incident, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<_RefType['Location']>, occurrences: Array<_RefType['Occurrence']>, participants: Array<_RefType['Participation']>, attributions: Array<_RefType['Attribution']>, targets: Array<_RefType['Target']>, targetings: Array<_RefType['Targeting']>, promptedBy: Array<_RefType['Prompting']>, prompted: Array<_RefType['Prompting']>, casualties: Array<_RefType['Casualties']>, partOf: Array<_RefType['Membership']>, statements: Array<_RefType['Statement']>, sources: Array<_RefType['Document']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Series, 'members' | 'precededBy' | 'attributions' | 'assertions' | 'conflicts'> & { members: Array<_RefType['Membership']>, precededBy: Array<_RefType['Event']>, attributions: Array<_RefType['SeriesAttribution']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Location, 'within' | 'placements' | 'contains' | 'events' | 'uses' | 'assertions' | 'conflicts'> & { within?: Maybe<_RefType['Location']>, placements: Array<_RefType['Placement']>, contains: Array<_RefType['Location']>, events: _RefType['EventConnection'], uses: Array<_RefType['Use']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
    | ( Omit<Statement, 'speaker' | 'onBehalfOf' | 'about' | 'assertions' | 'conflicts'> & { speaker?: Maybe<_RefType['Actor']>, onBehalfOf?: Maybe<_RefType['Actor']>, about: Array<_RefType['Node']>, assertions: Array<_RefType['Assertion']>, conflicts: Array<_RefType['Conflict']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  State: ResolverTypeWrapper<Omit<State, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<ResolversTypes['Affiliation']>, affiliates: Array<ResolversTypes['Affiliation']>, attributedEvents: ResolversTypes['AttributedEventConnection'], participations: Array<ResolversTypes['Participation']>, statements: Array<ResolversTypes['Statement']>, statementsOnBehalf: Array<ResolversTypes['Statement']>, says: Array<ResolversTypes['Assertion']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts' | 'published'> & { affiliations: Array<ResolversTypes['Affiliation']>, affiliates: Array<ResolversTypes['Affiliation']>, attributedEvents: ResolversTypes['AttributedEventConnection'], participations: Array<ResolversTypes['Participation']>, statements: Array<ResolversTypes['Statement']>, statementsOnBehalf: Array<ResolversTypes['Statement']>, says: Array<ResolversTypes['Assertion']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']>, published: Array<ResolversTypes['Document']> }>;
  ArmedGroup: ResolverTypeWrapper<Omit<ArmedGroup, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<ResolversTypes['Affiliation']>, affiliates: Array<ResolversTypes['Affiliation']>, attributedEvents: ResolversTypes['AttributedEventConnection'], participations: Array<ResolversTypes['Participation']>, statements: Array<ResolversTypes['Statement']>, statementsOnBehalf: Array<ResolversTypes['Statement']>, says: Array<ResolversTypes['Assertion']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Person: ResolverTypeWrapper<Omit<Person, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<ResolversTypes['Affiliation']>, affiliates: Array<ResolversTypes['Affiliation']>, attributedEvents: ResolversTypes['AttributedEventConnection'], participations: Array<ResolversTypes['Participation']>, statements: Array<ResolversTypes['Statement']>, statementsOnBehalf: Array<ResolversTypes['Statement']>, says: Array<ResolversTypes['Assertion']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  AffiliationKind: AffiliationKind;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges'> & { edges: Array<ResolversTypes['ActorEdge']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LatencyGrouping: LatencyGrouping;
  ResponseLatency: ResolverTypeWrapper<Omit<ResponseLatency, 'group'> & { group: ResolversTypes['LatencyGroup'] }>;
  LatencyGroup: ResolverTypeWrapper<Omit<LatencyGroup, 'actor'> & { actor?: Maybe<ResolversTypes['Actor']> }>;
  EscalationChain: ResolverTypeWrapper<Omit<EscalationChain, 'events' | 'links'> & { events: Array<ResolversTypes['Event']>, links: Array<ResolversTypes['Prompting']> }>;
  Dyad: ResolverTypeWrapper<Omit<Dyad, 'actor' | 'toActor'> & { actor: ResolversTypes['Actor'], toActor: ResolversTypes['Actor'] }>;
  ActorRelation: ActorRelation;
  ActorNetwork: ResolverTypeWrapper<Omit<ActorNetwork, 'links' | 'centrality' | 'communities'> & { links: Array<ResolversTypes['ActorLink']>, centrality: Array<ResolversTypes['ActorCentrality']>, communities: Array<ResolversTypes['ActorCommunity']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorLink: ResolverTypeWrapper<Omit<ActorLink, 'source' | 'target'> & { source: ResolversTypes['Actor'], target: ResolversTypes['Actor'] }>;
  CentralityMeasure: CentralityMeasure;
  ActorCentrality: ResolverTypeWrapper<Omit<ActorCentrality, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  ActorCommunity: ResolverTypeWrapper<Omit<ActorCommunity, 'members'> & { members: Array<ResolversTypes['Actor']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DateRange: ResolverTypeWrapper<DateRange>;
  DatePrecision: DatePrecision;
  Event: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Event']>;
  Attack: ResolverTypeWrapper<Omit<Attack, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<ResolversTypes['Location']>, occurrences: Array<ResolversTypes['Occurrence']>, participants: Array<ResolversTypes['Participation']>, attributions: Array<ResolversTypes['Attribution']>, targets: Array<ResolversTypes['Target']>, targetings: Array<ResolversTypes['Targeting']>, promptedBy: Array<ResolversTypes['Prompting']>, prompted: Array<ResolversTypes['Prompting']>, casualties: Array<ResolversTypes['Casualties']>, partOf: Array<ResolversTypes['Membership']>, statements: Array<ResolversTypes['Statement']>, sources: Array<ResolversTypes['Document']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Response: ResolverTypeWrapper<Omit<Response, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<ResolversTypes['Location']>, occurrences: Array<ResolversTypes['Occurrence']>, participants: Array<ResolversTypes['Participation']>, attributions: Array<ResolversTypes['Attribution']>, targets: Array<ResolversTypes['Target']>, targetings: Array<ResolversTypes['Targeting']>, promptedBy: Array<ResolversTypes['Prompting']>, prompted: Array<ResolversTypes['Prompting']>, casualties: Array<ResolversTypes['Casualties']>, partOf: Array<ResolversTypes['Membership']>, statements: Array<ResolversTypes['Statement']>, sources: Array<ResolversTypes['Document']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  Incident: ResolverTypeWrapper<Omit<Incident, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<ResolversTypes['Location']>, occurrences: Array<ResolversTypes['Occurrence']>, participants: Array<ResolversTypes['Participation']>, attributions: Array<ResolversTypes['Attribution']>, targets: Array<ResolversTypes['Target']>, targetings: Array<ResolversTypes['Targeting']>, promptedBy: Array<ResolversTypes['Prompting']>, prompted: Array<ResolversTypes['Prompting']>, casualties: Array<ResolversTypes['Casualties']>, partOf: Array<ResolversTypes['Membership']>, statements: Array<ResolversTypes['Statement']>, sources: Array<ResolversTypes['Document']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  EventType: EventType;
  Mode: Mode;
  ResponseKind: ResponseKind;
  ParticipantRole: ParticipantRole;
  Casualties: ResolverTypeWrapper<Omit<Casualties, 'nationality' | 'event' | 'assertions'> & { nationality?: Maybe<ResolversTypes['State']>, event: ResolversTypes['Event'], assertions: Array<ResolversTypes['Assertion']> }>;
  Outcome: Outcome;
  Series: ResolverTypeWrapper<Omit<Series, 'members' | 'precededBy' | 'attributions' | 'assertions' | 'conflicts'> & { members: Array<ResolversTypes['Membership']>, precededBy: Array<ResolversTypes['Event']>, attributions: Array<ResolversTypes['SeriesAttribution']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  SeriesAttribution: ResolverTypeWrapper<Omit<SeriesAttribution, 'actor' | 'series' | 'assertions'> & { actor: ResolversTypes['Actor'], series: ResolversTypes['Series'], assertions: Array<ResolversTypes['Assertion']> }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: Array<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  Status: Status;
  CausalLink: ResolverTypeWrapper<Omit<CausalLink, 'assertions'> & { assertions: Array<ResolversTypes['Assertion']> }>;
  Prompting: ResolverTypeWrapper<Omit<Prompting, 'cause' | 'effect' | 'link'> & { cause: ResolversTypes['Event'], effect: ResolversTypes['Event'], link: ResolversTypes['CausalLink'] }>;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'actor' | 'event' | 'assertions'> & { actor: ResolversTypes['Actor'], event: ResolversTypes['Event'], assertions: Array<ResolversTypes['Assertion']> }>;
  AttributedEventConnection: ResolverTypeWrapper<Omit<AttributedEventConnection, 'edges'> & { edges: Array<ResolversTypes['AttributedEventEdge']> }>;
  AttributedEventEdge: ResolverTypeWrapper<Omit<AttributedEventEdge, 'node' | 'assertions'> & { node: ResolversTypes['Event'], assertions: Array<ResolversTypes['Assertion']> }>;
  Participation: ResolverTypeWrapper<Omit<Participation, 'actor' | 'event' | 'assertions'> & { actor: ResolversTypes['Actor'], event: ResolversTypes['Event'], assertions: Array<ResolversTypes['Assertion']> }>;
  Targeting: ResolverTypeWrapper<Omit<Targeting, 'target' | 'event' | 'assertions'> & { target: ResolversTypes['Target'], event: ResolversTypes['Event'], assertions: Array<ResolversTypes['Assertion']> }>;
  Target: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Target']>;
  Occurrence: ResolverTypeWrapper<Omit<Occurrence, 'location' | 'event' | 'assertions'> & { location: ResolversTypes['Location'], event: ResolversTypes['Event'], assertions: Array<ResolversTypes['Assertion']> }>;
  Affiliation: ResolverTypeWrapper<Omit<Affiliation, 'actor' | 'with' | 'assertions'> & { actor: ResolversTypes['Actor'], with: ResolversTypes['Actor'], assertions: Array<ResolversTypes['Assertion']> }>;
  Placement: ResolverTypeWrapper<Omit<Placement, 'location' | 'within' | 'assertions'> & { location: ResolversTypes['Location'], within: ResolversTypes['Location'], assertions: Array<ResolversTypes['Assertion']> }>;
  Use: ResolverTypeWrapper<Omit<Use, 'location' | 'actor' | 'assertions'> & { location: ResolversTypes['Location'], actor: ResolversTypes['Actor'], assertions: Array<ResolversTypes['Assertion']> }>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'series' | 'event' | 'assertions'> & { series: ResolversTypes['Series'], event: ResolversTypes['Event'], assertions: Array<ResolversTypes['Assertion']> }>;
  Location: ResolverTypeWrapper<Omit<Location, 'within' | 'placements' | 'contains' | 'events' | 'uses' | 'assertions' | 'conflicts'> & { within?: Maybe<ResolversTypes['Location']>, placements: Array<ResolversTypes['Placement']>, contains: Array<ResolversTypes['Location']>, events: ResolversTypes['EventConnection'], uses: Array<ResolversTypes['Use']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  LocationKind: LocationKind;
  LocationConnection: ResolverTypeWrapper<Omit<LocationConnection, 'edges'> & { edges: Array<ResolversTypes['LocationEdge']> }>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  Subject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Subject']>;
  Assertion: ResolverTypeWrapper<Omit<Assertion, 'subject' | 'object' | 'by' | 'evidence'> & { subject: ResolversTypes['Subject'], object?: Maybe<ResolversTypes['Node']>, by: ResolversTypes['Actor'], evidence: Array<ResolversTypes['Passage']> }>;
  Stance: Stance;
  Predicate: Predicate;
  Passage: ResolverTypeWrapper<Omit<Passage, 'document'> & { document: ResolversTypes['Document'] }>;
  Document: ResolverTypeWrapper<Omit<Document, 'publisher' | 'passages'> & { publisher?: Maybe<ResolversTypes['Actor']>, passages: Array<ResolversTypes['Passage']> }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'subject' | 'assertions'> & { subject: ResolversTypes['Subject'], assertions: Array<ResolversTypes['Assertion']> }>;
  ConflictKind: ConflictKind;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges'> & { edges: Array<ResolversTypes['ConflictEdge']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  Statement: ResolverTypeWrapper<Omit<Statement, 'speaker' | 'onBehalfOf' | 'about' | 'assertions' | 'conflicts'> & { speaker?: Maybe<ResolversTypes['Actor']>, onBehalfOf?: Maybe<ResolversTypes['Actor']>, about: Array<ResolversTypes['Node']>, assertions: Array<ResolversTypes['Assertion']>, conflicts: Array<ResolversTypes['Conflict']> }>;
  EventGrouping: EventGrouping;
  GroupRanking: GroupRanking;
  EventStatistics: ResolverTypeWrapper<Omit<EventStatistics, 'group'> & { group: ResolversTypes['EventGroup'] }>;
  EventGroup: ResolverTypeWrapper<Omit<EventGroup, 'actor' | 'country' | 'place'> & { actor?: Maybe<ResolversTypes['Actor']>, country?: Maybe<ResolversTypes['Location']>, place?: Maybe<ResolversTypes['Location']> }>;
  CasualtySum: ResolverTypeWrapper<CasualtySum>;
  TimelineResolution: TimelineResolution;
  LowPrecision: LowPrecision;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Trace: ResolverTypeWrapper<Omit<Trace, 'origin' | 'hops' | 'roots'> & { origin: ResolversTypes['Event'], hops: Array<ResolversTypes['Hop']>, roots: Array<ResolversTypes['Event']> }>;
  Hop: ResolverTypeWrapper<Omit<Hop, 'cause' | 'effect' | 'link'> & { cause: ResolversTypes['Event'], effect: ResolversTypes['Event'], link: ResolversTypes['CausalLink'] }>;
  Truncation: Truncation;
  EventWhere: EventWhere;
  DateWhere: DateWhere;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  State: Omit<State, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<ResolversParentTypes['Affiliation']>, affiliates: Array<ResolversParentTypes['Affiliation']>, attributedEvents: ResolversParentTypes['AttributedEventConnection'], participations: Array<ResolversParentTypes['Participation']>, statements: Array<ResolversParentTypes['Statement']>, statementsOnBehalf: Array<ResolversParentTypes['Statement']>, says: Array<ResolversParentTypes['Assertion']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Organization: Omit<Organization, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts' | 'published'> & { affiliations: Array<ResolversParentTypes['Affiliation']>, affiliates: Array<ResolversParentTypes['Affiliation']>, attributedEvents: ResolversParentTypes['AttributedEventConnection'], participations: Array<ResolversParentTypes['Participation']>, statements: Array<ResolversParentTypes['Statement']>, statementsOnBehalf: Array<ResolversParentTypes['Statement']>, says: Array<ResolversParentTypes['Assertion']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']>, published: Array<ResolversParentTypes['Document']> };
  ArmedGroup: Omit<ArmedGroup, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<ResolversParentTypes['Affiliation']>, affiliates: Array<ResolversParentTypes['Affiliation']>, attributedEvents: ResolversParentTypes['AttributedEventConnection'], participations: Array<ResolversParentTypes['Participation']>, statements: Array<ResolversParentTypes['Statement']>, statementsOnBehalf: Array<ResolversParentTypes['Statement']>, says: Array<ResolversParentTypes['Assertion']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Person: Omit<Person, 'affiliations' | 'affiliates' | 'attributedEvents' | 'participations' | 'statements' | 'statementsOnBehalf' | 'says' | 'assertions' | 'conflicts'> & { affiliations: Array<ResolversParentTypes['Affiliation']>, affiliates: Array<ResolversParentTypes['Affiliation']>, attributedEvents: ResolversParentTypes['AttributedEventConnection'], participations: Array<ResolversParentTypes['Participation']>, statements: Array<ResolversParentTypes['Statement']>, statementsOnBehalf: Array<ResolversParentTypes['Statement']>, says: Array<ResolversParentTypes['Assertion']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  ActorConnection: Omit<ActorConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActorEdge']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Query: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  ResponseLatency: Omit<ResponseLatency, 'group'> & { group: ResolversParentTypes['LatencyGroup'] };
  LatencyGroup: Omit<LatencyGroup, 'actor'> & { actor?: Maybe<ResolversParentTypes['Actor']> };
  EscalationChain: Omit<EscalationChain, 'events' | 'links'> & { events: Array<ResolversParentTypes['Event']>, links: Array<ResolversParentTypes['Prompting']> };
  Dyad: Omit<Dyad, 'actor' | 'toActor'> & { actor: ResolversParentTypes['Actor'], toActor: ResolversParentTypes['Actor'] };
  ActorNetwork: Omit<ActorNetwork, 'links' | 'centrality' | 'communities'> & { links: Array<ResolversParentTypes['ActorLink']>, centrality: Array<ResolversParentTypes['ActorCentrality']>, communities: Array<ResolversParentTypes['ActorCommunity']> };
  Boolean: Scalars['Boolean']['output'];
  ActorLink: Omit<ActorLink, 'source' | 'target'> & { source: ResolversParentTypes['Actor'], target: ResolversParentTypes['Actor'] };
  ActorCentrality: Omit<ActorCentrality, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  ActorCommunity: Omit<ActorCommunity, 'members'> & { members: Array<ResolversParentTypes['Actor']> };
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  DateRange: DateRange;
  Event: ResolversInterfaceTypes<ResolversParentTypes>['Event'];
  Attack: Omit<Attack, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<ResolversParentTypes['Location']>, occurrences: Array<ResolversParentTypes['Occurrence']>, participants: Array<ResolversParentTypes['Participation']>, attributions: Array<ResolversParentTypes['Attribution']>, targets: Array<ResolversParentTypes['Target']>, targetings: Array<ResolversParentTypes['Targeting']>, promptedBy: Array<ResolversParentTypes['Prompting']>, prompted: Array<ResolversParentTypes['Prompting']>, casualties: Array<ResolversParentTypes['Casualties']>, partOf: Array<ResolversParentTypes['Membership']>, statements: Array<ResolversParentTypes['Statement']>, sources: Array<ResolversParentTypes['Document']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Response: Omit<Response, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<ResolversParentTypes['Location']>, occurrences: Array<ResolversParentTypes['Occurrence']>, participants: Array<ResolversParentTypes['Participation']>, attributions: Array<ResolversParentTypes['Attribution']>, targets: Array<ResolversParentTypes['Target']>, targetings: Array<ResolversParentTypes['Targeting']>, promptedBy: Array<ResolversParentTypes['Prompting']>, prompted: Array<ResolversParentTypes['Prompting']>, casualties: Array<ResolversParentTypes['Casualties']>, partOf: Array<ResolversParentTypes['Membership']>, statements: Array<ResolversParentTypes['Statement']>, sources: Array<ResolversParentTypes['Document']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Incident: Omit<Incident, 'occurredIn' | 'occurrences' | 'participants' | 'attributions' | 'targets' | 'targetings' | 'promptedBy' | 'prompted' | 'casualties' | 'partOf' | 'statements' | 'sources' | 'assertions' | 'conflicts'> & { occurredIn: Array<ResolversParentTypes['Location']>, occurrences: Array<ResolversParentTypes['Occurrence']>, participants: Array<ResolversParentTypes['Participation']>, attributions: Array<ResolversParentTypes['Attribution']>, targets: Array<ResolversParentTypes['Target']>, targetings: Array<ResolversParentTypes['Targeting']>, promptedBy: Array<ResolversParentTypes['Prompting']>, prompted: Array<ResolversParentTypes['Prompting']>, casualties: Array<ResolversParentTypes['Casualties']>, partOf: Array<ResolversParentTypes['Membership']>, statements: Array<ResolversParentTypes['Statement']>, sources: Array<ResolversParentTypes['Document']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  Casualties: Omit<Casualties, 'nationality' | 'event' | 'assertions'> & { nationality?: Maybe<ResolversParentTypes['State']>, event: ResolversParentTypes['Event'], assertions: Array<ResolversParentTypes['Assertion']> };
  Series: Omit<Series, 'members' | 'precededBy' | 'attributions' | 'assertions' | 'conflicts'> & { members: Array<ResolversParentTypes['Membership']>, precededBy: Array<ResolversParentTypes['Event']>, attributions: Array<ResolversParentTypes['SeriesAttribution']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  SeriesAttribution: Omit<SeriesAttribution, 'actor' | 'series' | 'assertions'> & { actor: ResolversParentTypes['Actor'], series: ResolversParentTypes['Series'], assertions: Array<ResolversParentTypes['Assertion']> };
  EventConnection: Omit<EventConnection, 'edges'> & { edges: Array<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  CausalLink: Omit<CausalLink, 'assertions'> & { assertions: Array<ResolversParentTypes['Assertion']> };
  Prompting: Omit<Prompting, 'cause' | 'effect' | 'link'> & { cause: ResolversParentTypes['Event'], effect: ResolversParentTypes['Event'], link: ResolversParentTypes['CausalLink'] };
  Attribution: Omit<Attribution, 'actor' | 'event' | 'assertions'> & { actor: ResolversParentTypes['Actor'], event: ResolversParentTypes['Event'], assertions: Array<ResolversParentTypes['Assertion']> };
  AttributedEventConnection: Omit<AttributedEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['AttributedEventEdge']> };
  AttributedEventEdge: Omit<AttributedEventEdge, 'node' | 'assertions'> & { node: ResolversParentTypes['Event'], assertions: Array<ResolversParentTypes['Assertion']> };
  Participation: Omit<Participation, 'actor' | 'event' | 'assertions'> & { actor: ResolversParentTypes['Actor'], event: ResolversParentTypes['Event'], assertions: Array<ResolversParentTypes['Assertion']> };
  Targeting: Omit<Targeting, 'target' | 'event' | 'assertions'> & { target: ResolversParentTypes['Target'], event: ResolversParentTypes['Event'], assertions: Array<ResolversParentTypes['Assertion']> };
  Target: ResolversUnionTypes<ResolversParentTypes>['Target'];
  Occurrence: Omit<Occurrence, 'location' | 'event' | 'assertions'> & { location: ResolversParentTypes['Location'], event: ResolversParentTypes['Event'], assertions: Array<ResolversParentTypes['Assertion']> };
  Affiliation: Omit<Affiliation, 'actor' | 'with' | 'assertions'> & { actor: ResolversParentTypes['Actor'], with: ResolversParentTypes['Actor'], assertions: Array<ResolversParentTypes['Assertion']> };
  Placement: Omit<Placement, 'location' | 'within' | 'assertions'> & { location: ResolversParentTypes['Location'], within: ResolversParentTypes['Location'], assertions: Array<ResolversParentTypes['Assertion']> };
  Use: Omit<Use, 'location' | 'actor' | 'assertions'> & { location: ResolversParentTypes['Location'], actor: ResolversParentTypes['Actor'], assertions: Array<ResolversParentTypes['Assertion']> };
  Membership: Omit<Membership, 'series' | 'event' | 'assertions'> & { series: ResolversParentTypes['Series'], event: ResolversParentTypes['Event'], assertions: Array<ResolversParentTypes['Assertion']> };
  Location: Omit<Location, 'within' | 'placements' | 'contains' | 'events' | 'uses' | 'assertions' | 'conflicts'> & { within?: Maybe<ResolversParentTypes['Location']>, placements: Array<ResolversParentTypes['Placement']>, contains: Array<ResolversParentTypes['Location']>, events: ResolversParentTypes['EventConnection'], uses: Array<ResolversParentTypes['Use']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  LocationConnection: Omit<LocationConnection, 'edges'> & { edges: Array<ResolversParentTypes['LocationEdge']> };
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  Subject: ResolversInterfaceTypes<ResolversParentTypes>['Subject'];
  Assertion: Omit<Assertion, 'subject' | 'object' | 'by' | 'evidence'> & { subject: ResolversParentTypes['Subject'], object?: Maybe<ResolversParentTypes['Node']>, by: ResolversParentTypes['Actor'], evidence: Array<ResolversParentTypes['Passage']> };
  Passage: Omit<Passage, 'document'> & { document: ResolversParentTypes['Document'] };
  Document: Omit<Document, 'publisher' | 'passages'> & { publisher?: Maybe<ResolversParentTypes['Actor']>, passages: Array<ResolversParentTypes['Passage']> };
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Conflict: Omit<Conflict, 'subject' | 'assertions'> & { subject: ResolversParentTypes['Subject'], assertions: Array<ResolversParentTypes['Assertion']> };
  ConflictConnection: Omit<ConflictConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConflictEdge']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  Statement: Omit<Statement, 'speaker' | 'onBehalfOf' | 'about' | 'assertions' | 'conflicts'> & { speaker?: Maybe<ResolversParentTypes['Actor']>, onBehalfOf?: Maybe<ResolversParentTypes['Actor']>, about: Array<ResolversParentTypes['Node']>, assertions: Array<ResolversParentTypes['Assertion']>, conflicts: Array<ResolversParentTypes['Conflict']> };
  EventStatistics: Omit<EventStatistics, 'group'> & { group: ResolversParentTypes['EventGroup'] };
  EventGroup: Omit<EventGroup, 'actor' | 'country' | 'place'> & { actor?: Maybe<ResolversParentTypes['Actor']>, country?: Maybe<ResolversParentTypes['Location']>, place?: Maybe<ResolversParentTypes['Location']> };
  CasualtySum: CasualtySum;
  Timeline: Timeline;
  TimelineBucket: TimelineBucket;
  Trace: Omit<Trace, 'origin' | 'hops' | 'roots'> & { origin: ResolversParentTypes['Event'], hops: Array<ResolversParentTypes['Hop']>, roots: Array<ResolversParentTypes['Event']> };
  Hop: Omit<Hop, 'cause' | 'effect' | 'link'> & { cause: ResolversParentTypes['Event'], effect: ResolversParentTypes['Event'], link: ResolversParentTypes['CausalLink'] };
  EventWhere: EventWhere;
  DateWhere: DateWhere;
};

export type KnownDirectiveArgs = { };

export type KnownDirectiveResolver<Result, Parent, ContextType = Context, Args = KnownDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VariesDirectiveArgs = { };

export type VariesDirectiveResolver<Result, Parent, ContextType = Context, Args = VariesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'State' | 'Organization' | 'ArmedGroup' | 'Person', ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<StateAffiliationsArgs>>;
  affiliates?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<StateAffiliatesArgs>>;
  attributedEvents?: Resolver<ResolversTypes['AttributedEventConnection'], ParentType, ContextType, Partial<StateAttributedEventsArgs>>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<StateParticipationsArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<StateStatementsArgs>>;
  statementsOnBehalf?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<StateStatementsOnBehalfArgs>>;
  says?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<StateSaysArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<StateAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<StateConflictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<OrganizationAffiliationsArgs>>;
  affiliates?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<OrganizationAffiliatesArgs>>;
  attributedEvents?: Resolver<ResolversTypes['AttributedEventConnection'], ParentType, ContextType, Partial<OrganizationAttributedEventsArgs>>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<OrganizationParticipationsArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  statementsOnBehalf?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OrganizationStatementsOnBehalfArgs>>;
  says?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<OrganizationSaysArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<OrganizationAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<OrganizationConflictsArgs>>;
  published?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<OrganizationPublishedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArmedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmedGroup'] = ResolversParentTypes['ArmedGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<ArmedGroupAffiliationsArgs>>;
  affiliates?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<ArmedGroupAffiliatesArgs>>;
  attributedEvents?: Resolver<ResolversTypes['AttributedEventConnection'], ParentType, ContextType, Partial<ArmedGroupAttributedEventsArgs>>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<ArmedGroupParticipationsArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ArmedGroupStatementsArgs>>;
  statementsOnBehalf?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ArmedGroupStatementsOnBehalfArgs>>;
  says?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<ArmedGroupSaysArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<ArmedGroupAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<ArmedGroupConflictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<PersonAffiliationsArgs>>;
  affiliates?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<PersonAffiliatesArgs>>;
  attributedEvents?: Resolver<ResolversTypes['AttributedEventConnection'], ParentType, ContextType, Partial<PersonAttributedEventsArgs>>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<PersonParticipationsArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PersonStatementsArgs>>;
  statementsOnBehalf?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PersonStatementsOnBehalfArgs>>;
  says?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<PersonSaysArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<PersonAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<PersonConflictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  responseLatency?: Resolver<Array<ResolversTypes['ResponseLatency']>, ParentType, ContextType, RequireFields<QueryResponseLatencyArgs, 'groupBy'>>;
  escalationChains?: Resolver<Array<ResolversTypes['EscalationChain']>, ParentType, ContextType, RequireFields<QueryEscalationChainsArgs, 'minLength'>>;
  dyads?: Resolver<Array<ResolversTypes['Dyad']>, ParentType, ContextType, Partial<QueryDyadsArgs>>;
  actorNetwork?: Resolver<ResolversTypes['ActorNetwork'], ParentType, ContextType, RequireFields<QueryActorNetworkArgs, 'over' | 'rankBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QueryLocationArgs, 'id'>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, Partial<QueryLocationsArgs>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'id'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType, RequireFields<QueryAssertionArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  traceBack?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceBackArgs, 'event' | 'maxDepth'>>;
  traceForward?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceForwardArgs, 'event' | 'maxDepth'>>;
  eventStatistics?: Resolver<Array<ResolversTypes['EventStatistics']>, ParentType, ContextType, RequireFields<QueryEventStatisticsArgs, 'groupBy' | 'rankBy'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'resolution' | 'lowPrecision'>>;
};

export type ResponseLatencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseLatency'] = ResolversParentTypes['ResponseLatency']> = {
  group?: Resolver<ResolversTypes['LatencyGroup'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lowerQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upperQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LatencyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LatencyGroup'] = ResolversParentTypes['LatencyGroup']> = {
  kind?: Resolver<Maybe<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type EscalationChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationChain'] = ResolversParentTypes['EscalationChain']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Prompting']>, ParentType, ContextType>;
};

export type DyadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  toActor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ActorNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorNetwork'] = ResolversParentTypes['ActorNetwork']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ActorLink']>, ParentType, ContextType>;
  centrality?: Resolver<Array<ResolversTypes['ActorCentrality']>, ParentType, ContextType>;
  communities?: Resolver<Array<ResolversTypes['ActorCommunity']>, ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ActorLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorLink'] = ResolversParentTypes['ActorLink']> = {
  source?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorCentralityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCentrality'] = ResolversParentTypes['ActorCentrality']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degreeCentrality?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ActorCommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorCommunity'] = ResolversParentTypes['ActorCommunity']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'State' | 'Organization' | 'ArmedGroup' | 'Person' | 'Attack' | 'Response' | 'Incident' | 'Casualties' | 'Series' | 'Location' | 'Assertion' | 'Document' | 'Conflict' | 'Statement', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DateRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Attack' | 'Response' | 'Incident', ParentType, ContextType>;
};

export type AttackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attack'] = ResolversParentTypes['Attack']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occurredIn?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType, Partial<AttackOccurredInArgs>>;
  occurrences?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType, Partial<AttackOccurrencesArgs>>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<AttackParticipantsArgs>>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType, Partial<AttackAttributionsArgs>>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType, Partial<AttackTargetsArgs>>;
  targetings?: Resolver<Array<ResolversTypes['Targeting']>, ParentType, ContextType, Partial<AttackTargetingsArgs>>;
  promptedBy?: Resolver<Array<ResolversTypes['Prompting']>, ParentType, ContextType, Partial<AttackPromptedByArgs>>;
  prompted?: Resolver<Array<ResolversTypes['Prompting']>, ParentType, ContextType, Partial<AttackPromptedArgs>>;
  casualties?: Resolver<Array<ResolversTypes['Casualties']>, ParentType, ContextType, Partial<AttackCasualtiesArgs>>;
  partOf?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<AttackPartOfArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AttackStatementsArgs>>;
  sources?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<AttackSourcesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<AttackAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<AttackConflictsArgs>>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occurredIn?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType, Partial<ResponseOccurredInArgs>>;
  occurrences?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType, Partial<ResponseOccurrencesArgs>>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<ResponseParticipantsArgs>>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType, Partial<ResponseAttributionsArgs>>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType, Partial<ResponseTargetsArgs>>;
  targetings?: Resolver<Array<ResolversTypes['Targeting']>, ParentType, ContextType, Partial<ResponseTargetingsArgs>>;
  promptedBy?: Resolver<Array<ResolversTypes['Prompting']>, ParentType, ContextType, Partial<ResponsePromptedByArgs>>;
  prompted?: Resolver<Array<ResolversTypes['Prompting']>, ParentType, ContextType, Partial<ResponsePromptedArgs>>;
  casualties?: Resolver<Array<ResolversTypes['Casualties']>, ParentType, ContextType, Partial<ResponseCasualtiesArgs>>;
  partOf?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<ResponsePartOfArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ResponseStatementsArgs>>;
  sources?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<ResponseSourcesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<ResponseAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<ResponseConflictsArgs>>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occurredIn?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType, Partial<IncidentOccurredInArgs>>;
  occurrences?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType, Partial<IncidentOccurrencesArgs>>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType, Partial<IncidentParticipantsArgs>>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType, Partial<IncidentAttributionsArgs>>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType, Partial<IncidentTargetsArgs>>;
  targetings?: Resolver<Array<ResolversTypes['Targeting']>, ParentType, ContextType, Partial<IncidentTargetingsArgs>>;
  promptedBy?: Resolver<Array<ResolversTypes['Prompting']>, ParentType, ContextType, Partial<IncidentPromptedByArgs>>;
  prompted?: Resolver<Array<ResolversTypes['Prompting']>, ParentType, ContextType, Partial<IncidentPromptedArgs>>;
  casualties?: Resolver<Array<ResolversTypes['Casualties']>, ParentType, ContextType, Partial<IncidentCasualtiesArgs>>;
  partOf?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<IncidentPartOfArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<IncidentStatementsArgs>>;
  sources?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<IncidentSourcesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<IncidentAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<IncidentConflictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CasualtiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Casualties'] = ResolversParentTypes['Casualties']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<CasualtiesAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType, Partial<SeriesMembersArgs>>;
  precededBy?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, Partial<SeriesPrecededByArgs>>;
  attributions?: Resolver<Array<ResolversTypes['SeriesAttribution']>, ParentType, ContextType, Partial<SeriesAttributionsArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<SeriesAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<SeriesConflictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesAttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesAttribution'] = ResolversParentTypes['SeriesAttribution']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<SeriesAttributionAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'SeriesAttribution' | 'CausalLink' | 'Attribution' | 'AttributedEventEdge' | 'Participation' | 'Targeting' | 'Occurrence' | 'Affiliation' | 'Placement' | 'Use' | 'Membership', ParentType, ContextType>;
};

export type CausalLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CausalLink'] = ResolversParentTypes['CausalLink']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<CausalLinkAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromptingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prompting'] = ResolversParentTypes['Prompting']> = {
  cause?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['CausalLink'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<AttributionAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributedEventConnection'] = ResolversParentTypes['AttributedEventConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AttributedEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttributedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributedEventEdge'] = ResolversParentTypes['AttributedEventEdge']> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<AttributedEventEdgeAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<ParticipationAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Targeting'] = ResolversParentTypes['Targeting']> = {
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<TargetingAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveType: TypeResolveFn<'State' | 'Organization' | 'ArmedGroup' | 'Person' | 'Location', ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<OccurrenceAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffiliationKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<AffiliationAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<PlacementAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Use'] = ResolversParentTypes['Use']> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<UseAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<MembershipAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  geoPrecision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, Partial<LocationWithinArgs>>;
  placements?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType, Partial<LocationPlacementsArgs>>;
  contains?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType, Partial<LocationContainsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<LocationEventsArgs>>;
  uses?: Resolver<Array<ResolversTypes['Use']>, ParentType, ContextType, Partial<LocationUsesArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<LocationAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<LocationConflictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'State' | 'Organization' | 'ArmedGroup' | 'Person' | 'Attack' | 'Response' | 'Incident' | 'Series' | 'Location' | 'Statement', ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType, Partial<AssertionEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<ConflictAssertionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spokenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, Partial<StatementSpeakerArgs>>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, Partial<StatementOnBehalfOfArgs>>;
  about?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType, Partial<StatementAboutArgs>>;
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType, Partial<StatementAssertionsArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<StatementConflictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStatistics'] = ResolversParentTypes['EventStatistics']> = {
  group?: Resolver<ResolversTypes['EventGroup'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  killed?: Resolver<ResolversTypes['CasualtySum'], ParentType, ContextType>;
  wounded?: Resolver<ResolversTypes['CasualtySum'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['CasualtySum'], ParentType, ContextType>;
  captured?: Resolver<ResolversTypes['CasualtySum'], ParentType, ContextType>;
  displaced?: Resolver<ResolversTypes['CasualtySum'], ParentType, ContextType>;
  distinctActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EventGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventGroup'] = ResolversParentTypes['EventGroup']> = {
  type?: Resolver<Maybe<ResolversTypes['EventType']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ResponseKind']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  week?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CasualtySumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasualtySum'] = ResolversParentTypes['CasualtySum']> = {
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutBest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  apart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  origin?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBecause?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  roots?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['CausalLink'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ArmedGroup?: ArmedGroupResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResponseLatency?: ResponseLatencyResolvers<ContextType>;
  LatencyGroup?: LatencyGroupResolvers<ContextType>;
  EscalationChain?: EscalationChainResolvers<ContextType>;
  Dyad?: DyadResolvers<ContextType>;
  ActorNetwork?: ActorNetworkResolvers<ContextType>;
  ActorLink?: ActorLinkResolvers<ContextType>;
  ActorCentrality?: ActorCentralityResolvers<ContextType>;
  ActorCommunity?: ActorCommunityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  DateRange?: DateRangeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Attack?: AttackResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Casualties?: CasualtiesResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesAttribution?: SeriesAttributionResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  CausalLink?: CausalLinkResolvers<ContextType>;
  Prompting?: PromptingResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributedEventConnection?: AttributedEventConnectionResolvers<ContextType>;
  AttributedEventEdge?: AttributedEventEdgeResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Targeting?: TargetingResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  Use?: UseResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  EventStatistics?: EventStatisticsResolvers<ContextType>;
  EventGroup?: EventGroupResolvers<ContextType>;
  CasualtySum?: CasualtySumResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  known?: KnownDirectiveResolver<any, any, ContextType>;
  varies?: VariesDirectiveResolver<any, any, ContextType>;
};


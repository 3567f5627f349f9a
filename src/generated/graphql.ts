// Written by `npm run codegen` from schema/*.graphql.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  Duration: { input: string; output: string; }
  GeoJSON: { input: unknown; output: unknown; }
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
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type ActorAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type ActorAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributedEventEdgeWhere>;
  orderBy?: InputMaybe<Array<AttributedEventEdgeOrder>>;
};


export type ActorParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type ActorStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type ActorStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type ActorSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type ActorAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type ActorConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type StateAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type StateAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributedEventEdgeWhere>;
  orderBy?: InputMaybe<Array<AttributedEventEdgeOrder>>;
};


export type StateParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type StateStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type StateStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type StateSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type StateAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type StateConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type OrganizationAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type OrganizationAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributedEventEdgeWhere>;
  orderBy?: InputMaybe<Array<AttributedEventEdgeOrder>>;
};


export type OrganizationParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type OrganizationStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type OrganizationStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type OrganizationSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type OrganizationAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type OrganizationConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
};


export type OrganizationPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DocumentWhere>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
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
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type ArmedGroupAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type ArmedGroupAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributedEventEdgeWhere>;
  orderBy?: InputMaybe<Array<AttributedEventEdgeOrder>>;
};


export type ArmedGroupParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type ArmedGroupStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type ArmedGroupStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type ArmedGroupSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type ArmedGroupAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type ArmedGroupConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type PersonAffiliatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AffiliationWhere>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
};


export type PersonAttributedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributedEventEdgeWhere>;
  orderBy?: InputMaybe<Array<AttributedEventEdgeOrder>>;
};


export type PersonParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type PersonStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type PersonStatementsOnBehalfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type PersonSaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type PersonAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type PersonConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
export type Query = {
  __typename?: 'Query';
  responseLatency: Array<ResponseLatency>;
  escalationChains: Array<EscalationChain>;
  dyads: Array<Dyad>;
  actorNetwork: ActorNetwork;
  paths: Array<Path>;
  neighbourhood?: Maybe<Neighbourhood>;
  commonActors: CommonActors;
  node?: Maybe<Node>;
  nodes: Array<Maybe<Node>>;
  event?: Maybe<Event>;
  events: EventConnection;
  attacks: AttackConnection;
  responses: ResponseConnection;
  incidents: IncidentConnection;
  actor?: Maybe<Actor>;
  actors: ActorConnection;
  location?: Maybe<Location>;
  locations: LocationConnection;
  series: SeriesConnection;
  seriesById?: Maybe<Series>;
  statement?: Maybe<Statement>;
  statements: StatementConnection;
  assertion?: Maybe<Assertion>;
  assertions: AssertionConnection;
  document?: Maybe<Document>;
  documents: DocumentConnection;
  conflicts: ConflictConnection;
  traceBack?: Maybe<Trace>;
  traceForward?: Maybe<Trace>;
  search: SearchConnection;
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


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<LinkType>>;
  statuses?: InputMaybe<Array<Status>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<LinkType>>;
  statuses?: InputMaybe<Array<Status>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCommonActorsArgs = {
  events: Array<Scalars['ID']['input']>;
  roles?: InputMaybe<Array<ParticipantRole>>;
  statuses?: InputMaybe<Array<Status>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


export type QueryAttacksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttackWhere>;
  orderBy?: InputMaybe<Array<AttackOrder>>;
};


export type QueryResponsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ResponseWhere>;
  orderBy?: InputMaybe<Array<ResponseOrder>>;
};


export type QueryIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<IncidentWhere>;
  orderBy?: InputMaybe<Array<IncidentOrder>>;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ActorWhere>;
  orderBy?: InputMaybe<Array<ActorOrder>>;
};


export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<LocationWhere>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
};


export type QuerySeriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SeriesWhere>;
  orderBy?: InputMaybe<Array<SeriesOrder>>;
};


export type QuerySeriesByIdArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<DocumentWhere>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type QueryConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  prefix?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SearchEdgeWhere>;
  orderBy?: InputMaybe<Array<SearchEdgeOrder>>;
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
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
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
  where?: InputMaybe<LocationWhere>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
};


export type EventOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<OccurrenceWhere>;
  orderBy?: InputMaybe<Array<OccurrenceOrder>>;
};


export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type EventAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AttributionWhere>;
  orderBy?: InputMaybe<Array<AttributionOrder>>;
};


export type EventTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetWhere>;
};


export type EventTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetingWhere>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
};


export type EventPromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type EventPromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type EventCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<CasualtiesWhere>;
  orderBy?: InputMaybe<Array<CasualtiesOrder>>;
};


export type EventPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
};


export type EventStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<DocumentWhere>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type EventAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type EventConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<LocationWhere>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
};


export type AttackOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<OccurrenceWhere>;
  orderBy?: InputMaybe<Array<OccurrenceOrder>>;
};


export type AttackParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type AttackAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AttributionWhere>;
  orderBy?: InputMaybe<Array<AttributionOrder>>;
};


export type AttackTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetWhere>;
};


export type AttackTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetingWhere>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
};


export type AttackPromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type AttackPromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type AttackCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<CasualtiesWhere>;
  orderBy?: InputMaybe<Array<CasualtiesOrder>>;
};


export type AttackPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
};


export type AttackStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type AttackSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<DocumentWhere>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type AttackAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type AttackConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<LocationWhere>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
};


export type ResponseOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<OccurrenceWhere>;
  orderBy?: InputMaybe<Array<OccurrenceOrder>>;
};


export type ResponseParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type ResponseAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AttributionWhere>;
  orderBy?: InputMaybe<Array<AttributionOrder>>;
};


export type ResponseTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetWhere>;
};


export type ResponseTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetingWhere>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
};


export type ResponsePromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type ResponsePromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type ResponseCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<CasualtiesWhere>;
  orderBy?: InputMaybe<Array<CasualtiesOrder>>;
};


export type ResponsePartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
};


export type ResponseStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type ResponseSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<DocumentWhere>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type ResponseAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type ResponseConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<LocationWhere>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
};


export type IncidentOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<OccurrenceWhere>;
  orderBy?: InputMaybe<Array<OccurrenceOrder>>;
};


export type IncidentParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ParticipationWhere>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
};


export type IncidentAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AttributionWhere>;
  orderBy?: InputMaybe<Array<AttributionOrder>>;
};


export type IncidentTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetWhere>;
};


export type IncidentTargetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<TargetingWhere>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
};


export type IncidentPromptedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type IncidentPromptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PromptingWhere>;
  orderBy?: InputMaybe<Array<PromptingOrder>>;
};


export type IncidentCasualtiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<CasualtiesWhere>;
  orderBy?: InputMaybe<Array<CasualtiesOrder>>;
};


export type IncidentPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
};


export type IncidentStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
};


export type IncidentSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<DocumentWhere>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type IncidentAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type IncidentConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
};


export type SeriesPrecededByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


export type SeriesAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<SeriesAttributionWhere>;
  orderBy?: InputMaybe<Array<SeriesAttributionOrder>>;
};


export type SeriesAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type SeriesConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};

export const OrderDirection = {
  ASC: 'ASC',
  DESC: 'DESC',
  ASC_NULLS_FIRST: 'ASC_NULLS_FIRST',
  DESC_NULLS_FIRST: 'DESC_NULLS_FIRST'
} as const;

export type OrderDirection = typeof OrderDirection[keyof typeof OrderDirection];
export type SinceFilter = {
  gt?: InputMaybe<Scalars['Duration']['input']>;
  gte?: InputMaybe<Scalars['Duration']['input']>;
  lt?: InputMaybe<Scalars['Duration']['input']>;
  lte?: InputMaybe<Scalars['Duration']['input']>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};

export type AttributedEventConnection = {
  __typename?: 'AttributedEventConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<AttributedEventEdge>;
  pageInfo: PageInfo;
};

export type AttributedEventEdge = Link & {
  __typename?: 'AttributedEventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type AttributedEventEdgeAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
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
  distance?: Maybe<Scalars['Float']['output']>;
};


export type LocationWithinArgs = {
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type LocationPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<PlacementWhere>;
  orderBy?: InputMaybe<Array<PlacementOrder>>;
};


export type LocationContainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<LocationWhere>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
};


export type LocationEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EventWhere>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


export type LocationUsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<UseWhere>;
  orderBy?: InputMaybe<Array<UseOrder>>;
};


export type LocationAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type LocationConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
};


export type LocationDistanceArgs = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
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
export type Path = {
  __typename?: 'Path';
  length: Scalars['Int']['output'];
  nodes: Array<Node>;
  links: Array<TypedLink>;
  parallelLinks: Array<TypedLink>;
  truncated: Scalars['Boolean']['output'];
  truncatedBecause?: Maybe<Truncation>;
};

export type TypedLink = Link & {
  __typename?: 'TypedLink';
  type: LinkType;
  from: Node;
  to: Node;
  status: Status;
  confidence: Scalars['Float']['output'];
  knownSince: Scalars['Date']['output'];
  assertions: Array<Assertion>;
};


export type TypedLinkAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};

export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  nodes: Array<Neighbour>;
  links: Array<TypedLink>;
  truncated: Scalars['Boolean']['output'];
  truncatedBecause?: Maybe<Truncation>;
};

export type Neighbour = {
  __typename?: 'Neighbour';
  distance: Scalars['Int']['output'];
  node: Node;
};

export type CommonActors = {
  __typename?: 'CommonActors';
  actors: Array<CommonActor>;
  truncated: Scalars['Boolean']['output'];
  truncatedBecause?: Maybe<Truncation>;
};

export type CommonActor = {
  __typename?: 'CommonActor';
  actor: Actor;
  eventCount: Scalars['Int']['output'];
  participations: Array<Participation>;
};

export const LinkType = {
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
  ABOUT: 'ABOUT'
} as const;

export type LinkType = typeof LinkType[keyof typeof LinkType];
export const Truncation = {
  MAX_DEPTH: 'MAX_DEPTH',
  MAX_HOPS: 'MAX_HOPS',
  MAX_LINKS: 'MAX_LINKS',
  MAX_NODES: 'MAX_NODES',
  MAX_ACTORS: 'MAX_ACTORS'
} as const;

export type Truncation = typeof Truncation[keyof typeof Truncation];
export type PointInput = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

export type NearFilter = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
  withinKm: Scalars['Float']['input'];
};

export type BoxFilter = {
  south: Scalars['Float']['input'];
  west: Scalars['Float']['input'];
  north: Scalars['Float']['input'];
  east: Scalars['Float']['input'];
};

export type PointFilter = {
  near?: InputMaybe<NearFilter>;
  box?: InputMaybe<BoxFilter>;
};

export type LocationWhere = {
  withinOrSelf?: InputMaybe<LocationWhere>;
  point?: InputMaybe<PointFilter>;
  and?: InputMaybe<Array<LocationWhere>>;
  or?: InputMaybe<Array<LocationWhere>>;
  not?: InputMaybe<LocationWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  aliases?: InputMaybe<StringListFilter>;
  description?: InputMaybe<StringFilter>;
  kind?: InputMaybe<LocationKindFilter>;
  latitude?: InputMaybe<FloatFilter>;
  longitude?: InputMaybe<FloatFilter>;
  geoPrecision?: InputMaybe<IntFilter>;
  within?: InputMaybe<LocationWhere>;
  placements?: InputMaybe<PlacementListFilter>;
  contains?: InputMaybe<LocationListFilter>;
  events?: InputMaybe<EventListFilter>;
  uses?: InputMaybe<UseListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
};

export type LocationOrder =
  { distance: PointInput; id?: never; name?: never; description?: never; kind?: never; latitude?: never; longitude?: never; geoPrecision?: never; }
  |  { distance?: never; id: OrderDirection; name?: never; description?: never; kind?: never; latitude?: never; longitude?: never; geoPrecision?: never; }
  |  { distance?: never; id?: never; name: OrderDirection; description?: never; kind?: never; latitude?: never; longitude?: never; geoPrecision?: never; }
  |  { distance?: never; id?: never; name?: never; description: OrderDirection; kind?: never; latitude?: never; longitude?: never; geoPrecision?: never; }
  |  { distance?: never; id?: never; name?: never; description?: never; kind: OrderDirection; latitude?: never; longitude?: never; geoPrecision?: never; }
  |  { distance?: never; id?: never; name?: never; description?: never; kind?: never; latitude: OrderDirection; longitude?: never; geoPrecision?: never; }
  |  { distance?: never; id?: never; name?: never; description?: never; kind?: never; latitude?: never; longitude: OrderDirection; geoPrecision?: never; }
  |  { distance?: never; id?: never; name?: never; description?: never; kind?: never; latitude?: never; longitude?: never; geoPrecision: OrderDirection; };

export type EventOrder =
  { distance: PointInput; id?: never; title?: never; description?: never; date?: never; knownSince?: never; }
  |  { distance?: never; id: OrderDirection; title?: never; description?: never; date?: never; knownSince?: never; }
  |  { distance?: never; id?: never; title: OrderDirection; description?: never; date?: never; knownSince?: never; }
  |  { distance?: never; id?: never; title?: never; description: OrderDirection; date?: never; knownSince?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date: OrderDirection; knownSince?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date?: never; knownSince: OrderDirection; };

export type AttackOrder =
  { distance: PointInput; id?: never; title?: never; description?: never; date?: never; knownSince?: never; mode?: never; }
  |  { distance?: never; id: OrderDirection; title?: never; description?: never; date?: never; knownSince?: never; mode?: never; }
  |  { distance?: never; id?: never; title: OrderDirection; description?: never; date?: never; knownSince?: never; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description: OrderDirection; date?: never; knownSince?: never; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date: OrderDirection; knownSince?: never; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date?: never; knownSince: OrderDirection; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date?: never; knownSince?: never; mode: OrderDirection; };

export type ResponseOrder =
  { distance: PointInput; id?: never; title?: never; description?: never; date?: never; knownSince?: never; kind?: never; mode?: never; }
  |  { distance?: never; id: OrderDirection; title?: never; description?: never; date?: never; knownSince?: never; kind?: never; mode?: never; }
  |  { distance?: never; id?: never; title: OrderDirection; description?: never; date?: never; knownSince?: never; kind?: never; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description: OrderDirection; date?: never; knownSince?: never; kind?: never; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date: OrderDirection; knownSince?: never; kind?: never; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date?: never; knownSince: OrderDirection; kind?: never; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date?: never; knownSince?: never; kind: OrderDirection; mode?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date?: never; knownSince?: never; kind?: never; mode: OrderDirection; };

export type IncidentOrder =
  { distance: PointInput; id?: never; title?: never; description?: never; date?: never; knownSince?: never; }
  |  { distance?: never; id: OrderDirection; title?: never; description?: never; date?: never; knownSince?: never; }
  |  { distance?: never; id?: never; title: OrderDirection; description?: never; date?: never; knownSince?: never; }
  |  { distance?: never; id?: never; title?: never; description: OrderDirection; date?: never; knownSince?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date: OrderDirection; knownSince?: never; }
  |  { distance?: never; id?: never; title?: never; description?: never; date?: never; knownSince: OrderDirection; };

export type EventConnection = {
  __typename?: 'EventConnection';
  geoJson: Scalars['GeoJSON']['output'];
  totalCount: Scalars['Int']['output'];
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
};

export type AttackConnection = {
  __typename?: 'AttackConnection';
  geoJson: Scalars['GeoJSON']['output'];
  totalCount: Scalars['Int']['output'];
  edges: Array<AttackEdge>;
  pageInfo: PageInfo;
};

export type ResponseConnection = {
  __typename?: 'ResponseConnection';
  geoJson: Scalars['GeoJSON']['output'];
  totalCount: Scalars['Int']['output'];
  edges: Array<ResponseEdge>;
  pageInfo: PageInfo;
};

export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  geoJson: Scalars['GeoJSON']['output'];
  totalCount: Scalars['Int']['output'];
  edges: Array<IncidentEdge>;
  pageInfo: PageInfo;
};

export type Subject = {
  id: Scalars['ID']['output'];
  assertions: Array<Assertion>;
  conflicts: Array<Conflict>;
};


export type SubjectAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type SubjectConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
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
  where?: InputMaybe<PassageWhere>;
  orderBy?: InputMaybe<Array<PassageOrder>>;
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
  where?: InputMaybe<PassageWhere>;
  orderBy?: InputMaybe<Array<PassageOrder>>;
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
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};

export const ConflictKind = {
  RIVAL_VALUES: 'RIVAL_VALUES',
  RIVAL_LINKS: 'RIVAL_LINKS',
  DISPUTED_LINK: 'DISPUTED_LINK'
} as const;

export type ConflictKind = typeof ConflictKind[keyof typeof ConflictKind];
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
  where?: InputMaybe<NodeWhere>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
};


export type StatementAssertionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<Array<AssertionOrder>>;
};


export type StatementConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asKnownOn?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ConflictWhere>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
};

export const SearchType = {
  EVENT: 'EVENT',
  ATTACK: 'ATTACK',
  RESPONSE: 'RESPONSE',
  INCIDENT: 'INCIDENT',
  ACTOR: 'ACTOR',
  STATE: 'STATE',
  ORGANIZATION: 'ORGANIZATION',
  ARMED_GROUP: 'ARMED_GROUP',
  PERSON: 'PERSON',
  LOCATION: 'LOCATION',
  SERIES: 'SERIES',
  STATEMENT: 'STATEMENT',
  DOCUMENT: 'DOCUMENT'
} as const;

export type SearchType = typeof SearchType[keyof typeof SearchType];
export const SearchField = {
  TITLE: 'TITLE',
  NAME: 'NAME',
  ALIAS: 'ALIAS',
  DESCRIPTION: 'DESCRIPTION',
  SUMMARY: 'SUMMARY',
  QUOTE: 'QUOTE'
} as const;

export type SearchField = typeof SearchField[keyof typeof SearchField];
export type SearchConnection = {
  __typename?: 'SearchConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<SearchEdge>;
  pageInfo: PageInfo;
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  score: Scalars['Float']['output'];
  matchedField: SearchField;
  snippet: Scalars['String']['output'];
  node: Node;
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

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type AttackEdge = {
  __typename?: 'AttackEdge';
  cursor: Scalars['String']['output'];
  node: Attack;
};

export type ResponseEdge = {
  __typename?: 'ResponseEdge';
  cursor: Scalars['String']['output'];
  node: Response;
};

export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  cursor: Scalars['String']['output'];
  node: Incident;
};

export type ActorConnection = {
  __typename?: 'ActorConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<ActorEdge>;
  pageInfo: PageInfo;
};

export type ActorEdge = {
  __typename?: 'ActorEdge';
  cursor: Scalars['String']['output'];
  node: Actor;
};

export type LocationConnection = {
  __typename?: 'LocationConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<LocationEdge>;
  pageInfo: PageInfo;
};

export type LocationEdge = {
  __typename?: 'LocationEdge';
  cursor: Scalars['String']['output'];
  node: Location;
};

export type SeriesConnection = {
  __typename?: 'SeriesConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<SeriesEdge>;
  pageInfo: PageInfo;
};

export type SeriesEdge = {
  __typename?: 'SeriesEdge';
  cursor: Scalars['String']['output'];
  node: Series;
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<StatementEdge>;
  pageInfo: PageInfo;
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
};

export type AssertionConnection = {
  __typename?: 'AssertionConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<AssertionEdge>;
  pageInfo: PageInfo;
};

export type AssertionEdge = {
  __typename?: 'AssertionEdge';
  cursor: Scalars['String']['output'];
  node: Assertion;
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<DocumentEdge>;
  pageInfo: PageInfo;
};

export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  cursor: Scalars['String']['output'];
  node: Document;
};

export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  totalCount: Scalars['Int']['output'];
  edges: Array<ConflictEdge>;
  pageInfo: PageInfo;
};

export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  cursor: Scalars['String']['output'];
  node: Conflict;
};

export type EventWhere = {
  and?: InputMaybe<Array<EventWhere>>;
  or?: InputMaybe<Array<EventWhere>>;
  not?: InputMaybe<EventWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  date?: InputMaybe<DateRangeFilter>;
  codes?: InputMaybe<StringListFilter>;
  knownSince?: InputMaybe<DateFilter>;
  occurredIn?: InputMaybe<LocationListFilter>;
  occurrences?: InputMaybe<OccurrenceListFilter>;
  participants?: InputMaybe<ParticipationListFilter>;
  attributions?: InputMaybe<AttributionListFilter>;
  targets?: InputMaybe<TargetListFilter>;
  targetings?: InputMaybe<TargetingListFilter>;
  promptedBy?: InputMaybe<PromptingListFilter>;
  prompted?: InputMaybe<PromptingListFilter>;
  casualties?: InputMaybe<CasualtiesListFilter>;
  partOf?: InputMaybe<MembershipListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  sources?: InputMaybe<DocumentListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
  type?: InputMaybe<EventTypeFilter>;
  onAttack?: InputMaybe<AttackWhere>;
  onResponse?: InputMaybe<ResponseWhere>;
  onIncident?: InputMaybe<IncidentWhere>;
};

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  contains?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StringInterval = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

export type StringFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<StringInterval>;
  contains?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  ignoreCase?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateInterval = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateInterval>;
  since?: InputMaybe<SinceFilter>;
};

export type DatePrecisionFilter = {
  eq?: InputMaybe<DatePrecision>;
  ne?: InputMaybe<DatePrecision>;
  in?: InputMaybe<Array<DatePrecision>>;
  notIn?: InputMaybe<Array<DatePrecision>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateRangeFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateInterval>;
  since?: InputMaybe<SinceFilter>;
  start?: InputMaybe<DateFilter>;
  end?: InputMaybe<DateFilter>;
  precision?: InputMaybe<DatePrecisionFilter>;
};

export type StringListFilter = {
  some?: InputMaybe<StringFilter>;
  none?: InputMaybe<StringFilter>;
  every?: InputMaybe<StringFilter>;
};

export type LocationKindFilter = {
  eq?: InputMaybe<LocationKind>;
  ne?: InputMaybe<LocationKind>;
  in?: InputMaybe<Array<LocationKind>>;
  notIn?: InputMaybe<Array<LocationKind>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FloatInterval = {
  from: Scalars['Float']['input'];
  to: Scalars['Float']['input'];
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  between?: InputMaybe<FloatInterval>;
};

export type IntInterval = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type PlacementWhere = {
  and?: InputMaybe<Array<PlacementWhere>>;
  or?: InputMaybe<Array<PlacementWhere>>;
  not?: InputMaybe<PlacementWhere>;
  location?: InputMaybe<LocationWhere>;
  within?: InputMaybe<LocationWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type StatusFilter = {
  eq?: InputMaybe<Status>;
  ne?: InputMaybe<Status>;
  in?: InputMaybe<Array<Status>>;
  notIn?: InputMaybe<Array<Status>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssertionWhere = {
  and?: InputMaybe<Array<AssertionWhere>>;
  or?: InputMaybe<Array<AssertionWhere>>;
  not?: InputMaybe<AssertionWhere>;
  id?: InputMaybe<IdFilter>;
  subject?: InputMaybe<SubjectWhere>;
  predicate?: InputMaybe<PredicateFilter>;
  object?: InputMaybe<NodeWhere>;
  value?: InputMaybe<StringFilter>;
  qualifier?: InputMaybe<StringFilter>;
  stance?: InputMaybe<StanceFilter>;
  confidence?: InputMaybe<FloatFilter>;
  statedOn?: InputMaybe<DateFilter>;
  by?: InputMaybe<ActorWhere>;
  evidence?: InputMaybe<PassageListFilter>;
};

export type SubjectWhere = {
  and?: InputMaybe<Array<SubjectWhere>>;
  or?: InputMaybe<Array<SubjectWhere>>;
  not?: InputMaybe<SubjectWhere>;
  id?: InputMaybe<IdFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
  type?: InputMaybe<SubjectTypeFilter>;
  onActor?: InputMaybe<ActorWhere>;
  onEvent?: InputMaybe<EventWhere>;
  onState?: InputMaybe<StateWhere>;
  onOrganization?: InputMaybe<OrganizationWhere>;
  onArmedGroup?: InputMaybe<ArmedGroupWhere>;
  onPerson?: InputMaybe<PersonWhere>;
  onAttack?: InputMaybe<AttackWhere>;
  onResponse?: InputMaybe<ResponseWhere>;
  onIncident?: InputMaybe<IncidentWhere>;
  onSeries?: InputMaybe<SeriesWhere>;
  onLocation?: InputMaybe<LocationWhere>;
  onStatement?: InputMaybe<StatementWhere>;
};

export type AssertionCountFilter = {
  where?: InputMaybe<AssertionWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type AssertionListFilter = {
  some?: InputMaybe<AssertionWhere>;
  none?: InputMaybe<AssertionWhere>;
  every?: InputMaybe<AssertionWhere>;
  count?: InputMaybe<AssertionCountFilter>;
};

export type ConflictWhere = {
  and?: InputMaybe<Array<ConflictWhere>>;
  or?: InputMaybe<Array<ConflictWhere>>;
  not?: InputMaybe<ConflictWhere>;
  id?: InputMaybe<IdFilter>;
  subject?: InputMaybe<SubjectWhere>;
  predicate?: InputMaybe<PredicateFilter>;
  kind?: InputMaybe<ConflictKindFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type PredicateFilter = {
  eq?: InputMaybe<Predicate>;
  ne?: InputMaybe<Predicate>;
  in?: InputMaybe<Array<Predicate>>;
  notIn?: InputMaybe<Array<Predicate>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ConflictKindFilter = {
  eq?: InputMaybe<ConflictKind>;
  ne?: InputMaybe<ConflictKind>;
  in?: InputMaybe<Array<ConflictKind>>;
  notIn?: InputMaybe<Array<ConflictKind>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ConflictCountFilter = {
  where?: InputMaybe<ConflictWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type ConflictListFilter = {
  some?: InputMaybe<ConflictWhere>;
  none?: InputMaybe<ConflictWhere>;
  every?: InputMaybe<ConflictWhere>;
  count?: InputMaybe<ConflictCountFilter>;
};

export const SubjectType = {
  STATE: 'STATE',
  ORGANIZATION: 'ORGANIZATION',
  ARMED_GROUP: 'ARMED_GROUP',
  PERSON: 'PERSON',
  ATTACK: 'ATTACK',
  RESPONSE: 'RESPONSE',
  INCIDENT: 'INCIDENT',
  SERIES: 'SERIES',
  LOCATION: 'LOCATION',
  STATEMENT: 'STATEMENT'
} as const;

export type SubjectType = typeof SubjectType[keyof typeof SubjectType];
export type SubjectTypeFilter = {
  eq?: InputMaybe<SubjectType>;
  ne?: InputMaybe<SubjectType>;
  in?: InputMaybe<Array<SubjectType>>;
  notIn?: InputMaybe<Array<SubjectType>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ActorWhere = {
  and?: InputMaybe<Array<ActorWhere>>;
  or?: InputMaybe<Array<ActorWhere>>;
  not?: InputMaybe<ActorWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  aliases?: InputMaybe<StringListFilter>;
  description?: InputMaybe<StringFilter>;
  codes?: InputMaybe<StringListFilter>;
  affiliations?: InputMaybe<AffiliationListFilter>;
  affiliates?: InputMaybe<AffiliationListFilter>;
  attributedEvents?: InputMaybe<AttributedEventEdgeListFilter>;
  participations?: InputMaybe<ParticipationListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  statementsOnBehalf?: InputMaybe<StatementListFilter>;
  says?: InputMaybe<AssertionListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
  type?: InputMaybe<ActorTypeFilter>;
  onState?: InputMaybe<StateWhere>;
  onOrganization?: InputMaybe<OrganizationWhere>;
  onArmedGroup?: InputMaybe<ArmedGroupWhere>;
  onPerson?: InputMaybe<PersonWhere>;
};

export type AffiliationWhere = {
  and?: InputMaybe<Array<AffiliationWhere>>;
  or?: InputMaybe<Array<AffiliationWhere>>;
  not?: InputMaybe<AffiliationWhere>;
  actor?: InputMaybe<ActorWhere>;
  with?: InputMaybe<ActorWhere>;
  kind?: InputMaybe<AffiliationKindFilter>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type AffiliationKindFilter = {
  eq?: InputMaybe<AffiliationKind>;
  ne?: InputMaybe<AffiliationKind>;
  in?: InputMaybe<Array<AffiliationKind>>;
  notIn?: InputMaybe<Array<AffiliationKind>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AffiliationCountFilter = {
  where?: InputMaybe<AffiliationWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type AffiliationListFilter = {
  some?: InputMaybe<AffiliationWhere>;
  none?: InputMaybe<AffiliationWhere>;
  every?: InputMaybe<AffiliationWhere>;
  count?: InputMaybe<AffiliationCountFilter>;
};

export type AttributedEventEdgeWhere = {
  and?: InputMaybe<Array<AttributedEventEdgeWhere>>;
  or?: InputMaybe<Array<AttributedEventEdgeWhere>>;
  not?: InputMaybe<AttributedEventEdgeWhere>;
  node?: InputMaybe<EventWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type AttributedEventEdgeCountFilter = {
  where?: InputMaybe<AttributedEventEdgeWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type AttributedEventEdgeListFilter = {
  some?: InputMaybe<AttributedEventEdgeWhere>;
  none?: InputMaybe<AttributedEventEdgeWhere>;
  every?: InputMaybe<AttributedEventEdgeWhere>;
  count?: InputMaybe<AttributedEventEdgeCountFilter>;
};

export type ParticipationWhere = {
  and?: InputMaybe<Array<ParticipationWhere>>;
  or?: InputMaybe<Array<ParticipationWhere>>;
  not?: InputMaybe<ParticipationWhere>;
  actor?: InputMaybe<ActorWhere>;
  event?: InputMaybe<EventWhere>;
  role?: InputMaybe<ParticipantRoleFilter>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type ParticipantRoleFilter = {
  eq?: InputMaybe<ParticipantRole>;
  ne?: InputMaybe<ParticipantRole>;
  in?: InputMaybe<Array<ParticipantRole>>;
  notIn?: InputMaybe<Array<ParticipantRole>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ParticipationCountFilter = {
  where?: InputMaybe<ParticipationWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type ParticipationListFilter = {
  some?: InputMaybe<ParticipationWhere>;
  none?: InputMaybe<ParticipationWhere>;
  every?: InputMaybe<ParticipationWhere>;
  count?: InputMaybe<ParticipationCountFilter>;
};

export type StatementWhere = {
  and?: InputMaybe<Array<StatementWhere>>;
  or?: InputMaybe<Array<StatementWhere>>;
  not?: InputMaybe<StatementWhere>;
  id?: InputMaybe<IdFilter>;
  summary?: InputMaybe<StringFilter>;
  quote?: InputMaybe<StringFilter>;
  spokenOn?: InputMaybe<DateFilter>;
  knownSince?: InputMaybe<DateFilter>;
  speaker?: InputMaybe<ActorWhere>;
  onBehalfOf?: InputMaybe<ActorWhere>;
  about?: InputMaybe<NodeListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
};

export type NodeWhere = {
  and?: InputMaybe<Array<NodeWhere>>;
  or?: InputMaybe<Array<NodeWhere>>;
  not?: InputMaybe<NodeWhere>;
  id?: InputMaybe<IdFilter>;
  type?: InputMaybe<NodeTypeFilter>;
  onActor?: InputMaybe<ActorWhere>;
  onSubject?: InputMaybe<SubjectWhere>;
  onEvent?: InputMaybe<EventWhere>;
  onState?: InputMaybe<StateWhere>;
  onOrganization?: InputMaybe<OrganizationWhere>;
  onArmedGroup?: InputMaybe<ArmedGroupWhere>;
  onPerson?: InputMaybe<PersonWhere>;
  onAttack?: InputMaybe<AttackWhere>;
  onResponse?: InputMaybe<ResponseWhere>;
  onIncident?: InputMaybe<IncidentWhere>;
  onCasualties?: InputMaybe<CasualtiesWhere>;
  onSeries?: InputMaybe<SeriesWhere>;
  onLocation?: InputMaybe<LocationWhere>;
  onAssertion?: InputMaybe<AssertionWhere>;
  onDocument?: InputMaybe<DocumentWhere>;
  onConflict?: InputMaybe<ConflictWhere>;
  onStatement?: InputMaybe<StatementWhere>;
};

export const NodeType = {
  STATE: 'STATE',
  ORGANIZATION: 'ORGANIZATION',
  ARMED_GROUP: 'ARMED_GROUP',
  PERSON: 'PERSON',
  ATTACK: 'ATTACK',
  RESPONSE: 'RESPONSE',
  INCIDENT: 'INCIDENT',
  CASUALTIES: 'CASUALTIES',
  SERIES: 'SERIES',
  LOCATION: 'LOCATION',
  ASSERTION: 'ASSERTION',
  DOCUMENT: 'DOCUMENT',
  CONFLICT: 'CONFLICT',
  STATEMENT: 'STATEMENT'
} as const;

export type NodeType = typeof NodeType[keyof typeof NodeType];
export type NodeTypeFilter = {
  eq?: InputMaybe<NodeType>;
  ne?: InputMaybe<NodeType>;
  in?: InputMaybe<Array<NodeType>>;
  notIn?: InputMaybe<Array<NodeType>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StateWhere = {
  and?: InputMaybe<Array<StateWhere>>;
  or?: InputMaybe<Array<StateWhere>>;
  not?: InputMaybe<StateWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  aliases?: InputMaybe<StringListFilter>;
  description?: InputMaybe<StringFilter>;
  codes?: InputMaybe<StringListFilter>;
  affiliations?: InputMaybe<AffiliationListFilter>;
  affiliates?: InputMaybe<AffiliationListFilter>;
  attributedEvents?: InputMaybe<AttributedEventEdgeListFilter>;
  participations?: InputMaybe<ParticipationListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  statementsOnBehalf?: InputMaybe<StatementListFilter>;
  says?: InputMaybe<AssertionListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
};

export type StatementCountFilter = {
  where?: InputMaybe<StatementWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type StatementListFilter = {
  some?: InputMaybe<StatementWhere>;
  none?: InputMaybe<StatementWhere>;
  every?: InputMaybe<StatementWhere>;
  count?: InputMaybe<StatementCountFilter>;
};

export type OrganizationWhere = {
  and?: InputMaybe<Array<OrganizationWhere>>;
  or?: InputMaybe<Array<OrganizationWhere>>;
  not?: InputMaybe<OrganizationWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  aliases?: InputMaybe<StringListFilter>;
  description?: InputMaybe<StringFilter>;
  codes?: InputMaybe<StringListFilter>;
  affiliations?: InputMaybe<AffiliationListFilter>;
  affiliates?: InputMaybe<AffiliationListFilter>;
  attributedEvents?: InputMaybe<AttributedEventEdgeListFilter>;
  participations?: InputMaybe<ParticipationListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  statementsOnBehalf?: InputMaybe<StatementListFilter>;
  says?: InputMaybe<AssertionListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
  published?: InputMaybe<DocumentListFilter>;
};

export type DocumentWhere = {
  and?: InputMaybe<Array<DocumentWhere>>;
  or?: InputMaybe<Array<DocumentWhere>>;
  not?: InputMaybe<DocumentWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  publisher?: InputMaybe<ActorWhere>;
  publishedOn?: InputMaybe<DateFilter>;
  url?: InputMaybe<StringFilter>;
  passages?: InputMaybe<PassageListFilter>;
};

export type PassageWhere = {
  and?: InputMaybe<Array<PassageWhere>>;
  or?: InputMaybe<Array<PassageWhere>>;
  not?: InputMaybe<PassageWhere>;
  locator?: InputMaybe<StringFilter>;
  summary?: InputMaybe<StringFilter>;
  document?: InputMaybe<DocumentWhere>;
};

export type PassageCountFilter = {
  where?: InputMaybe<PassageWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type PassageListFilter = {
  some?: InputMaybe<PassageWhere>;
  none?: InputMaybe<PassageWhere>;
  every?: InputMaybe<PassageWhere>;
  count?: InputMaybe<PassageCountFilter>;
};

export type DocumentCountFilter = {
  where?: InputMaybe<DocumentWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type DocumentListFilter = {
  some?: InputMaybe<DocumentWhere>;
  none?: InputMaybe<DocumentWhere>;
  every?: InputMaybe<DocumentWhere>;
  count?: InputMaybe<DocumentCountFilter>;
};

export type ArmedGroupWhere = {
  and?: InputMaybe<Array<ArmedGroupWhere>>;
  or?: InputMaybe<Array<ArmedGroupWhere>>;
  not?: InputMaybe<ArmedGroupWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  aliases?: InputMaybe<StringListFilter>;
  description?: InputMaybe<StringFilter>;
  codes?: InputMaybe<StringListFilter>;
  affiliations?: InputMaybe<AffiliationListFilter>;
  affiliates?: InputMaybe<AffiliationListFilter>;
  attributedEvents?: InputMaybe<AttributedEventEdgeListFilter>;
  participations?: InputMaybe<ParticipationListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  statementsOnBehalf?: InputMaybe<StatementListFilter>;
  says?: InputMaybe<AssertionListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
};

export type PersonWhere = {
  and?: InputMaybe<Array<PersonWhere>>;
  or?: InputMaybe<Array<PersonWhere>>;
  not?: InputMaybe<PersonWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  aliases?: InputMaybe<StringListFilter>;
  description?: InputMaybe<StringFilter>;
  codes?: InputMaybe<StringListFilter>;
  affiliations?: InputMaybe<AffiliationListFilter>;
  affiliates?: InputMaybe<AffiliationListFilter>;
  attributedEvents?: InputMaybe<AttributedEventEdgeListFilter>;
  participations?: InputMaybe<ParticipationListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  statementsOnBehalf?: InputMaybe<StatementListFilter>;
  says?: InputMaybe<AssertionListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
};

export type AttackWhere = {
  and?: InputMaybe<Array<AttackWhere>>;
  or?: InputMaybe<Array<AttackWhere>>;
  not?: InputMaybe<AttackWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  date?: InputMaybe<DateRangeFilter>;
  codes?: InputMaybe<StringListFilter>;
  knownSince?: InputMaybe<DateFilter>;
  occurredIn?: InputMaybe<LocationListFilter>;
  occurrences?: InputMaybe<OccurrenceListFilter>;
  participants?: InputMaybe<ParticipationListFilter>;
  attributions?: InputMaybe<AttributionListFilter>;
  targets?: InputMaybe<TargetListFilter>;
  targetings?: InputMaybe<TargetingListFilter>;
  promptedBy?: InputMaybe<PromptingListFilter>;
  prompted?: InputMaybe<PromptingListFilter>;
  casualties?: InputMaybe<CasualtiesListFilter>;
  partOf?: InputMaybe<MembershipListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  sources?: InputMaybe<DocumentListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
  mode?: InputMaybe<ModeFilter>;
};

export type LocationCountFilter = {
  where?: InputMaybe<LocationWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type LocationListFilter = {
  some?: InputMaybe<LocationWhere>;
  none?: InputMaybe<LocationWhere>;
  every?: InputMaybe<LocationWhere>;
  count?: InputMaybe<LocationCountFilter>;
};

export type OccurrenceWhere = {
  and?: InputMaybe<Array<OccurrenceWhere>>;
  or?: InputMaybe<Array<OccurrenceWhere>>;
  not?: InputMaybe<OccurrenceWhere>;
  location?: InputMaybe<LocationWhere>;
  event?: InputMaybe<EventWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type OccurrenceCountFilter = {
  where?: InputMaybe<OccurrenceWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type OccurrenceListFilter = {
  some?: InputMaybe<OccurrenceWhere>;
  none?: InputMaybe<OccurrenceWhere>;
  every?: InputMaybe<OccurrenceWhere>;
  count?: InputMaybe<OccurrenceCountFilter>;
};

export type AttributionWhere = {
  and?: InputMaybe<Array<AttributionWhere>>;
  or?: InputMaybe<Array<AttributionWhere>>;
  not?: InputMaybe<AttributionWhere>;
  actor?: InputMaybe<ActorWhere>;
  event?: InputMaybe<EventWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type AttributionCountFilter = {
  where?: InputMaybe<AttributionWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type AttributionListFilter = {
  some?: InputMaybe<AttributionWhere>;
  none?: InputMaybe<AttributionWhere>;
  every?: InputMaybe<AttributionWhere>;
  count?: InputMaybe<AttributionCountFilter>;
};

export type TargetWhere = {
  and?: InputMaybe<Array<TargetWhere>>;
  or?: InputMaybe<Array<TargetWhere>>;
  not?: InputMaybe<TargetWhere>;
  type?: InputMaybe<TargetTypeFilter>;
  onActor?: InputMaybe<ActorWhere>;
  onState?: InputMaybe<StateWhere>;
  onOrganization?: InputMaybe<OrganizationWhere>;
  onArmedGroup?: InputMaybe<ArmedGroupWhere>;
  onPerson?: InputMaybe<PersonWhere>;
  onLocation?: InputMaybe<LocationWhere>;
};

export const TargetType = {
  STATE: 'STATE',
  ORGANIZATION: 'ORGANIZATION',
  ARMED_GROUP: 'ARMED_GROUP',
  PERSON: 'PERSON',
  LOCATION: 'LOCATION'
} as const;

export type TargetType = typeof TargetType[keyof typeof TargetType];
export type TargetTypeFilter = {
  eq?: InputMaybe<TargetType>;
  ne?: InputMaybe<TargetType>;
  in?: InputMaybe<Array<TargetType>>;
  notIn?: InputMaybe<Array<TargetType>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TargetCountFilter = {
  where?: InputMaybe<TargetWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type TargetListFilter = {
  some?: InputMaybe<TargetWhere>;
  none?: InputMaybe<TargetWhere>;
  every?: InputMaybe<TargetWhere>;
  count?: InputMaybe<TargetCountFilter>;
};

export type TargetingWhere = {
  and?: InputMaybe<Array<TargetingWhere>>;
  or?: InputMaybe<Array<TargetingWhere>>;
  not?: InputMaybe<TargetingWhere>;
  target?: InputMaybe<TargetWhere>;
  event?: InputMaybe<EventWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type TargetingCountFilter = {
  where?: InputMaybe<TargetingWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type TargetingListFilter = {
  some?: InputMaybe<TargetingWhere>;
  none?: InputMaybe<TargetingWhere>;
  every?: InputMaybe<TargetingWhere>;
  count?: InputMaybe<TargetingCountFilter>;
};

export type PromptingWhere = {
  and?: InputMaybe<Array<PromptingWhere>>;
  or?: InputMaybe<Array<PromptingWhere>>;
  not?: InputMaybe<PromptingWhere>;
  cause?: InputMaybe<EventWhere>;
  effect?: InputMaybe<EventWhere>;
  link?: InputMaybe<CausalLinkWhere>;
};

export type CausalLinkWhere = {
  and?: InputMaybe<Array<CausalLinkWhere>>;
  or?: InputMaybe<Array<CausalLinkWhere>>;
  not?: InputMaybe<CausalLinkWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type PromptingCountFilter = {
  where?: InputMaybe<PromptingWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type PromptingListFilter = {
  some?: InputMaybe<PromptingWhere>;
  none?: InputMaybe<PromptingWhere>;
  every?: InputMaybe<PromptingWhere>;
  count?: InputMaybe<PromptingCountFilter>;
};

export type CasualtiesWhere = {
  and?: InputMaybe<Array<CasualtiesWhere>>;
  or?: InputMaybe<Array<CasualtiesWhere>>;
  not?: InputMaybe<CasualtiesWhere>;
  id?: InputMaybe<IdFilter>;
  outcome?: InputMaybe<OutcomeFilter>;
  who?: InputMaybe<StringFilter>;
  best?: InputMaybe<IntFilter>;
  low?: InputMaybe<IntFilter>;
  high?: InputMaybe<IntFilter>;
  nationality?: InputMaybe<StateWhere>;
  event?: InputMaybe<EventWhere>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type OutcomeFilter = {
  eq?: InputMaybe<Outcome>;
  ne?: InputMaybe<Outcome>;
  in?: InputMaybe<Array<Outcome>>;
  notIn?: InputMaybe<Array<Outcome>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CasualtiesCountFilter = {
  where?: InputMaybe<CasualtiesWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type CasualtiesListFilter = {
  some?: InputMaybe<CasualtiesWhere>;
  none?: InputMaybe<CasualtiesWhere>;
  every?: InputMaybe<CasualtiesWhere>;
  count?: InputMaybe<CasualtiesCountFilter>;
};

export type MembershipWhere = {
  and?: InputMaybe<Array<MembershipWhere>>;
  or?: InputMaybe<Array<MembershipWhere>>;
  not?: InputMaybe<MembershipWhere>;
  series?: InputMaybe<SeriesWhere>;
  event?: InputMaybe<EventWhere>;
  ordinal?: InputMaybe<IntFilter>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type SeriesWhere = {
  and?: InputMaybe<Array<SeriesWhere>>;
  or?: InputMaybe<Array<SeriesWhere>>;
  not?: InputMaybe<SeriesWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  size?: InputMaybe<IntFilter>;
  members?: InputMaybe<MembershipListFilter>;
  precededBy?: InputMaybe<EventListFilter>;
  attributions?: InputMaybe<SeriesAttributionListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
};

export type MembershipCountFilter = {
  where?: InputMaybe<MembershipWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type MembershipListFilter = {
  some?: InputMaybe<MembershipWhere>;
  none?: InputMaybe<MembershipWhere>;
  every?: InputMaybe<MembershipWhere>;
  count?: InputMaybe<MembershipCountFilter>;
};

export type EventCountFilter = {
  where?: InputMaybe<EventWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type EventListFilter = {
  some?: InputMaybe<EventWhere>;
  none?: InputMaybe<EventWhere>;
  every?: InputMaybe<EventWhere>;
  count?: InputMaybe<EventCountFilter>;
};

export type SeriesAttributionWhere = {
  and?: InputMaybe<Array<SeriesAttributionWhere>>;
  or?: InputMaybe<Array<SeriesAttributionWhere>>;
  not?: InputMaybe<SeriesAttributionWhere>;
  actor?: InputMaybe<ActorWhere>;
  series?: InputMaybe<SeriesWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type SeriesAttributionCountFilter = {
  where?: InputMaybe<SeriesAttributionWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type SeriesAttributionListFilter = {
  some?: InputMaybe<SeriesAttributionWhere>;
  none?: InputMaybe<SeriesAttributionWhere>;
  every?: InputMaybe<SeriesAttributionWhere>;
  count?: InputMaybe<SeriesAttributionCountFilter>;
};

export type ModeFilter = {
  eq?: InputMaybe<Mode>;
  ne?: InputMaybe<Mode>;
  in?: InputMaybe<Array<Mode>>;
  notIn?: InputMaybe<Array<Mode>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ResponseWhere = {
  and?: InputMaybe<Array<ResponseWhere>>;
  or?: InputMaybe<Array<ResponseWhere>>;
  not?: InputMaybe<ResponseWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  date?: InputMaybe<DateRangeFilter>;
  codes?: InputMaybe<StringListFilter>;
  knownSince?: InputMaybe<DateFilter>;
  occurredIn?: InputMaybe<LocationListFilter>;
  occurrences?: InputMaybe<OccurrenceListFilter>;
  participants?: InputMaybe<ParticipationListFilter>;
  attributions?: InputMaybe<AttributionListFilter>;
  targets?: InputMaybe<TargetListFilter>;
  targetings?: InputMaybe<TargetingListFilter>;
  promptedBy?: InputMaybe<PromptingListFilter>;
  prompted?: InputMaybe<PromptingListFilter>;
  casualties?: InputMaybe<CasualtiesListFilter>;
  partOf?: InputMaybe<MembershipListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  sources?: InputMaybe<DocumentListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
  kind?: InputMaybe<ResponseKindFilter>;
  mode?: InputMaybe<ModeFilter>;
};

export type ResponseKindFilter = {
  eq?: InputMaybe<ResponseKind>;
  ne?: InputMaybe<ResponseKind>;
  in?: InputMaybe<Array<ResponseKind>>;
  notIn?: InputMaybe<Array<ResponseKind>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IncidentWhere = {
  and?: InputMaybe<Array<IncidentWhere>>;
  or?: InputMaybe<Array<IncidentWhere>>;
  not?: InputMaybe<IncidentWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  date?: InputMaybe<DateRangeFilter>;
  codes?: InputMaybe<StringListFilter>;
  knownSince?: InputMaybe<DateFilter>;
  occurredIn?: InputMaybe<LocationListFilter>;
  occurrences?: InputMaybe<OccurrenceListFilter>;
  participants?: InputMaybe<ParticipationListFilter>;
  attributions?: InputMaybe<AttributionListFilter>;
  targets?: InputMaybe<TargetListFilter>;
  targetings?: InputMaybe<TargetingListFilter>;
  promptedBy?: InputMaybe<PromptingListFilter>;
  prompted?: InputMaybe<PromptingListFilter>;
  casualties?: InputMaybe<CasualtiesListFilter>;
  partOf?: InputMaybe<MembershipListFilter>;
  statements?: InputMaybe<StatementListFilter>;
  sources?: InputMaybe<DocumentListFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
  conflicts?: InputMaybe<ConflictListFilter>;
};

export type NodeCountFilter = {
  where?: InputMaybe<NodeWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type NodeListFilter = {
  some?: InputMaybe<NodeWhere>;
  none?: InputMaybe<NodeWhere>;
  every?: InputMaybe<NodeWhere>;
  count?: InputMaybe<NodeCountFilter>;
};

export const ActorType = {
  STATE: 'STATE',
  ORGANIZATION: 'ORGANIZATION',
  ARMED_GROUP: 'ARMED_GROUP',
  PERSON: 'PERSON'
} as const;

export type ActorType = typeof ActorType[keyof typeof ActorType];
export type ActorTypeFilter = {
  eq?: InputMaybe<ActorType>;
  ne?: InputMaybe<ActorType>;
  in?: InputMaybe<Array<ActorType>>;
  notIn?: InputMaybe<Array<ActorType>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StanceFilter = {
  eq?: InputMaybe<Stance>;
  ne?: InputMaybe<Stance>;
  in?: InputMaybe<Array<Stance>>;
  notIn?: InputMaybe<Array<Stance>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlacementCountFilter = {
  where?: InputMaybe<PlacementWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type PlacementListFilter = {
  some?: InputMaybe<PlacementWhere>;
  none?: InputMaybe<PlacementWhere>;
  every?: InputMaybe<PlacementWhere>;
  count?: InputMaybe<PlacementCountFilter>;
};

export type UseWhere = {
  and?: InputMaybe<Array<UseWhere>>;
  or?: InputMaybe<Array<UseWhere>>;
  not?: InputMaybe<UseWhere>;
  location?: InputMaybe<LocationWhere>;
  actor?: InputMaybe<ActorWhere>;
  status?: InputMaybe<StatusFilter>;
  confidence?: InputMaybe<FloatFilter>;
  knownSince?: InputMaybe<DateFilter>;
  assertions?: InputMaybe<AssertionListFilter>;
};

export type UseCountFilter = {
  where?: InputMaybe<UseWhere>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  between?: InputMaybe<IntInterval>;
};

export type UseListFilter = {
  some?: InputMaybe<UseWhere>;
  none?: InputMaybe<UseWhere>;
  every?: InputMaybe<UseWhere>;
  count?: InputMaybe<UseCountFilter>;
};

export type EventTypeFilter = {
  eq?: InputMaybe<EventType>;
  ne?: InputMaybe<EventType>;
  in?: InputMaybe<Array<EventType>>;
  notIn?: InputMaybe<Array<EventType>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ActorOrder =
  { id: OrderDirection; name?: never; description?: never; }
  |  { id?: never; name: OrderDirection; description?: never; }
  |  { id?: never; name?: never; description: OrderDirection; };

export type AffiliationOrder =
  { actor: ActorOrder; with?: never; kind?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; with: ActorOrder; kind?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; with?: never; kind: OrderDirection; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; with?: never; kind?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { actor?: never; with?: never; kind?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { actor?: never; with?: never; kind?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type AttributedEventEdgeOrder =
  { node: EventOrder; status?: never; confidence?: never; knownSince?: never; }
  |  { node?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { node?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { node?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type ParticipationOrder =
  { actor: ActorOrder; event?: never; role?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; event: EventOrder; role?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; event?: never; role: OrderDirection; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; event?: never; role?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { actor?: never; event?: never; role?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { actor?: never; event?: never; role?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type StatementOrder =
  { id: OrderDirection; summary?: never; quote?: never; spokenOn?: never; knownSince?: never; }
  |  { id?: never; summary: OrderDirection; quote?: never; spokenOn?: never; knownSince?: never; }
  |  { id?: never; summary?: never; quote: OrderDirection; spokenOn?: never; knownSince?: never; }
  |  { id?: never; summary?: never; quote?: never; spokenOn: OrderDirection; knownSince?: never; }
  |  { id?: never; summary?: never; quote?: never; spokenOn?: never; knownSince: OrderDirection; };

export type AssertionOrder =
  { id: OrderDirection; predicate?: never; value?: never; qualifier?: never; stance?: never; confidence?: never; statedOn?: never; }
  |  { id?: never; predicate: OrderDirection; value?: never; qualifier?: never; stance?: never; confidence?: never; statedOn?: never; }
  |  { id?: never; predicate?: never; value: OrderDirection; qualifier?: never; stance?: never; confidence?: never; statedOn?: never; }
  |  { id?: never; predicate?: never; value?: never; qualifier: OrderDirection; stance?: never; confidence?: never; statedOn?: never; }
  |  { id?: never; predicate?: never; value?: never; qualifier?: never; stance: OrderDirection; confidence?: never; statedOn?: never; }
  |  { id?: never; predicate?: never; value?: never; qualifier?: never; stance?: never; confidence: OrderDirection; statedOn?: never; }
  |  { id?: never; predicate?: never; value?: never; qualifier?: never; stance?: never; confidence?: never; statedOn: OrderDirection; };

export type ConflictOrder =
  { id: OrderDirection; predicate?: never; kind?: never; knownSince?: never; }
  |  { id?: never; predicate: OrderDirection; kind?: never; knownSince?: never; }
  |  { id?: never; predicate?: never; kind: OrderDirection; knownSince?: never; }
  |  { id?: never; predicate?: never; kind?: never; knownSince: OrderDirection; };

export type DocumentOrder =
  { id: OrderDirection; title?: never; publishedOn?: never; url?: never; }
  |  { id?: never; title: OrderDirection; publishedOn?: never; url?: never; }
  |  { id?: never; title?: never; publishedOn: OrderDirection; url?: never; }
  |  { id?: never; title?: never; publishedOn?: never; url: OrderDirection; };

export type OccurrenceOrder =
  { location: LocationOrder; event?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { location?: never; event: EventOrder; status?: never; confidence?: never; knownSince?: never; }
  |  { location?: never; event?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { location?: never; event?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { location?: never; event?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type AttributionOrder =
  { actor: ActorOrder; event?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; event: EventOrder; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; event?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { actor?: never; event?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { actor?: never; event?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type TargetingOrder =
  { event: EventOrder; status?: never; confidence?: never; knownSince?: never; }
  |  { event?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { event?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { event?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type CausalLinkOrder =
  { status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { status?: never; confidence?: never; knownSince: OrderDirection; };

export type PromptingOrder =
  { cause: EventOrder; effect?: never; link?: never; }
  |  { cause?: never; effect: EventOrder; link?: never; }
  |  { cause?: never; effect?: never; link: CausalLinkOrder; };

export type CasualtiesOrder =
  { id: OrderDirection; outcome?: never; who?: never; best?: never; low?: never; high?: never; knownSince?: never; }
  |  { id?: never; outcome: OrderDirection; who?: never; best?: never; low?: never; high?: never; knownSince?: never; }
  |  { id?: never; outcome?: never; who: OrderDirection; best?: never; low?: never; high?: never; knownSince?: never; }
  |  { id?: never; outcome?: never; who?: never; best: OrderDirection; low?: never; high?: never; knownSince?: never; }
  |  { id?: never; outcome?: never; who?: never; best?: never; low: OrderDirection; high?: never; knownSince?: never; }
  |  { id?: never; outcome?: never; who?: never; best?: never; low?: never; high: OrderDirection; knownSince?: never; }
  |  { id?: never; outcome?: never; who?: never; best?: never; low?: never; high?: never; knownSince: OrderDirection; };

export type SeriesOrder =
  { id: OrderDirection; title?: never; description?: never; size?: never; }
  |  { id?: never; title: OrderDirection; description?: never; size?: never; }
  |  { id?: never; title?: never; description: OrderDirection; size?: never; }
  |  { id?: never; title?: never; description?: never; size: OrderDirection; };

export type MembershipOrder =
  { series: SeriesOrder; event?: never; ordinal?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { series?: never; event: EventOrder; ordinal?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { series?: never; event?: never; ordinal: OrderDirection; status?: never; confidence?: never; knownSince?: never; }
  |  { series?: never; event?: never; ordinal?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { series?: never; event?: never; ordinal?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { series?: never; event?: never; ordinal?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type SeriesAttributionOrder =
  { actor: ActorOrder; series?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; series: SeriesOrder; status?: never; confidence?: never; knownSince?: never; }
  |  { actor?: never; series?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { actor?: never; series?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { actor?: never; series?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type PlacementOrder =
  { location: LocationOrder; within?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { location?: never; within: LocationOrder; status?: never; confidence?: never; knownSince?: never; }
  |  { location?: never; within?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { location?: never; within?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { location?: never; within?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type UseOrder =
  { location: LocationOrder; actor?: never; status?: never; confidence?: never; knownSince?: never; }
  |  { location?: never; actor: ActorOrder; status?: never; confidence?: never; knownSince?: never; }
  |  { location?: never; actor?: never; status: OrderDirection; confidence?: never; knownSince?: never; }
  |  { location?: never; actor?: never; status?: never; confidence: OrderDirection; knownSince?: never; }
  |  { location?: never; actor?: never; status?: never; confidence?: never; knownSince: OrderDirection; };

export type PassageOrder =
  { locator: OrderDirection; summary?: never; }
  |  { locator?: never; summary: OrderDirection; };

export type NodeOrder =
  { id: OrderDirection; };

export type SearchEdgeOrder =
  { score: OrderDirection; matchedField?: never; snippet?: never; node?: never; }
  |  { score?: never; matchedField: OrderDirection; snippet?: never; node?: never; }
  |  { score?: never; matchedField?: never; snippet: OrderDirection; node?: never; }
  |  { score?: never; matchedField?: never; snippet?: never; node: NodeOrder; };

export type SearchEdgeWhere = {
  and?: InputMaybe<Array<SearchEdgeWhere>>;
  or?: InputMaybe<Array<SearchEdgeWhere>>;
  not?: InputMaybe<SearchEdgeWhere>;
  score?: InputMaybe<FloatFilter>;
  matchedField?: InputMaybe<SearchFieldFilter>;
  snippet?: InputMaybe<StringFilter>;
  node?: InputMaybe<NodeWhere>;
};

export type SearchFieldFilter = {
  eq?: InputMaybe<SearchField>;
  ne?: InputMaybe<SearchField>;
  in?: InputMaybe<Array<SearchField>>;
  notIn?: InputMaybe<Array<SearchField>>;
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};


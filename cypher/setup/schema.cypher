// Each id is unique; on the embedded engine a constraint gives no index, so every key has one beside it.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id_unique IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT day_id_unique IF NOT EXISTS FOR (n:Day) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id_unique IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE INDEX day_id IF NOT EXISTS FOR (n:Day) ON (n.id);
CREATE INDEX dataset_id IF NOT EXISTS FOR (n:Dataset) ON (n.id);

// Reads start from the label that they mean.
CREATE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX actor_id IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX location_id IF NOT EXISTS FOR (n:Location) ON (n.id);
CREATE INDEX location_name IF NOT EXISTS FOR (n:Location) ON (n.name);
CREATE INDEX series_id IF NOT EXISTS FOR (n:Series) ON (n.id);
CREATE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX assertion_id IF NOT EXISTS FOR (n:Assertion) ON (n.id);

// Events by their day: the embedded engine has no index that knows an order, so days are looked up one by one.
CREATE INDEX event_day IF NOT EXISTS FOR (n:Event) ON (n.day);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.dateStart);

// From an edge to the assertions about it, and from a data set to what it brought.
CREATE INDEX assertion_fact IF NOT EXISTS FOR (n:Assertion) ON (n.fact);
CREATE INDEX entity_dataset IF NOT EXISTS FOR (n:Entity) ON (n.dataset);
CREATE INDEX passage_dataset IF NOT EXISTS FOR (n:Passage) ON (n.dataset);

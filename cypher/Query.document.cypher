// A document by its id.
UNWIND [$id] AS wanted
MATCH (node:Document {id: wanted})
RETURN node

// A statement by its id.
UNWIND [$id] AS wanted
MATCH (node:Statement {id: wanted})
RETURN node

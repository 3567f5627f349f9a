// An assertion by its id.
UNWIND [$id] AS wanted
MATCH (node:Assertion {id: wanted})
RETURN node

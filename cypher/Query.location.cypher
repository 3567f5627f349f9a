// A place by its id.
UNWIND [$id] AS wanted
MATCH (node:Location {id: wanted})
RETURN node

// An actor of any type by its id.
UNWIND [$id] AS wanted
MATCH (node:Actor {id: wanted})
RETURN node

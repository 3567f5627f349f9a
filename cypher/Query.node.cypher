// Any node by its id.
UNWIND [$id] AS wanted
MATCH (node:Entity {id: wanted})
RETURN node

// Any nodes by their ids.
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
RETURN node
ORDER BY node.id

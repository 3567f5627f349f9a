// Actors by id.
UNWIND $wanted AS wanted
MATCH (node:Actor {id: wanted})
RETURN node
ORDER BY node.id

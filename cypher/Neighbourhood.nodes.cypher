// The nodes that the walk came to.
UNWIND $nodes AS wanted
MATCH (found:Entity {id: wanted.id})
RETURN wanted.distance AS distance, found AS node
ORDER BY distance, found.id

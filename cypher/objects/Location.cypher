// Places by id.
UNWIND $wanted AS wanted
MATCH (node:Location {id: wanted})
RETURN node
ORDER BY node.id

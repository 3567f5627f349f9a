// Events by id.
UNWIND $wanted AS wanted
MATCH (node:Event {id: wanted})
RETURN node
ORDER BY node.id

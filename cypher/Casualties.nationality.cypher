// The state that those hurt were citizens of.
MATCH (this)-[:NATIONALITY]->(node:State)
RETURN node
ORDER BY node.id

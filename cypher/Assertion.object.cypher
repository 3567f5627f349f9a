// The other end, where there is one.
MATCH (this)-[:OBJECT]->(node:Entity)
RETURN node
ORDER BY node.id

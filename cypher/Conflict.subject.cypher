// What the rival assertions are about.
MATCH (this)-[:CONCERNS]->(node:Entity)
RETURN node
ORDER BY node.id

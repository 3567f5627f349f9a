// What it is about.
MATCH (this)-[:SUBJECT]->(node:Entity)
RETURN node
ORDER BY node.id

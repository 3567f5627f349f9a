// Where it can be read.
MATCH (this)-[:EVIDENCED_BY]->(node:Passage)
RETURN node
ORDER BY node.id

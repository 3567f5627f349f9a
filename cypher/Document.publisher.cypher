// Who published it.
MATCH (this)-[:PUBLISHED_BY]->(node:Actor)
RETURN node
ORDER BY node.id

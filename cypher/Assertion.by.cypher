// Who says so.
MATCH (this)-[:STATED_BY]->(node:Actor)
RETURN node
ORDER BY node.id

// Who was hurt.
MATCH (this)-[:HAS_CASUALTIES]->(node:Casualties)
RETURN node
ORDER BY node.outcome, node.id

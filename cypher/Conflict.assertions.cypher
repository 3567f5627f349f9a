// The rival assertions.
MATCH (this)-[:HOLDS]->(node:Assertion)
RETURN node
ORDER BY node.statedOn, node.id

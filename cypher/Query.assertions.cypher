// All assertions.
MATCH (node:Assertion)
RETURN node
ORDER BY node.statedOn, node.id
